"use client";

import { useStore } from "zustand";
import { useFormProblems } from "@/components/rate/use-form-problems";
import { NumberField } from "@/components/ui/number-field";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const FIELDS = ["base", "burst", "lengthSeconds", "everySeconds"] as const;

export function BurstFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useFormProblems();
  const { bursts, set } = useStore(rateStore);
  return (
    <div className="col-span-full grid items-start gap-3 sm:grid-cols-4">
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          label={text.rate[field]}
          value={bursts[field]}
          onValueChange={(value) => set({ bursts: { ...bursts, [field]: value } })}
          min={0}
          step="any"
          disabled={disabled}
          error={problem(field)}
        />
      ))}
    </div>
  );
}
