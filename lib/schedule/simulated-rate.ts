import { CountWalk } from "./count-walk";
import { gaussianCounts } from "./gaussian-counts";
import { ROUNDING } from "./rounding";
import type { Schedule } from "./schedule";
import { cellAt, localWeekHour, type Week } from "./week";

export interface Simulated {
  readonly week: Week;
  readonly smoothing: boolean;
  readonly seed: number | string;
  /** First simulated moment, milliseconds since 1970. */
  readonly from: number;
  /** The simulated moment before which it ends. */
  readonly to: number;
  /** Simulated seconds whose records come due together. */
  readonly secondsPerTick: number;
  /** Real milliseconds from tick to tick. 0: every record is due at once. */
  readonly waitMs: number;
  readonly weekHour?: (epochMs: number) => number;
}

/** A schedule whose records belong to moments of a clock of its own. */
export interface SimulatedSchedule extends Schedule {
  /** The simulated moment of record number `index`, from 0: milliseconds since 1970, never going back. */
  simulatedTime(index: number): number;
}

/**
 * The rate of each hour of the week, by a simulated clock that ticks from one moment to another. Every record of that
 * time is wanted, so that a slow destination slows the clock instead of thinning the data.
 */
export function simulatedRate(simulated: Simulated): SimulatedSchedule {
  const { week, smoothing, seed, from, to, secondsPerTick, waitMs } = simulated;
  const { weekHour = localWeekHour } = simulated;
  const seconds = Math.ceil((to - from) / 1000);
  const ticks = Math.ceil(seconds / secondsPerTick);
  const cellOf = (second: number) => cellAt(week, weekHour(from + second * 1000), smoothing);
  const countOf = gaussianCounts(seed, cellOf);
  const walk = new CountWalk(countOf);
  const ahead = new CountWalk(countOf);
  const clock = new CountWalk(countOf);
  const ticksBegun = (elapsedMs: number) =>
    waitMs === 0 ? ticks : Math.min(ticks, Math.ceil(elapsedMs / waitMs));
  return {
    due: (elapsedMs, atMost = Number.POSITIVE_INFINITY) => {
      if (elapsedMs <= 0) return 0;
      walk.toSecond(Math.min(seconds, ticksBegun(elapsedMs) * secondsPerTick), atMost);
      return Math.max(0, Math.ceil(walk.before - ROUNDING));
    },
    dueAfter: (count) => {
      ahead.toRecords(count + ROUNDING, seconds);
      return ahead.second < seconds
        ? Math.floor(ahead.second / secondsPerTick) * waitMs
        : Number.POSITIVE_INFINITY;
    },
    rateAt: (elapsedMs) => {
      const tick = waitMs === 0 ? 0 : Math.floor(elapsedMs / waitMs);
      if (tick >= ticks) return 0;
      return waitMs === 0
        ? Number.POSITIVE_INFINITY
        : (cellOf(tick * secondsPerTick).mean * secondsPerTick * 1000) / waitMs;
    },
    simulatedTime: (index) => {
      clock.toRecords(index, seconds - 1);
      const share = clock.count > 0 ? Math.min(1, (index - clock.before) / clock.count) : 0;
      return from + (clock.second + share) * 1000;
    },
    endsAfterMs: (ticks - 1) * waitMs + 1,
    followsWallClock: false,
    complete: true,
  };
}
