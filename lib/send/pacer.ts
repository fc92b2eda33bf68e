import type { Pace } from "./pace";

/** What the destination was too slow for is made up for this much of the pace, not more. */
const MADE_UP_MS = 1000;

/** Records that are due within so short a time are generated together: a timer for each would be too many. */
const TICK_MS = 20;

/** Turns a pace and the running time into the number of records that may be generated now. */
export class Pacer {
  readonly #pace: Pace;
  #endsAtMs: number;
  /** Wall-clock milliseconds that the running time leaves out; only where the pace follows the wall clock. */
  #shiftMs = 0;
  /** Records of the pace that fell into a pause or a sleep. */
  #missed = 0;
  /** Records of the pace that were not generated in time and will not be made up. */
  #behind = 0;

  constructor(pace: Pace, durationMs: number) {
    this.#pace = pace;
    this.#endsAtMs = Math.min(durationMs, pace.endsAfterMs);
  }

  /** Milliseconds of running time after which the pace asks for nothing more. */
  get endsAtMs(): number {
    return this.#endsAtMs;
  }

  /** Records left out because the destination, or this machine, was too slow for them. */
  get behind(): number {
    return this.#behind;
  }

  endAt(runningMs: number): void {
    this.#endsAtMs = Math.min(this.#endsAtMs, runningMs);
  }

  /** Tells of time that passed in the world but not for the run. */
  gap(runningMs: number, lengthMs: number): void {
    if (!this.#pace.followsWallClock) return;
    const before = this.#due(runningMs);
    this.#shiftMs += lengthMs;
    this.#missed += this.#due(runningMs) - before;
  }

  /** Records that the pace asked for by now, pauses left out. Infinity: as many as possible. */
  asked(runningMs: number): number {
    return this.#pace.complete ? Number.POSITIVE_INFINITY : this.#due(runningMs) - this.#missed;
  }

  /** Records that may be generated now, at most `atMost`, after `generated` before. */
  allowance(runningMs: number, generated: number, atMost: number): number {
    this.#leaveOutWhatIsLate(runningMs, generated);
    const done = generated + this.#leftOut;
    const due = this.#due(runningMs, done + atMost);
    if (due === Number.POSITIVE_INFINITY) return runningMs < this.#endsAtMs ? atMost : 0;
    return Math.max(0, Math.min(atMost, due - done));
  }

  /** True: no time that is still to come brings another record. */
  isOver(runningMs: number, generated: number): boolean {
    return runningMs >= this.#endsAtMs && this.allowance(runningMs, generated, 1) === 0;
  }

  /**
   * Milliseconds until it is worth looking again: when the next record is due or, where many are due one soon after
   * the other, when the last of a tick is, or the last of `wanted`.
   */
  waitFor(runningMs: number, generated: number, wanted: number): number {
    const together = Math.max(1, this.expected(runningMs, generated, TICK_MS, wanted));
    const wait = this.untilDue(runningMs, generated + together);
    return Math.min(wait, Math.max(0, this.#endsAtMs - runningMs));
  }

  /**
   * As `untilDue`, for a number that may be far off. Undefined: the pace draws its counts second by second, so that
   * looking far ahead would take long.
   */
  untilKnown(runningMs: number, records: number): number | undefined {
    const isDrawn = this.#pace.followsWallClock || this.#pace.complete;
    return isDrawn ? undefined : this.untilDue(runningMs, records);
  }

  /** Milliseconds until so many records, in all, may have been generated. Infinity: never. */
  untilDue(runningMs: number, records: number): number {
    const dueAt = this.#pace.dueAfter(records - 1 + this.#leftOut);
    return Math.max(0, dueAt - runningMs - this.#shiftMs);
  }

  /** Records that come due within the next `horizonMs`, counted no further than `atMost`. */
  expected(runningMs: number, generated: number, horizonMs: number, atMost: number): number {
    const done = generated + this.#leftOut;
    const due = this.#due(runningMs + horizonMs, done + atMost);
    return Math.max(0, Math.min(atMost, due - done));
  }

  get #leftOut(): number {
    return this.#missed + this.#behind;
  }

  #due(runningMs: number, atMost?: number): number {
    return this.#pace.due(Math.min(runningMs, this.#endsAtMs) + this.#shiftMs, atMost);
  }

  #leaveOutWhatIsLate(runningMs: number, generated: number): void {
    if (this.#pace.complete) return;
    const late = this.#due(runningMs - MADE_UP_MS) - this.#leftOut - generated;
    if (late > 0 && late !== Number.POSITIVE_INFINITY) this.#behind += late;
  }
}
