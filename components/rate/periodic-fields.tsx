"use client";

import { useStore } from "zustand";
import { SimulatedClockFields } from "@/components/rate/simulated-clock-fields";
import { useRateProblems } from "@/components/rate/use-rate-problems";
import { WeekEditor } from "@/components/rate/week-editor";
import { Checkbox } from "@/components/ui/checkbox";
import { SelectField } from "@/components/ui/select-field";
import type { ClockChoice } from "@/lib/settings/rate";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const DAY_MS = 24 * 3_600_000;

/** A rate for each hour of the week, on the real clock or a simulated one. */
export function PeriodicFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useRateProblems();
  const { rate, clock, set } = useStore(rateStore);
  const { periodic } = rate;
  const chooseClock = (kind: ClockChoice["kind"]) => {
    const midnight = new Date().setHours(0, 0, 0, 0);
    const isUnset = kind === "simulated" && Number.isNaN(clock.simulated.from);
    const filled = { ...clock.simulated, from: midnight, to: midnight + DAY_MS };
    set({ clock: { ...clock, kind, ...(isUnset ? { simulated: filled } : {}) } });
  };
  const weekProblem = problem("week");
  return (
    <>
      <SelectField
        label={text.rate.clock}
        value={clock.kind}
        onValueChange={chooseClock}
        options={[
          ["real", text.rate.clocks.real],
          ["simulated", text.rate.clocks.simulated],
        ]}
        disabled={disabled}
      />
      {clock.kind === "simulated" && <SimulatedClockFields disabled={disabled} />}
      <fieldset disabled={disabled} className="col-span-full flex min-w-0 flex-col gap-2">
        <legend className="sr-only">{text.rate.week}</legend>
        <WeekEditor />
        {weekProblem !== undefined && <p className="text-xs text-danger">{weekProblem}</p>}
        <Checkbox
          label={text.rate.smoothing}
          checked={periodic.smoothing}
          onCheckedChange={(checked) =>
            set({ rate: { ...rate, periodic: { ...periodic, smoothing: checked } } })
          }
        />
      </fieldset>
    </>
  );
}
