"use client";

import { useStore } from "zustand";
import { useFormProblems } from "@/components/rate/use-form-problems";
import { NumberField } from "@/components/ui/number-field";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const FIELDS = ["from", "to", "overSeconds"] as const;

export function RampFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useFormProblems();
  const { ramp, set } = useStore(rateStore);
  return (
    <div className="col-span-full grid items-start gap-3 sm:grid-cols-3">
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          label={text.rate[field]}
          value={ramp[field]}
          onValueChange={(value) => set({ ramp: { ...ramp, [field]: value } })}
          min={0}
          step="any"
          disabled={disabled}
          error={problem(field)}
        />
      ))}
    </div>
  );
}
