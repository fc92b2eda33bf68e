"use client";

import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { LookedAt } from "@/components/preview/looked-at";
import { tableNotes } from "@/components/preview/table-notes";
import { CopyBlock } from "@/components/setup/copy-block";
import { Problem } from "@/components/ui/problem";
import { TextField } from "@/components/ui/text-field";
import { HeadwaterError } from "@/lib/errors";
import type { RowFormat } from "@/lib/inference/athena/row-format";
import { athenaStatement, type AthenaTable as Table } from "@/lib/inference/athena-ddl";
import { deliveryStore } from "@/state/delivery/delivery-store";
import { isSameStream } from "@/state/delivery/describe-destination";
import { destinationOf, destinationStore } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { optionsStore } from "@/state/options/options-store";
import { distributionStore, followDistribution } from "@/state/preview/distribution-store";

/** Plainly no names of anybody's. */
const PLACEHOLDERS = { bucket: "replace-with-your-bucket", prefix: "replace-with-your-prefix/" };

/** The statement that makes a table of what the template sends, with the stream's bucket where that is known. */
export function AthenaTable() {
  const text = useText();
  const { measure, problem, measuring, failure } = useStore(distributionStore);
  const { stream, s3, kind } = useDestinationBucket();
  const options = useStore(optionsStore);
  const [entered, setEntered] = useState<Partial<Pick<Table, "table" | "bucket" | "prefix">>>({});
  useEffect(followDistribution, []);
  if (failure !== undefined) return <Problem message={text.distribution.failed} hint={text.problem.reload} />;
  if (measuring || problem !== undefined || measure === undefined) return <LookedAt />;
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
    return <CopyBlock label={text.athena.statement} text={athenaStatement(rowFormat, table)} />;
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    return <Problem {...text.localizeError(error)} />;
  }
}

/** The chosen stream's name and kind, and its bucket where the service has described it. */
function useDestinationBucket() {
  const chosen = useStore(destinationStore);
  const { stream, description } = useStore(deliveryStore);
  const destination = destinationOf(chosen);
  const isDescribed = isSameStream(destination, stream) && description?.kind === "firehose";
  return {
    stream: destination?.name,
    kind: destination?.kind,
    s3: isDescribed ? description.s3 : undefined,
  };
}
