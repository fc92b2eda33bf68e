import { CountWalk } from "./count-walk";
import { gaussianCounts } from "./gaussian-counts";
import { ROUNDING } from "./rounding";
import type { Schedule } from "./schedule";
import { cellAt, localWeekHour, type Week } from "./week";

export interface Periodic {
  readonly week: Week;
  /** Move in a straight line from each hour's values to the next hour's. */
  readonly smoothing: boolean;
  /** For the counts of each second. */
  readonly seed: number | string;
  /** The moment of the start, milliseconds since 1970. */
  readonly startsAt: number;
  /** Hours since Sunday 00:00 at a moment; this machine's time zone if not given. */
  readonly weekHour?: (epochMs: number) => number;
}

/** How far ahead a record is looked for in hours that have none: a week, by when every hour has come round. */
const LOOK_AHEAD_S = 7 * 24 * 3600;

/** A rate for each hour of the week, by the wall clock: a normally distributed number of records each second. */
export function periodicRate(periodic: Periodic): Schedule {
  const { week, smoothing, seed, startsAt, weekHour = localWeekHour } = periodic;
  const cellAfter = (elapsedMs: number) => cellAt(week, weekHour(startsAt + elapsedMs), smoothing);
  const countOf = gaussianCounts(seed, (second) => cellAfter(second * 1000));
  const walk = new CountWalk(countOf);
  const ahead = new CountWalk(countOf);
  return {
    due: (elapsedMs) => {
      if (elapsedMs <= 0) return 0;
      walk.toSecond(Math.floor(elapsedMs / 1000));
      const share = elapsedMs / 1000 - walk.second;
      return Math.max(0, Math.ceil(walk.before + share * walk.count - ROUNDING));
    },
    dueAfter: (count) => {
      if (count < 0) return 0;
      ahead.toRecords(count + ROUNDING, Math.max(walk.second, ahead.second) + LOOK_AHEAD_S);
      const share = (count + ROUNDING - ahead.before) / ahead.count;
      return share < 1 ? (ahead.second + share) * 1000 : Number.POSITIVE_INFINITY;
    },
    rateAt: (elapsedMs) => cellAfter(elapsedMs).mean,
    endsAfterMs: Number.POSITIVE_INFINITY,
    followsWallClock: true,
    complete: false,
  };
}
