import type { RateSettings } from "@/lib/schedule/rate-settings";
import type { SampleRequest } from "@/lib/worker/sample-renderer";
import { framingOf, markOf, type SendOptions } from "@/state/options/options-store";
import { formProblems } from "@/state/rate/form-problems";
import { rateOf } from "@/state/rate/rate-of-form";
import type { RateForm } from "@/state/rate/rate-store";

/** The run id in sample records, as long as a real one. */
export const SAMPLE_RUN_ID = "00000000-00000000000";

/** The options that decide what is sent. */
const DECIDING = [
  "gzip",
  "lineFeed",
  "minifyJson",
  "keepLineBreaks",
  "markKind",
  "markName",
  "markSeparator",
  "seed",
] as const;

/** @param drawn the seed where the options name none */
export function toSampleRequest(
  template: string,
  options: SendOptions,
  rate: RateForm,
  drawn: number,
): SampleRequest {
  const { keepLineBreaks, seed } = options;
  return {
    template,
    keepLineBreaks,
    framing: framingOf(options),
    mark: markOf(options, SAMPLE_RUN_ID),
    seed: seed === "" ? String(drawn) : seed,
    simulatedRate: getSimulatedRate(rate),
  };
}

/** Whether records would be sent in the same form, with the same seed. */
export function sendsTheSame(one: SendOptions, other: SendOptions): boolean {
  return DECIDING.every((option) => one[option] === other[option]);
}

/** The rate, where records show the time of its simulated clock; undefined where they show the wall clock's. */
export function getSimulatedRate(form: RateForm): RateSettings | undefined {
  if (form.kind !== "periodic" || !form.isSimulated) return undefined;
  return formProblems(form, Date.now()).size === 0 ? rateOf(form) : undefined;
}
