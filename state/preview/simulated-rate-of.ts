import type { RateSettings } from "@/lib/schedule/rate-settings";
import { formProblems } from "@/state/rate/form-problems";
import { rateOf } from "@/state/rate/rate-of-form";
import type { RateForm } from "@/state/rate/rate-store";

/** The rate, where records show the time of its simulated clock; undefined where they show the wall clock's. */
export function simulatedRateOf(form: RateForm): RateSettings | undefined {
  if (form.kind !== "periodic" || !form.isSimulated) return undefined;
  return formProblems(form, Date.now()).size === 0 ? rateOf(form) : undefined;
}
