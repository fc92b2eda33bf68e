"use client";

import { useStore } from "zustand";
import type { RecordMeasurement } from "@/lib/worker/measure-records";
import { useText } from "@/state/language/use-text";
import { distributionStore } from "@/state/preview/distribution-store";

/** The number of measured records, and problems with some of them. */
export function DistributionSummary() {
  const text = useText();
  const { measure, measuring, problem } = useStore(distributionStore);
  const hasRecords = measure !== undefined && measure.statistics.records > 0;
  const records = text.distribution;
  return (
    <div className="flex flex-col gap-1 px-4 pt-3 pb-2 text-xs">
      <p role="status" className="text-ink-soft">
        {measuring ? records.measuring : problem === undefined && hasRecords && summarize(measure, records)}
      </p>
      {problem !== undefined && (
        <p>
          {problem.code === "template-has-errors" ? text.preview.broken : text.localizeError(problem).message}{" "}
          {hasRecords && records.earlier}
        </p>
      )}
      {problem === undefined && measure !== undefined && <Troubles measure={measure} />}
    </div>
  );
}

type Words = ReturnType<typeof useText>["distribution"];

function summarize({ statistics, requested, limitedBy }: RecordMeasurement, words: Words): string {
  return limitedBy === undefined
    ? words.analyzed(statistics.records)
    : words.cut[limitedBy](statistics.records, requested);
}

function Troubles({ measure }: { readonly measure: RecordMeasurement }) {
  const text = useText();
  const { statistics, problem } = measure;
  const { format, unreadable, records } = statistics;
  return (
    <>
      {problem !== undefined && (
        <p className="text-warning">
          {text.distribution.notRendered(records + 1)} {text.localizeError(problem).message}{" "}
          {text.localizeError(problem).hint}
        </p>
      )}
      {format !== "text" && unreadable > 0 && (
        <p className="text-warning">{text.distribution.unreadable[format](unreadable)}</p>
      )}
    </>
  );
}
