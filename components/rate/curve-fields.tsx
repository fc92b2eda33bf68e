"use client";

import { useStore } from "zustand";
import { useRateProblems } from "@/components/rate/use-rate-problems";
import { NumberField } from "@/components/ui/number-field";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const FIELDS = {
  ramp: ["from", "to", "overSeconds"],
  bursts: ["base", "burst", "lengthSeconds", "everySeconds"],
} as const;

const COLUMNS = { ramp: "sm:grid-cols-3", bursts: "sm:grid-cols-4" } as const;

interface CurveFieldsProps {
  readonly kind: keyof typeof FIELDS;
  readonly disabled: boolean;
}

/** The numbers that shape a ramp or bursts. */
export function CurveFields({ kind, disabled }: CurveFieldsProps) {
  const text = useText();
  const problem = useRateProblems();
  const { rate, set } = useStore(rateStore);
  const values: Readonly<Record<string, number>> = rate[kind];
  return (
    <div className={`col-span-full grid items-start gap-3 ${COLUMNS[kind]}`}>
      {FIELDS[kind].map((field) => (
        <NumberField
          key={field}
          label={text.rate[field]}
          value={values[field] ?? Number.NaN}
          onValueChange={(value) => set({ rate: { ...rate, [kind]: { ...rate[kind], [field]: value } } })}
          min={0}
          step="any"
          disabled={disabled}
          error={problem(field)}
        />
      ))}
    </div>
  );
}
