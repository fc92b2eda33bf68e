"use client";

import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { MAX_PER_SECOND } from "@/components/rate/form-problems";
import { rateStore } from "@/components/rate/rate-store";
import { useFormProblems } from "@/components/rate/use-form-problems";
import { NumberField } from "@/components/ui/number-field";

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
