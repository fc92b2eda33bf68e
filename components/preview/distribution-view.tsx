"use client";

import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { DistributionSummary } from "@/components/preview/distribution-summary";
import { FieldCard } from "@/components/preview/field-card";
import { Histogram } from "@/components/preview/histogram";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Problem } from "@/components/ui/problem";
import type { RecordMeasurement } from "@/lib/worker/measure-records";
import { templateStore } from "@/state/editor/template-store";
import { useText } from "@/state/language/use-text";
import { distributionStore, followDistribution } from "@/state/preview/distribution-store";

/** Fields listed at first; more on demand. */
const SHOWN = 50;

/** The statistics of each field over many records: types, shares, ranges, weights. */
export function DistributionView() {
  const text = useText();
  const isBlank = useStore(templateStore, (state) => state.source.trim() === "");
  const { measure, failure } = useStore(distributionStore);
  useEffect(followDistribution, []);
  if (failure !== undefined) {
    return (
      <div className="p-4">
        <Problem message={text.distribution.failed} hint={text.problem.reload} />
      </div>
    );
  }
  if (isBlank) {
    return (
      <div className="p-4">
        <EmptyState>{text.preview.empty}</EmptyState>
      </div>
    );
  }
  return (
    <>
      <DistributionSummary />
      {measure !== undefined && measure.statistics.records > 0 && <Fields measure={measure} />}
    </>
  );
}

function Fields({ measure }: { readonly measure: RecordMeasurement }) {
  const text = useText().distribution;
  const [isAll, setAll] = useState(false);
  const { statistics, sizes } = measure;
  const { fields, format } = statistics;
  const shown = isAll ? fields : fields.slice(0, SHOWN);
  return (
    <>
      <div className="flex flex-col gap-1.5 px-4 pb-2.5">
        <p className="text-xs tabular-nums">
          <span className="font-semibold">{text.size}</span>{" "}
          <span className="text-ink-soft">{text.sizeSummary(sizes.mean, sizes.min, sizes.max)}</span>
        </p>
        {sizes.histogram.length > 1 && <Histogram of={text.size} bins={sizes.histogram} edge={text.bytes} />}
      </div>
      {fields.length === 0 && (
        <p className="border-t border-line px-4 py-2.5 text-ink-soft">
          {format === "text" ? text.text : text.none}
        </p>
      )}
      <ul aria-label={text.fields}>
        {shown.map((field) => (
          <FieldCard key={field.path} field={field} isColumn={format === "csv"} />
        ))}
      </ul>
      {shown.length < fields.length && (
        <div className="border-t border-line p-3">
          <Button onClick={() => setAll(true)}>{text.more(fields.length - shown.length)}</Button>
        </div>
      )}
      {statistics.truncated && (
        <p className="border-t border-line px-4 py-2.5 text-xs text-ink-soft">{text.truncated}</p>
      )}
    </>
  );
}
