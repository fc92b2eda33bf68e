import { ROUNDING, type Schedule, type SimulatedSchedule } from "./schedule";
import { CountCursor, createGaussianCounts } from "./second-counts";
import { HOURS_OF_WEEK, type Week, type WeekCell } from "./week";

/** A rate for each hour of the week: a normally distributed number of records each second. */
interface WeeklyRate {
  readonly week: Week;
  /** Interpolates linearly from each hour's values to the next hour's. */
  readonly smoothing: boolean;
  /** For the counts of each second. */
  readonly seed: number | string;
  /** Hours since Sunday 00:00 at a time. Default: in this machine's time zone. */
  readonly weekHour?: (epochMs: number) => number;
}

export interface PeriodicRate extends WeeklyRate {
  /** When the run starts, in milliseconds since 1970. */
  readonly startsAt: number;
}

/** How far ahead the next record is searched for if hours have none: after a week, every hour has occurred. */
const LOOK_AHEAD_S = 7 * 24 * 3600;

/** The weekly rate by the wall clock. */
export function createPeriodicSchedule({
  week,
  smoothing,
  seed,
  startsAt,
  weekHour = getLocalWeekHour,
}: PeriodicRate): Schedule {
  const getCellAfter = (elapsedMs: number) => getWeekCell(week, weekHour(startsAt + elapsedMs), smoothing);
  const counts = createGaussianCounts(seed, (second) => getCellAfter(second * 1000));
  const current = new CountCursor(counts);
  const ahead = new CountCursor(counts);
  return {
    due: (elapsedMs) => {
      if (elapsedMs <= 0) return 0;
      current.moveToSecond(Math.floor(elapsedMs / 1000));
      const share = elapsedMs / 1000 - current.second;
      return Math.max(0, Math.ceil(current.before + share * current.count - ROUNDING));
    },
    dueAfter: (count) => {
      if (count < 0) return 0;
      ahead.moveToRecords(count + ROUNDING, Math.max(current.second, ahead.second) + LOOK_AHEAD_S);
      const share = (count + ROUNDING - ahead.before) / ahead.count;
      return share < 1 ? (ahead.second + share) * 1000 : Number.POSITIVE_INFINITY;
    },
    rateAt: (elapsedMs) => getCellAfter(elapsedMs).mean,
    endsAfterMs: Number.POSITIVE_INFINITY,
    followsWallClock: true,
    complete: false,
  };
}

export interface SimulatedRate extends WeeklyRate {
  /** First simulated time, in milliseconds since 1970. */
  readonly from: number;
  /** The simulated time at which it ends, exclusive. */
  readonly to: number;
  /** Simulated seconds whose records are due together. */
  readonly secondsPerTick: number;
  /** Real milliseconds between ticks. 0: every record is due at once. */
  readonly waitMs: number;
}

/**
 * The weekly rate by a simulated clock that ticks from one time to another. Every record of that time is sent, so a slow
 * destination slows down the clock instead of thinning out the data.
 */
export function createSimulatedSchedule({
  week,
  smoothing,
  seed,
  from,
  to,
  secondsPerTick,
  waitMs,
  weekHour = getLocalWeekHour,
}: SimulatedRate): SimulatedSchedule {
  const seconds = Math.ceil((to - from) / 1000);
  const ticks = Math.ceil(seconds / secondsPerTick);
  const getCell = (second: number) => getWeekCell(week, weekHour(from + second * 1000), smoothing);
  const counts = createGaussianCounts(seed, getCell);
  const current = new CountCursor(counts);
  const ahead = new CountCursor(counts);
  const clock = new CountCursor(counts);
  const countTicks = (elapsedMs: number) =>
    waitMs === 0 ? ticks : Math.min(ticks, Math.ceil(elapsedMs / waitMs));
  return {
    due: (elapsedMs, atMost = Number.POSITIVE_INFINITY) => {
      if (elapsedMs <= 0) return 0;
      current.moveToSecond(Math.min(seconds, countTicks(elapsedMs) * secondsPerTick), atMost);
      return Math.max(0, Math.ceil(current.before - ROUNDING));
    },
    dueAfter: (count) => {
      ahead.moveToRecords(count + ROUNDING, seconds);
      return ahead.second < seconds
        ? Math.floor(ahead.second / secondsPerTick) * waitMs
        : Number.POSITIVE_INFINITY;
    },
    rateAt: (elapsedMs) => {
      const tick = waitMs === 0 ? 0 : Math.floor(elapsedMs / waitMs);
      if (tick >= ticks) return 0;
      return waitMs === 0
        ? Number.POSITIVE_INFINITY
        : (getCell(tick * secondsPerTick).mean * secondsPerTick * 1000) / waitMs;
    },
    simulatedTime: (index) => {
      clock.moveToRecords(index, seconds - 1);
      const share = clock.count > 0 ? Math.min(1, (index - clock.before) / clock.count) : 0;
      return from + (clock.second + share) * 1000;
    },
    endsAfterMs: (ticks - 1) * waitMs + 1,
    followsWallClock: false,
    complete: true,
  };
}

const EMPTY_CELL: WeekCell = { mean: 0, stddev: 0 };

/**
 * The cell's values at a time of the week. With smoothing, they apply at the top of the hour and change linearly to those
 * of the next cell; Sunday 00:00 follows Saturday 23:00.
 * @param weekHour hours since Sunday 00:00, fractions included, in [0, 168)
 */
export function getWeekCell(week: Week, weekHour: number, smoothing: boolean): WeekCell {
  const hour = Math.floor(weekHour) % HOURS_OF_WEEK;
  const cell = week[hour] ?? EMPTY_CELL;
  if (!smoothing) return cell;
  const next = week[(hour + 1) % HOURS_OF_WEEK] ?? EMPTY_CELL;
  const share = weekHour - Math.floor(weekHour);
  return {
    mean: cell.mean + share * (next.mean - cell.mean),
    stddev: cell.stddev + share * (next.stddev - cell.stddev),
  };
}

/** Hours since Sunday 00:00 in this machine's time zone, fractions included. @param epochMs milliseconds since 1970 */
export function getLocalWeekHour(epochMs: number): number {
  const date = new Date(epochMs);
  const seconds = date.getMinutes() * 60 + date.getSeconds() + date.getMilliseconds() / 1000;
  return date.getDay() * 24 + date.getHours() + seconds / 3600;
}
