/**
 * How many records are due when, as arithmetic: no timers, no state that a caller could see. Times are milliseconds
 * since the run began.
 */
export interface Schedule {
  /**
   * Records due in [0, elapsedMs): a whole number that never goes down as time goes on, Infinity where there is no
   * limit. It need not count further than `atMost`. The first record is due at once.
   */
  due(elapsedMs: number, atMost?: number): number;
  /** From when more than `count` records are due. Infinity: never. */
  dueAfter(count: number): number;
  /** Records a second that are meant at that moment, for the drawn curve. Infinity: as many as possible. */
  rateAt(elapsedMs: number): number;
  /** From when no further record comes due. Infinity: there is no end. */
  readonly endsAfterMs: number;
  /**
   * True: the rate belongs to the hours of the wall clock, so that what falls into a pause is left out.
   * False: a pause moves the rest to later.
   */
  readonly followsWallClock: boolean;
  /** True: every record is wanted, however late. False: what the destination was too slow for may be left out. */
  readonly complete: boolean;
}
