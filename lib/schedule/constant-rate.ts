import { scheduleFromCurve } from "./rate-curve";
import type { Schedule } from "./schedule";

/** The same number of records every second; fractions are allowed, 0.1 is one record in ten seconds. */
export function constantRate(recordsPerSecond: number): Schedule {
  return scheduleFromCurve({
    rateAt: () => recordsPerSecond,
    area: (elapsedMs) => (recordsPerSecond * elapsedMs) / 1000,
  });
}
