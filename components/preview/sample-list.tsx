"use client";

import { useStore } from "zustand";
import { SampleCard } from "@/components/preview/sample-card";
import { EmptyState } from "@/components/ui/empty-state";
import { Loading } from "@/components/ui/loading";
import { Problem } from "@/components/ui/problem";
import { useText } from "@/state/language/use-text";
import { optionsStore } from "@/state/options/options-store";
import { previewStore } from "@/state/preview/preview-store";
import { previewViewStore } from "@/state/preview/preview-view-store";

/** Five records as the destination would receive them; while the template has errors, the last valid ones. */
export function SampleList() {
  const text = useText();
  const { inspection, inspected, lastGood, failure } = useStore(previewStore);
  const { pretty, setPretty } = useStore(previewViewStore);
  const { lineFeed, gzip, seed } = useStore(optionsStore);
  if (failure !== undefined) {
    return (
      <div className="p-4">
        <Problem message={text.preview.failed} hint={text.problem.reload} />
      </div>
    );
  }
  if (inspection === undefined || inspected?.trim() === "") {
    return (
      <div className="p-4">
        {inspection === undefined ? (
          <Loading>{text.loading}</Loading>
        ) : (
          <EmptyState>{text.preview.empty}</EmptyState>
        )}
      </div>
    );
  }
  const isBroken = inspection.samples.length === 0;
  return (
    <>
      {isBroken && (
        <p className="border-b border-line px-4 py-2.5 text-ink-soft">
          {text.preview.broken} {lastGood !== undefined && text.preview.earlier}
        </p>
      )}
      {!isBroken && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 px-4 pt-1 text-xs text-ink-soft">
          <span>{seed === "" ? text.preview.asSent : text.preview.seeded}</span>
          {inspection.format === "json" && (
            <Switch label={text.preview.pretty} checked={pretty} onCheckedChange={setPretty} />
          )}
        </div>
      )}
      {lastGood !== undefined && (
        <ol className={isBroken ? "text-ink-soft" : ""}>
          {lastGood.samples.map((sample) => (
            <SampleCard
              key={sample.number}
              sample={sample}
              format={lastGood.format}
              pretty={pretty}
              lineFeed={lineFeed}
              gzip={gzip}
            />
          ))}
        </ol>
      )}
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
}

/** A switch that takes effect immediately. */
function Switch({ label, checked, onCheckedChange }: SwitchProps) {
  return (
    <label className="inline-flex min-h-control cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onCheckedChange(event.target.checked)}
        className="relative h-5 w-9 shrink-0 cursor-pointer appearance-none rounded-full border border-line-strong bg-sunken transition-colors before:absolute before:top-0.5 before:left-0.5 before:size-3.5 before:rounded-full before:bg-line-strong before:transition-transform checked:border-accent checked:bg-accent checked:before:translate-x-4 checked:before:bg-on-accent"
      />
      {label}
    </label>
  );
}
