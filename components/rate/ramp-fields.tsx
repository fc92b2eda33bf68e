"use client";

import { useStore } from "zustand";
import { useRateProblems } from "@/components/rate/use-rate-problems";
import { NumberField } from "@/components/ui/number-field";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const FIELDS = ["from", "to", "overSeconds"] as const;

export function RampFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useRateProblems();
  const { rate, set } = useStore(rateStore);
  return (
    <div className="col-span-full grid items-start gap-3 sm:grid-cols-3">
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          label={text.rate[field]}
          value={rate.ramp[field]}
          onValueChange={(value) => set({ rate: { ...rate, ramp: { ...rate.ramp, [field]: value } } })}
          min={0}
          step="any"
          disabled={disabled}
          error={problem(field)}
        />
      ))}
    </div>
  );
}
