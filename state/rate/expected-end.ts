import { createSchedule } from "@/lib/schedule/create-schedule";
import type { Rate } from "@/lib/settings/rate";
import type { Stops } from "@/lib/settings/stops";

export interface ExpectedEnd {
  /** Undefined if the run has no end, or the end is unknown. */
  readonly durationMs: number | undefined;
  /** All records of the run; undefined if the run has no end, or the number is unknown. */
  readonly records: number | undefined;
}

/** A periodic rate is summed second by second; a longer time would delay the page. */
const MAX_COUNTED_MS = 8 * 24 * 3_600_000;

/** How long a run takes and how many records it sends if nothing delays it. @param now milliseconds since 1970 */
export function getExpectedEnd(settings: Rate, stops: Stops, now: number): ExpectedEnd {
  const schedule = createSchedule(settings, { startsAt: now, seed: "expected" });
  const stopsAfter = Math.min(
    stops.durationMs ?? Number.POSITIVE_INFINITY,
    (stops.until ?? Number.POSITIVE_INFINITY) - now,
    schedule.endsAfterMs,
  );
  const { target = Number.POSITIVE_INFINITY } = stops;
  if (settings.kind === "fastest") return { durationMs: finite(stopsAfter), records: finite(target) };
  const targetAfter = Number.isFinite(target) ? schedule.dueAfter(target - 1) : Number.POSITIVE_INFINITY;
  const durationMs = Math.min(stopsAfter, targetAfter);
  if (targetAfter <= stopsAfter) return { durationMs: finite(durationMs), records: finite(target) };
  if (stopsAfter > MAX_COUNTED_MS && settings.kind === "periodic" && settings.simulated === undefined)
    return { durationMs: finite(durationMs), records: undefined };
  return { durationMs: finite(durationMs), records: finite(schedule.due(stopsAfter)) };
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
