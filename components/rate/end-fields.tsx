"use client";

import { useStore } from "zustand";
import { useRateProblems } from "@/components/rate/use-rate-problems";
import { DateTimeField } from "@/components/ui/date-time-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { MAX_DURATION_SECONDS, MAX_RECORDS } from "@/lib/settings/limits";
import type { End } from "@/lib/settings/stops";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const ENDS = ["count", "duration", "until", "never"] as const;
const HOUR_MS = 3_600_000;

/** When the run ends. */
export function EndFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useRateProblems();
  const { end, set } = useStore(rateStore);
  const { count, duration, until } = end;
  const choose = (kind: End["kind"]) => {
    const now = Date.now();
    const isUnset = kind === "until" && !(until.until > now);
    set({ end: { ...end, kind, ...(isUnset ? { until: { until: now + HOUR_MS } } : {}) } });
  };
  return (
    <>
      <SelectField
        label={text.rate.ends}
        value={end.kind}
        onValueChange={choose}
        options={ENDS.map((value) => [value, text.rate.endKinds[value]] as const)}
        disabled={disabled}
      />
      {end.kind === "count" && (
        <NumberField
          label={text.rate.target}
          value={count.target}
          onValueChange={(value) => set({ end: { ...end, count: { target: value } } })}
          min={1}
          max={MAX_RECORDS}
          step={1}
          disabled={disabled}
          error={problem("target")}
        />
      )}
      {end.kind === "duration" && (
        <NumberField
          label={text.rate.durationSeconds}
          value={duration.durationSeconds}
          onValueChange={(value) => set({ end: { ...end, duration: { durationSeconds: value } } })}
          min={1}
          max={MAX_DURATION_SECONDS}
          step="any"
          disabled={disabled}
          error={problem("durationSeconds")}
          hint={text.duration((duration.durationSeconds || 0) * 1000)}
        />
      )}
      {end.kind === "until" && (
        <DateTimeField
          label={text.rate.until}
          value={until.until}
          onValueChange={(value) => set({ end: { ...end, until: { until: value } } })}
          disabled={disabled}
          error={problem("until")}
        />
      )}
      {end.kind === "never" && <p className="self-center text-ink-soft">{text.rate.neverHint}</p>}
    </>
  );
}
