import { ROUNDING, type Schedule } from "./schedule";

/** A rate over time, given by the area under it. */
interface RateCurve {
  /** Records per second at a time. */
  rateAt(elapsedMs: number): number;
  /** Records from the start until a time, fractions included. Never decreases. */
  area(elapsedMs: number): number;
}

/** The n-th record is due when the area exceeds n - 1 records: the first one at once. */
function createCurveSchedule(curve: RateCurve): Schedule {
  const due = (elapsedMs: number): number =>
    elapsedMs <= 0 ? 0 : Math.max(0, Math.ceil(curve.area(elapsedMs) - ROUNDING));
  return {
    due,
    dueAfter: (count) => findFirstTime((elapsedMs) => due(elapsedMs) > count),
    rateAt: curve.rateAt,
    endsAfterMs: Number.POSITIVE_INFINITY,
    followsWallClock: false,
    complete: false,
  };
}

/** Everything is due at once: the destination sets the rate. */
export function createUnlimitedSchedule(): Schedule {
  return {
    due: () => Number.POSITIVE_INFINITY,
    dueAfter: () => 0,
    rateAt: () => Number.POSITIVE_INFINITY,
    endsAfterMs: Number.POSITIVE_INFINITY,
    followsWallClock: false,
    complete: false,
  };
}

/** The same number of records every second. Fractions are allowed: 0.1 is one record every ten seconds. */
export function createConstantSchedule(recordsPerSecond: number): Schedule {
  return createCurveSchedule({
    rateAt: () => recordsPerSecond,
    area: (elapsedMs) => (recordsPerSecond * elapsedMs) / 1000,
  });
}

export interface Ramp {
  /** Records per second at the start. */
  readonly from: number;
  /** Records per second at the end of the ramp and after it. */
  readonly to: number;
  /** Length of the ramp in milliseconds. */
  readonly overMs: number;
}

/** A rate that rises or falls linearly, then stays constant. */
export function createRampSchedule({ from, to, overMs }: Ramp): Schedule {
  const slope = (to - from) / overMs;
  const rateAt = (elapsedMs: number): number => (elapsedMs < overMs ? from + slope * elapsedMs : to);
  return createCurveSchedule({
    rateAt,
    area: (elapsedMs) => {
      const rampedMs = Math.min(elapsedMs, overMs);
      const whileRamping = (rampedMs * (from + rateAt(rampedMs))) / 2;
      return (whileRamping + (elapsedMs - rampedMs) * to) / 1000;
    },
  });
}

export interface Bursts {
  /** Records per second between bursts. */
  readonly base: number;
  /** Records per second during a burst. */
  readonly burst: number;
  /** Length of a burst in milliseconds, `everyMs` at most. */
  readonly lengthMs: number;
  /** Milliseconds from the start of a burst to the start of the next. The first one starts at once. */
  readonly everyMs: number;
}

/** A base rate with bursts at regular intervals. */
export function createBurstSchedule({ base, burst, lengthMs, everyMs }: Bursts): Schedule {
  const areaWithinCycle = (cycleMs: number): number => {
    const burstMs = Math.min(cycleMs, lengthMs);
    return (burstMs * burst + (cycleMs - burstMs) * base) / 1000;
  };
  const perCycle = areaWithinCycle(everyMs);
  return createCurveSchedule({
    rateAt: (elapsedMs) => (elapsedMs % everyMs < lengthMs ? burst : base),
    area: (elapsedMs) => Math.floor(elapsedMs / everyMs) * perCycle + areaWithinCycle(elapsedMs % everyMs),
  });
}

/** About 30,000 years: a record that is not due by then never is. */
const FOREVER_MS = 1e15;

/** The first time, to a thousandth of a millisecond, at which `isReached` holds. It must hold at every later time. */
function findFirstTime(isReached: (elapsedMs: number) => boolean): number {
  let high = 1;
  while (!isReached(high)) {
    high *= 2;
    if (high > FOREVER_MS) return Number.POSITIVE_INFINITY;
  }
  let low = high > 1 ? high / 2 : 0;
  for (;;) {
    const middle = (low + high) / 2;
    // Far from the start, adjacent numbers are further apart than that, so there may be none between the two.
    if (high - low <= 1e-3 || middle <= low || middle >= high) return high;
    if (isReached(middle)) high = middle;
    else low = middle;
  }
}
