"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { ArrivalProgress } from "@/components/delivery/arrival-progress";
import { ObjectList } from "@/components/delivery/object-list";
import { ReferenceUpload } from "@/components/delivery/reference-upload";
import { StreamCount } from "@/components/delivery/stream-count";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ExternalLink } from "@/components/ui/external-link";
import { Loading } from "@/components/ui/loading";
import { Panel } from "@/components/ui/panel";
import { LocalizedProblem } from "@/components/ui/problem";
import { getBucketConsoleLink, getStreamConsoleLink } from "@/lib/aws/console-links";
import type { S3Destination, StreamDescription } from "@/lib/aws/streams/stream-description";
import type { Destination } from "@/lib/settings/destination";
import { joinSubscriptions } from "@/lib/unsubscribe";
import { deliveryStore } from "@/state/delivery/delivery-store";
import { followDestination, isListed } from "@/state/delivery/describe-destination";
import { watchAgain, watchDeliveries } from "@/state/delivery/watch-delivery";
import { destinationStore } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { sessionStore } from "@/state/sign-in/session-store";

/** Shows where the stream delivers records, and whether they have arrived. */
export function DeliveryPanel() {
  const text = useText().delivery;
  const { stream, description, describeProblem, phase, since, objects, failed, problems } =
    useStore(deliveryStore);
  const signedIn = useStore(sessionStore, (state) => state.connection !== undefined);
  useEffect(() => joinSubscriptions([followDestination(), watchDeliveries()]), []);
  const s3 = description?.kind === "firehose" ? description.s3 : undefined;
  const isUnknown = description === undefined && describeProblem === undefined;
  const canLookAgain =
    signedIn &&
    (describeProblem !== undefined || (s3 !== undefined && since !== undefined && phase !== "watching"));
  return (
    <Panel
      name="delivery"
      title={text.title}
      actions={canLookAgain && <Button onClick={watchAgain}>{text.checkAgain}</Button>}
      className="shrink-0"
    >
      <div className="flex flex-col gap-4 p-4">
        {isUnknown && (stream === undefined || !signedIn) && (
          <EmptyState>{signedIn ? text.noStream : text.signedOut}</EmptyState>
        )}
        {isUnknown && stream !== undefined && signedIn && <AwaitedDescription stream={stream} />}
        {describeProblem !== undefined && <LocalizedProblem severity="warning" problem={describeProblem} />}
        {description !== undefined && stream !== undefined && (
          <DeliveryDestination stream={stream} description={description} />
        )}
        {problems.map((problem) => (
          <LocalizedProblem key={problem.message} severity="warning" problem={problem} />
        ))}
        {s3 !== undefined && since !== undefined && (
          <>
            <ArrivalProgress s3={s3} since={since} />
            <ObjectList title={text.objects} objects={objects} />
            {failed.length > 0 && <ObjectList title={text.notDelivered} objects={failed} />}
          </>
        )}
        {description?.kind === "kinesis" && stream !== undefined && since !== undefined && (
          <StreamCount stream={stream} since={since} />
        )}
        {s3 !== undefined && stream !== undefined && signedIn && (
          <ReferenceUpload bucket={s3.bucket} region={stream.region} />
        )}
      </div>
    </Panel>
  );
}

interface DeliveryDestinationProps {
  readonly stream: Destination;
  readonly description: StreamDescription;
}

/** The stream's destination, as its service describes it. */
function DeliveryDestination({ stream, description }: DeliveryDestinationProps) {
  const text = useText().delivery;
  // An AWS-compatible endpoint has no console.
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
            <ExternalLink
              href={getBucketConsoleLink(stream.region, s3.bucket, s3.prefix.split("!{")[0] ?? "")}
            >
              {text.bucketInConsole}
            </ExternalLink>
          )}
          <ExternalLink href={getStreamConsoleLink(stream)}>{text.streamInConsole}</ExternalLink>
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

/** Shown until the stream's destination is known: the request in progress, or why there is none. */
function AwaitedDescription({ stream }: { readonly stream: Destination }) {
  const text = useText();
  const isAsked = useStore(destinationStore, () => isListed(stream));
  return isAsked ? <Loading>{text.loading}</Loading> : <EmptyState>{text.delivery.unlisted}</EmptyState>;
}
