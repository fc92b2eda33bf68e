import { systemClock } from "@/lib/clock";
import { createSchedule } from "@/lib/schedule/create-schedule";
import { isSimulated } from "@/lib/schedule/schedule";
import type { Rate } from "@/lib/settings/rate";
import type { RecordOptions } from "@/lib/settings/record-options";
import type { Template } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import type { RunRequest } from "@/lib/worker/run-request";

/** Determines which records a run would send, and in what form. */
export interface SampleRequest extends Pick<RunRequest, "id" | "template"> {
  readonly options: Omit<RecordOptions, "timeToLiveSeconds">;
  /** A run with the same seed begins with the same records, except for the time in them. */
  readonly seed: string;
  /** The rate of a run with a simulated clock, whose time its records show. */
  readonly simulatedRate?: Rate | undefined;
}

/**
 * Returns a function that renders the first records of a run, by its simulated clock if it has one.
 *
 * @throws {HeadwaterError} `template-has-errors`, `rate-settings`; the returned function as `Renderer.next`
 */
export function createSampleRenderer(
  template: Template,
  { seed, simulatedRate }: SampleRequest,
): () => string {
  const { now } = systemClock;
  if (simulatedRate === undefined) return createRenderer(template, { seed, now }).next;
  const schedule = createSchedule(simulatedRate, { startsAt: now(), seed: `${seed}/rate` });
  let index = -1;
  const clock = isSimulated(schedule) ? { simulatedNow: () => schedule.simulatedTime(index) } : {};
  const renderer = createRenderer(template, { seed, now, ...clock });
  return () => {
    index += 1;
    return renderer.next();
  };
}
