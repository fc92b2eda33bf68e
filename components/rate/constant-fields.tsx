"use client";

import { useStore } from "zustand";
import { useFormProblems } from "@/components/rate/use-form-problems";
import { NumberField } from "@/components/ui/number-field";
import { useText } from "@/state/language/use-text";
import { MAX_PER_SECOND } from "@/state/rate/form-problems";
import { rateStore } from "@/state/rate/rate-store";

export function ConstantFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useFormProblems();
  const { perSecond, set } = useStore(rateStore);
  return (
    <NumberField
      label={text.rate.perSecond}
      value={perSecond}
      onValueChange={(value) => set({ perSecond: value })}
      min={1}
      max={MAX_PER_SECOND}
      step="any"
      disabled={disabled}
      error={problem("perSecond")}
    />
  );
}
