/**
 * How many records are due when. This is all that the sender knows of a schedule; every schedule of `lib/schedule`
 * is one. Times are milliseconds since the run started.
 */
export interface Pace {
  /**
   * Records due in [0, elapsedMs): a whole number that never decreases over time, Infinity if there is no limit. It need
   * not count further than `atMost`.
   */
  due(elapsedMs: number, atMost?: number): number;
  /** Time from which more than `count` records are due. Infinity: never. */
  dueAfter(count: number): number;
  /** Time from which no further record is due. Infinity: there is no end. */
  readonly endsAfterMs: number;
  /**
   * True: the pace belongs to the hours of the wall clock, so records due during a pause are skipped.
   * False: a pause delays the rest of the pace.
   */
  readonly followsWallClock: boolean;
  /**
   * True: every record is sent, however late. False: records that the destination was too slow for are skipped, except
   * those of the last second, so that the run does not flood the destination when it recovers.
   */
  readonly complete: boolean;
}

/** A run that falls behind catches up on this much of the pace and skips the rest. */
const CATCH_UP_MS = 1000;

/** Records due within this time are generated together: a timer for each would be too many. */
const TICK_MS = 20;

/** Records due within this time decide how long a batch waits for them. */
const LINGER_HORIZON_MS = 200;

/** For each of those records: at one a second a batch does not wait, at a hundred a second it waits the full 200 ms. */
const LINGER_PER_RECORD_MS = 10;

/** Turns a pace and the running time into the number of records that may be generated now. */
export class Pacer {
  readonly #pace: Pace;
  #endsAtMs: number;
  /** Wall-clock milliseconds missing from the running time. Used only if the pace follows the wall clock. */
  #shiftMs = 0;
  /** Records that were due during a pause or while the machine slept. */
  #missed = 0;
  /** Records that were not generated in time and will not be caught up on. */
  #skipped = 0;

  constructor(pace: Pace, durationMs: number) {
    this.#pace = pace;
    this.#endsAtMs = Math.min(durationMs, pace.endsAfterMs);
  }

  /** Running time in milliseconds after which nothing more is due. */
  get endsAtMs(): number {
    return this.#endsAtMs;
  }

  /** Records skipped because the destination or this machine was too slow. */
  get skipped(): number {
    return this.#skipped;
  }

  endAt(runningMs: number): void {
    this.#endsAtMs = Math.min(this.#endsAtMs, runningMs);
  }

  /** Accounts for time that passed on the wall clock but not for the run. */
  skipGap(runningMs: number, lengthMs: number): void {
    if (!this.#pace.followsWallClock) return;
    const before = this.#due(runningMs);
    this.#shiftMs += lengthMs;
    this.#missed += this.#due(runningMs) - before;
  }

  /** Records that the pace expects by now, not counting pauses. Infinity: as many as possible. */
  expected(runningMs: number): number {
    return this.#pace.complete ? Number.POSITIVE_INFINITY : this.#due(runningMs) - this.#missed;
  }

  /** Records that may be generated now, up to `atMost`, after `generated` so far. */
  allowance(runningMs: number, generated: number, atMost: number): number {
    this.#skipLateRecords(runningMs, generated);
    const done = generated + this.#notGenerated;
    const due = this.#due(runningMs, done + atMost);
    if (due === Number.POSITIVE_INFINITY) return runningMs < this.#endsAtMs ? atMost : 0;
    return Math.max(0, Math.min(atMost, due - done));
  }

  /** True: no further record will be due. */
  isOver(runningMs: number, generated: number): boolean {
    return runningMs >= this.#endsAtMs && this.allowance(runningMs, generated, 1) === 0;
  }

  /**
   * Milliseconds until it is worth generating again: until the next record is due or, at a high rate, until the last of a
   * tick or the last of `wanted` is.
   */
  waitFor(runningMs: number, generated: number, wanted: number): number {
    const together = Math.max(1, this.#dueWithin(TICK_MS, runningMs, generated, wanted));
    const wait = this.#untilDue(runningMs, generated + together);
    return Math.min(wait, Math.max(0, this.#endsAtMs - runningMs));
  }

  /** Milliseconds that a batch that is not full waits for more records, up to `longestMs`. */
  lingerMs(runningMs: number, generated: number, longestMs: number): number {
    const enough = Math.ceil(longestMs / LINGER_PER_RECORD_MS);
    const expected = this.#dueWithin(LINGER_HORIZON_MS, runningMs, generated, enough);
    return Math.min(longestMs, expected * LINGER_PER_RECORD_MS);
  }

  /**
   * Milliseconds until `records`, counted from the start, may have been generated. Infinity: never. Undefined: the pace
   * draws its counts second by second, so looking far ahead would be slow.
   */
  estimateUntilDue(runningMs: number, records: number): number | undefined {
    const isDrawn = this.#pace.followsWallClock || this.#pace.complete;
    return isDrawn ? undefined : this.#untilDue(runningMs, records);
  }

  #untilDue(runningMs: number, records: number): number {
    const dueAt = this.#pace.dueAfter(records - 1 + this.#notGenerated);
    return Math.max(0, dueAt - runningMs - this.#shiftMs);
  }

  /** Records of the pace that will never be generated. */
  get #notGenerated(): number {
    return this.#missed + this.#skipped;
  }

  /** Records that become due within the next `horizonMs`, counted up to `atMost`. */
  #dueWithin(horizonMs: number, runningMs: number, generated: number, atMost: number): number {
    const done = generated + this.#notGenerated;
    const due = this.#due(runningMs + horizonMs, done + atMost);
    return Math.max(0, Math.min(atMost, due - done));
  }

  #due(runningMs: number, atMost?: number): number {
    return this.#pace.due(Math.min(runningMs, this.#endsAtMs) + this.#shiftMs, atMost);
  }

  #skipLateRecords(runningMs: number, generated: number): void {
    if (this.#pace.complete) return;
    const late = this.#due(runningMs - CATCH_UP_MS) - this.#notGenerated - generated;
    if (late > 0 && late !== Number.POSITIVE_INFINITY) this.#skipped += late;
  }
}
