"use client";

import { useStore } from "zustand";
import { useFormProblems } from "@/components/rate/use-form-problems";
import { DateTimeField } from "@/components/ui/date-time-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { useText } from "@/state/language/use-text";
import { MAX_DURATION_S, MAX_TARGET } from "@/state/rate/form-problems";
import { type EndKind, rateStore } from "@/state/rate/rate-store";

const ENDS = ["count", "duration", "until", "never"] as const;
const HOUR_MS = 3_600_000;

/** When the run ends. */
export function EndFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useFormProblems();
  const { ends, target, durationSeconds, until, set } = useStore(rateStore);
  const choose = (chosen: EndKind) => {
    const now = Date.now();
    const isUnset = chosen === "until" && !(until > now);
    set({ ends: chosen, ...(isUnset ? { until: now + HOUR_MS } : {}) });
  };
  return (
    <>
      <SelectField
        label={text.rate.ends}
        value={ends}
        onValueChange={choose}
        options={ENDS.map((value) => [value, text.rate.endKinds[value]] as const)}
        disabled={disabled}
      />
      {ends === "count" && (
        <NumberField
          label={text.rate.target}
          value={target}
          onValueChange={(value) => set({ target: value })}
          min={1}
          max={MAX_TARGET}
          step={1}
          disabled={disabled}
          error={problem("target")}
        />
      )}
      {ends === "duration" && (
        <NumberField
          label={text.rate.durationSeconds}
          value={durationSeconds}
          onValueChange={(value) => set({ durationSeconds: value })}
          min={1}
          max={MAX_DURATION_S}
          step="any"
          disabled={disabled}
          error={problem("durationSeconds")}
          hint={text.duration((durationSeconds || 0) * 1000)}
        />
      )}
      {ends === "until" && (
        <DateTimeField
          label={text.rate.until}
          value={until}
          onValueChange={(value) => set({ until: value })}
          disabled={disabled}
          error={problem("until")}
        />
      )}
      {ends === "never" && <p className="self-center text-ink-soft">{text.rate.neverHint}</p>}
    </>
  );
}
