import { type OptionsForm, type RateForm, toRate, toRecordOptions } from "@/lib/settings/forms";
import type { Rate } from "@/lib/settings/rate";
import type { SampleRequest } from "@/lib/worker/sample-renderer";
import { isRateValid } from "@/state/settings/checks-store";

/** The run id in sample records, as long as a real one. */
export const SAMPLE_RUN_ID = "00000000-00000000000";

/** @param drawn the seed if the options have none */
export function toSampleRequest(
  template: string,
  form: OptionsForm,
  rate: RateForm,
  drawn: number,
): SampleRequest {
  const { seed } = form;
  const { timeToLiveSeconds, ...options } = toRecordOptions(form);
  return {
    id: SAMPLE_RUN_ID,
    template,
    options,
    seed: seed === "" ? String(drawn) : seed,
    simulatedRate: getSimulatedRate(rate),
  };
}

/** Whether both send the same records in the same form. */
export function sendsTheSame(one: OptionsForm, other: OptionsForm): boolean {
  return describe(one) === describe(other);
}

/** The time to live changes nothing in a record. */
function describe(options: OptionsForm): string {
  const { timeToLiveSeconds, ...deciding } = toRecordOptions(options);
  return JSON.stringify([deciding, options.seed]);
}

/** The rate if records show the time of its simulated clock; undefined if they show the real time. */
export function getSimulatedRate(form: RateForm): Rate | undefined {
  if (form.rate.kind !== "periodic" || form.clock.kind === "real") return undefined;
  return isRateValid(form, Date.now()) ? toRate(form) : undefined;
}
