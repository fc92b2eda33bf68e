/**
 * How many records are due when, as arithmetic: no timers, no observable state. Times are milliseconds since the run
 * started.
 */
export interface Schedule {
  /**
   * Records due in [0, elapsedMs): a whole number that never decreases over time, Infinity if there is no limit. It need
   * not count further than `atMost`. The first record is due at once.
   */
  due(elapsedMs: number, atMost?: number): number;
  /** Time from which more than `count` records are due. Infinity: never. */
  dueAfter(count: number): number;
  /** The intended rate at a time, in records per second, for drawing the curve. Infinity: as many as possible. */
  rateAt(elapsedMs: number): number;
  /** Time from which no further record is due. Infinity: there is no end. */
  readonly endsAfterMs: number;
  /**
   * True: the rate belongs to the hours of the wall clock, so records due during a pause are skipped.
   * False: a pause delays the rest of the schedule.
   */
  readonly followsWallClock: boolean;
  /** True: every record is sent, however late. False: records that the destination was too slow for may be skipped. */
  readonly complete: boolean;
}

/** A schedule whose records belong to times of a simulated clock. */
export interface SimulatedSchedule extends Schedule {
  /** The simulated time of record number `index`, from 0, in milliseconds since 1970. It never decreases. */
  simulatedTime(index: number): number;
}

export function isSimulated(schedule: Schedule | SimulatedSchedule): schedule is SimulatedSchedule {
  return "simulatedTime" in schedule;
}

/**
 * A share of a record that is attributed to rounding: without it, 0.1 records per second for 30 s (3.0000000000000004)
 * would be four records.
 */
export const ROUNDING = 1e-6;
