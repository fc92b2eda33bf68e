"use client";

import { useStore } from "zustand";
import { EndFields } from "@/components/rate/end-fields";
import { RateCurve } from "@/components/rate/rate-curve";
import { useRateProblems } from "@/components/rate/use-rate-problems";
import { lazyPart } from "@/components/ui/lazy-part";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { MAX_RECORDS_PER_SECOND } from "@/lib/settings/limits";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const CurveFields = lazyPart(async () => (await import("@/components/rate/curve-fields")).CurveFields);
/** Loaded late: the week editor is larger than all other rate fields together. */
const PeriodicFields = lazyPart(
  async () => (await import("@/components/rate/periodic-fields")).PeriodicFields,
);

/** The rate and the end of a run. */
export function RateFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const { rate, set } = useStore(rateStore);
  const { kind } = rate;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          label={text.rate.kind}
          value={kind}
          onValueChange={(value) => set({ rate: { ...rate, kind: value } })}
          options={KINDS.map((value) => [value, text.rate.kinds[value]] as const)}
          disabled={disabled}
        />
        {kind === "constant" && <ConstantFields disabled={disabled} />}
        {(kind === "ramp" || kind === "bursts") && <CurveFields kind={kind} disabled={disabled} />}
        {kind === "fastest" && <p className="self-center text-ink-soft">{text.rate.fastestHint}</p>}
        {kind === "periodic" && <PeriodicFields disabled={disabled} />}
        <EndFields disabled={disabled} />
      </div>
      <RateCurve />
    </div>
  );
}

const KINDS = ["constant", "periodic", "ramp", "bursts", "fastest"] as const;

function ConstantFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useRateProblems();
  const { rate, set } = useStore(rateStore);
  return (
    <NumberField
      label={text.rate.perSecond}
      value={rate.constant.recordsPerSecond}
      onValueChange={(value) => set({ rate: { ...rate, constant: { recordsPerSecond: value } } })}
      min={1}
      max={MAX_RECORDS_PER_SECOND}
      step="any"
      disabled={disabled}
      error={problem("recordsPerSecond")}
    />
  );
}
