"use client";

import { useStore } from "zustand";
import { ExternalLink } from "@/components/ui/external-link";
import { bucketConsoleLink, streamConsoleLink } from "@/lib/aws/console-link";
import type { Destination } from "@/lib/aws/stream";
import type { S3Destination, StreamDescription } from "@/lib/aws/stream-description";
import { useText } from "@/state/language/use-text";
import { sessionStore } from "@/state/sign-in/session-store";

interface DeliveryDestinationProps {
  readonly stream: Destination;
  readonly description: StreamDescription;
}

/** What the stream's service says about where records go. */
export function DeliveryDestination({ stream, description }: DeliveryDestinationProps) {
  const text = useText().delivery;
  // An endpoint that only resembles AWS has no console.
  const hasConsole = useStore(sessionStore, (state) => state.endpoint === undefined);
  const s3 = description.kind === "firehose" ? description.s3 : undefined;
  return (
    <div className="flex flex-col gap-2">
      {description.kind === "kinesis" && <p>{text.kinesis(description.retentionHours)}</p>}
      {description.kind === "firehose" && s3 === undefined && <p>{text.notS3(description.destination)}</p>}
      {s3 !== undefined && <Facts s3={s3} />}
      {hasConsole && (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {s3 !== undefined && (
            <ExternalLink href={bucketConsoleLink(stream.region, s3.bucket, s3.prefix.split("!{")[0] ?? "")}>
              {text.bucketInConsole}
            </ExternalLink>
          )}
          <ExternalLink href={streamConsoleLink(stream)}>{text.streamInConsole}</ExternalLink>
        </p>
      )}
    </div>
  );
}

function Facts({ s3 }: { readonly s3: S3Destination }) {
  const text = useText().delivery;
  const facts = [
    [text.bucket, s3.bucket],
    [text.prefix, s3.prefix === "" ? text.noPrefix : s3.prefix],
    [text.buffer, text.bufferLimits(s3.bufferMebibytes, s3.bufferSeconds)],
    [text.errorPrefix, s3.errorPrefix === "" ? text.noPrefix : s3.errorPrefix],
    ...(s3.compression === "UNCOMPRESSED" ? [] : [[text.compression, s3.compression]]),
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {facts.map(([name, value]) => (
        <div key={name} className="min-w-0">
          <dt className="text-xs text-ink-soft">{name}</dt>
          <dd className="break-all">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
