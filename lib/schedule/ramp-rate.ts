import { scheduleFromCurve } from "./rate-curve";
import type { Schedule } from "./schedule";

export interface Ramp {
  /** Records a second at the beginning. */
  readonly from: number;
  /** Records a second at the end of the ramp, and from then on. */
  readonly to: number;
  /** Length of the ramp, milliseconds. */
  readonly overMs: number;
}

/** A rate that rises or falls evenly, then stays where it is. */
export function rampRate({ from, to, overMs }: Ramp): Schedule {
  const slope = (to - from) / overMs;
  const rateAt = (elapsedMs: number): number => (elapsedMs < overMs ? from + slope * elapsedMs : to);
  return scheduleFromCurve({
    rateAt,
    area: (elapsedMs) => {
      const ramped = Math.min(elapsedMs, overMs);
      const whileRamping = (ramped * (from + rateAt(ramped))) / 2;
      return (whileRamping + (elapsedMs - ramped) * to) / 1000;
    },
  });
}
