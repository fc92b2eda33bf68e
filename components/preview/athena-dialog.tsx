"use client";

import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { DistributionSummary } from "@/components/preview/distribution-summary";
import { CopyBlock } from "@/components/setup/copy-block";
import { Dialog } from "@/components/ui/dialog";
import { Problem } from "@/components/ui/problem";
import { TextField } from "@/components/ui/text-field";
import type { S3Destination } from "@/lib/aws/streams/stream-description";
import { HeadwaterError } from "@/lib/errors";
import { createAthenaStatement, type AthenaTable as Table } from "@/lib/inference/athena-ddl";
import type { RowFormat } from "@/lib/inference/athena-row-format";
import type { RecordOptions } from "@/lib/settings/record-options";
import { deliveryStore } from "@/state/delivery/delivery-store";
import { isSameStream } from "@/state/delivery/describe-destination";
import { destinationStore, toDestination } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { optionsStore } from "@/state/options/options-store";
import { distributionStore, followDistribution } from "@/state/preview/distribution-store";

/** The statement that creates an Athena table for the stream's records. */
export function AthenaDialog({ open, onClose }: OpenedDialogProps) {
  const text = useText();
  return (
    <Dialog open={open} onClose={onClose} title={text.athena.title} size="roomy">
      <AthenaTable />
    </Dialog>
  );
}

/** Placeholder names that nobody uses. */
const PLACEHOLDERS = { bucket: "replace-with-your-bucket", prefix: "replace-with-your-prefix/" };

/** The statement that creates a table for the template's records, with the stream's bucket if it is known. */
function AthenaTable() {
  const text = useText();
  const { measure, problem, measuring, failure } = useStore(distributionStore);
  const { stream, s3, kind } = useDestinationBucket();
  const options = useStore(optionsStore);
  const [entered, setEntered] = useState<Partial<Pick<Table, "table" | "bucket" | "prefix">>>({});
  useEffect(followDistribution, []);
  if (failure !== undefined) return <Problem message={text.distribution.failed} hint={text.problem.reload} />;
  if (measuring || problem !== undefined || measure === undefined) return <DistributionSummary />;
  const year = new Date().getUTCFullYear();
  const years = [year - 1, year + 1] as const;
  const place = {
    table: entered.table ?? stream ?? "headwater_records",
    bucket: entered.bucket ?? s3?.bucket ?? PLACEHOLDERS.bucket,
    prefix: entered.prefix ?? s3?.prefix ?? PLACEHOLDERS.prefix,
  };
  const isUnknown = s3 === undefined && (entered.bucket === undefined || entered.prefix === undefined);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-soft">{text.athena.why(measure.statistics.records)}</p>
      {isUnknown && (
        <p className="rounded-control bg-warning-soft px-3 py-2.5">
          {kind === "kinesis" ? text.athena.kinesis : text.athena.unknown}
        </p>
      )}
      {s3 !== undefined && <p className="text-ink-soft">{text.athena.known(stream ?? "")}</p>}
      <div className="grid items-start gap-3 sm:grid-cols-3">
        {(["table", "bucket", "prefix"] as const).map((part) => (
          <TextField
            key={part}
            label={text.athena[part]}
            value={place[part]}
            onValueChange={(value) => setEntered({ ...entered, [part]: value.trim() })}
            spellCheck={false}
          />
        ))}
      </div>
      <Statement rowFormat={measure.rowFormat} table={{ ...place, years }} />
      <ul className="flex list-disc flex-col gap-1 pl-5">
        <li>{text.athena.partitions(...years)}</li>
        {tableNotes(options, s3).map((note) => (
          <li key={note}>{text.athena.notes[note]}</li>
        ))}
      </ul>
    </div>
  );
}

function Statement({ rowFormat, table }: { readonly rowFormat: RowFormat; readonly table: Table }) {
  const text = useText();
  try {
    return <CopyBlock label={text.athena.statement} text={createAthenaStatement(rowFormat, table)} />;
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    return <Problem {...text.localizeError(error)} />;
  }
}

/** The chosen stream's name and kind, and its bucket if known. */
function useDestinationBucket() {
  const chosen = useStore(destinationStore);
  const { stream, description } = useStore(deliveryStore);
  const destination = toDestination(chosen);
  const isDescribed = isSameStream(destination, stream) && description?.kind === "firehose";
  return {
    stream: destination?.name,
    kind: destination?.kind,
    s3: isDescribed ? description.s3 : undefined,
  };
}

type TableNote = "gzip" | "noLineFeed" | "lineBreaks" | "transforms" | "compression" | "timeZone";

/** https://docs.aws.amazon.com/athena/latest/ug/compression-formats.html */
const UNREADABLE = ["ZIP", "Snappy"];

/** Everything that would keep Athena from finding the records. */
export function tableNotes(
  {
    gzip,
    lineFeed,
    keepLineBreaks,
    minifyJson,
  }: Pick<RecordOptions, "gzip" | "lineFeed" | "keepLineBreaks" | "minifyJson">,
  s3: S3Destination | undefined,
): TableNote[] {
  const notes: readonly (readonly [TableNote, boolean])[] = [
    ["gzip", gzip && s3?.compression !== "GZIP"],
    ["noLineFeed", !lineFeed],
    ["lineBreaks", keepLineBreaks && !minifyJson],
    ["transforms", s3?.transforms === true],
    ["compression", s3 !== undefined && UNREADABLE.includes(s3.compression)],
    ["timeZone", s3 !== undefined && s3.timeZone !== "UTC"],
  ];
  return notes.filter(([, applies]) => applies).map(([note]) => note);
}
