"use client";

import { useStore } from "zustand";
import { useRateProblems } from "@/components/rate/use-rate-problems";
import { WeekEditor } from "@/components/rate/week-editor";
import { Checkbox } from "@/components/ui/checkbox";
import { DateTimeField } from "@/components/ui/date-time-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import type { ClockChoice, SimulatedClock } from "@/lib/settings/rate";
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

/** The start, end and speed of the simulated clock. */
function SimulatedClockFields({ disabled }: { readonly disabled: boolean }) {
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
