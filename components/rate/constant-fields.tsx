"use client";

import { useStore } from "zustand";
import { useRateProblems } from "@/components/rate/use-rate-problems";
import { NumberField } from "@/components/ui/number-field";
import { MAX_RECORDS_PER_SECOND } from "@/lib/settings/limits";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

export function ConstantFields({ disabled }: { readonly disabled: boolean }) {
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
