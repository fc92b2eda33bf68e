"use client";

import { useStore } from "zustand";
import { SimulatedClockFields } from "@/components/rate/simulated-clock-fields";
import { useFormProblems } from "@/components/rate/use-form-problems";
import { WeekEditor } from "@/components/rate/week-editor";
import { Checkbox } from "@/components/ui/checkbox";
import { SelectField } from "@/components/ui/select-field";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const DAY_MS = 24 * 3_600_000;

/** A rate for each hour of the week, on the real clock or a simulated one. */
export function PeriodicFields({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const problem = useFormProblems();
  const { smoothing, isSimulated, simulated, set } = useStore(rateStore);
  const chooseClock = (clock: "real" | "simulated") => {
    const midnight = new Date().setHours(0, 0, 0, 0);
    const isUnset = clock === "simulated" && Number.isNaN(simulated.from);
    const filled = { ...simulated, from: midnight, to: midnight + DAY_MS };
    set({ isSimulated: clock === "simulated", ...(isUnset ? { simulated: filled } : {}) });
  };
  const weekProblem = problem("week");
  return (
    <>
      <SelectField
        label={text.rate.clock}
        value={isSimulated ? "simulated" : "real"}
        onValueChange={chooseClock}
        options={[
          ["real", text.rate.clocks.real],
          ["simulated", text.rate.clocks.simulated],
        ]}
        disabled={disabled}
      />
      {isSimulated && <SimulatedClockFields disabled={disabled} />}
      <fieldset disabled={disabled} className="col-span-full flex min-w-0 flex-col gap-2">
        <legend className="sr-only">{text.rate.week}</legend>
        <WeekEditor />
        {weekProblem !== undefined && <p className="text-xs text-danger">{weekProblem}</p>}
        <Checkbox
          label={text.rate.smoothing}
          checked={smoothing}
          onCheckedChange={(checked) => set({ smoothing: checked })}
        />
      </fieldset>
    </>
  );
}
