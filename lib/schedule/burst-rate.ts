import { scheduleFromCurve } from "./rate-curve";
import type { Schedule } from "./schedule";

export interface Bursts {
  /** Records a second between bursts. */
  readonly base: number;
  /** Records a second in a burst. */
  readonly burst: number;
  /** Length of a burst, milliseconds; at most `everyMs`. */
  readonly lengthMs: number;
  /** From the beginning of a burst to the beginning of the next, milliseconds. The first one begins at once. */
  readonly everyMs: number;
}

/** A base rate with bursts at regular times. */
export function burstRate({ base, burst, lengthMs, everyMs }: Bursts): Schedule {
  const areaWithin = (cycleMs: number): number => {
    const bursting = Math.min(cycleMs, lengthMs);
    return (bursting * burst + (cycleMs - bursting) * base) / 1000;
  };
  const perCycle = areaWithin(everyMs);
  return scheduleFromCurve({
    rateAt: (elapsedMs) => (elapsedMs % everyMs < lengthMs ? burst : base),
    area: (elapsedMs) => Math.floor(elapsedMs / everyMs) * perCycle + areaWithin(elapsedMs % everyMs),
  });
}
