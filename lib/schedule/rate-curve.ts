import { ROUNDING } from "./rounding";
import type { Schedule } from "./schedule";

/** A rate over time, given by the area under it. */
export interface RateCurve {
  /** Records a second at that moment. */
  rateAt(elapsedMs: number): number;
  /** Records, fractions included, from the start until that moment. Never goes down. */
  area(elapsedMs: number): number;
}

/** About 30,000 years: what has not come due by then never will. */
const FOREVER_MS = 1e15;

/** The n-th record is due when the area passes n - 1 records: the first one at once. */
export function scheduleFromCurve(curve: RateCurve): Schedule {
  const due = (elapsedMs: number): number =>
    elapsedMs <= 0 ? 0 : Math.max(0, Math.ceil(curve.area(elapsedMs) - ROUNDING));
  return {
    due,
    dueAfter: (count) => firstMoment((elapsedMs) => due(elapsedMs) > count),
    rateAt: curve.rateAt,
    endsAfterMs: Number.POSITIVE_INFINITY,
    followsWallClock: false,
    complete: false,
  };
}

/** The first moment, to a thousandth of a millisecond, at which `reached` holds. It must hold ever after. */
function firstMoment(reached: (elapsedMs: number) => boolean): number {
  let high = 1;
  while (!reached(high)) {
    high *= 2;
    if (high > FOREVER_MS) return Number.POSITIVE_INFINITY;
  }
  let low = high > 1 ? high / 2 : 0;
  for (;;) {
    const middle = (low + high) / 2;
    // Far from the start, numbers lie further apart than that, and there may be none between the two.
    if (high - low <= 1e-3 || middle <= low || middle >= high) return high;
    if (reached(middle)) high = middle;
    else low = middle;
  }
}
