import { systemClock } from "@/lib/clock";
import { createSchedule } from "@/lib/schedule/create-schedule";
import { isSimulated } from "@/lib/schedule/schedule";
import type { Template } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import type { SampleRequest } from "@/lib/worker/sample-request";

/**
 * Renders the records with which a run would begin, by its simulated clock where it has one.
 *
 * @throws {HeadwaterError} `template-has-errors`, `rate-settings`; the returned function as `Renderer.next`
 */
export function sampleRenderer(template: Template, { seed, simulatedRate }: SampleRequest): () => string {
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
