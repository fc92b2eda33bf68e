"use client";

import { useStore } from "zustand";
import { useRateProblems } from "@/components/rate/use-rate-problems";
import { DateTimeField } from "@/components/ui/date-time-field";
import { NumberField } from "@/components/ui/number-field";
import type { SimulatedClock } from "@/lib/settings/rate";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

/** The start, end and speed of the simulated clock. */
export function SimulatedClockFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useRateProblems();
  const { clock, set } = useStore(rateStore);
  const { simulated } = clock;
  const change = (part: Partial<SimulatedClock>) =>
    set({ clock: { ...clock, simulated: { ...simulated, ...part } } });
  return (
    <div className="col-span-full grid items-start gap-3 sm:grid-cols-2">
      <DateTimeField
        label={text.rate.simulatedFrom}
        value={simulated.from}
        onValueChange={(from) => change({ from })}
        disabled={disabled}
        error={problem("simulated.from")}
      />
      <DateTimeField
        label={text.rate.simulatedTo}
        value={simulated.to}
        onValueChange={(to) => change({ to })}
        disabled={disabled}
        error={problem("simulated.to")}
      />
      <NumberField
        label={text.rate.secondsPerTick}
        value={simulated.secondsPerTick}
        onValueChange={(secondsPerTick) => change({ secondsPerTick })}
        min={1}
        step={1}
        disabled={disabled}
        error={problem("simulated.secondsPerTick")}
      />
      <NumberField
        label={text.rate.waitBetweenTicks}
        value={simulated.waitBetweenTicks}
        onValueChange={(waitBetweenTicks) => change({ waitBetweenTicks })}
        min={0}
        step="any"
        disabled={disabled}
        error={problem("simulated.waitBetweenTicks")}
      />
    </div>
  );
}
