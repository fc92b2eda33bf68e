/**
 * How many records are due when. This is all that the sender knows of a schedule; every schedule of `lib/schedule`
 * is one. Times are milliseconds since the run began.
 */
export interface Pace {
  /**
   * Records due in [0, elapsedMs): a whole number that never goes down as time goes on, Infinity where there is no
   * limit. It need not count further than `atMost`.
   */
  due(elapsedMs: number, atMost?: number): number;
  /** From when more than `count` records are due. Infinity: never. */
  dueAfter(count: number): number;
  /** From when no further record comes due. Infinity: there is no end. */
  readonly endsAfterMs: number;
  /**
   * True: the pace belongs to the hours of the wall clock, so that what falls into a pause is left out.
   * False: a pause moves the rest of the pace to later.
   */
  readonly followsWallClock: boolean;
  /**
   * True: every record is wanted, however late. False: what the destination was too slow for is left out, but for
   * the last second of it, so that there is no flood when it recovers.
   */
  readonly complete: boolean;
}
