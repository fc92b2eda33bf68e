import type { Schedule } from "./schedule";

/** Everything is due at once: the destination sets the rate. */
export function asFastAsPossible(): Schedule {
  return {
    due: () => Number.POSITIVE_INFINITY,
    dueAfter: () => 0,
    rateAt: () => Number.POSITIVE_INFINITY,
    endsAfterMs: Number.POSITIVE_INFINITY,
    followsWallClock: false,
    complete: false,
  };
}
