"use client";

import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import {
  MAX_PER_SECOND,
  MAX_TARGET,
  perSecondIsValid,
  rateStore,
  targetIsValid,
} from "@/components/rate/rate-store";
import { NumberField } from "@/components/ui/number-field";

/** How fast and how many. */
export function RateFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const { perSecond, target, set } = useStore(rateStore);
  return (
    <>
      <NumberField
        label={text.rate.perSecond}
        value={perSecond}
        onValueChange={(value) => set({ perSecond: value })}
        min={1}
        max={MAX_PER_SECOND}
        step="any"
        disabled={disabled}
        error={perSecondIsValid(perSecond) ? undefined : text.rate.badPerSecond(MAX_PER_SECOND)}
      />
      <NumberField
        label={text.rate.target}
        value={target}
        onValueChange={(value) => set({ target: value })}
        min={1}
        max={MAX_TARGET}
        step={1}
        disabled={disabled}
        error={targetIsValid(target) ? undefined : text.rate.badTarget}
      />
    </>
  );
}
