import type { Clock } from "@/lib/clock";

/**
 * The sender observes the time several times a second. If an observation is later than this, the machine slept or the
 * page was suspended, and the rest of the time does not count: the run catches up on this much at most.
 */
const CATCH_UP_MS = 1000;

/** Time during which the run did not run: a pause, a sleeping machine or a frozen page. Milliseconds. */
export interface Gap {
  /** Part of it that does not count as running time. */
  readonly skippedMs: number;
  /** How long nothing happened, including the time that is caught up on. */
  readonly suspendedMs: number;
}

/** How long a run has been running, without pauses, sleep and suspension. */
export class RunningTime {
  readonly #clock: Clock;
  #elapsedMs = 0;
  #lastMonotonic = 0;
  #lastWall = 0;
  #pausedAt: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds, as of the last `observe`. */
  get elapsedMs(): number {
    return this.#elapsedMs;
  }

  start(): void {
    this.#mark();
  }

  /** Updates `elapsedMs`. Returns the gap if the machine was suspended since the last call. */
  observe(): Gap | undefined {
    if (this.#pausedAt !== undefined) return undefined;
    const late = this.#clock.monotonic() - this.#lastMonotonic;
    // Some systems stop the monotonic clock while the machine sleeps, so only the wall clock shows the sleep.
    const asleep = this.#clock.now() - this.#lastWall - late;
    const hidden = asleep > CATCH_UP_MS ? asleep : 0;
    const counted = Math.min(late, CATCH_UP_MS);
    this.#elapsedMs += counted;
    this.#mark();
    const skippedMs = late - counted + hidden;
    return skippedMs > CATCH_UP_MS ? { skippedMs, suspendedMs: late + hidden } : undefined;
  }

  /** Stops counting. Returns the gap if the machine was suspended just before. */
  pause(): Gap | undefined {
    if (this.#pausedAt !== undefined) return undefined;
    const gap = this.observe();
    this.#pausedAt = this.#clock.now();
    return gap;
  }

  /** Continues to count. Returns the length of the pause. */
  resume(): Gap {
    const pausedMs = this.#pausedAt === undefined ? 0 : Math.max(0, this.#clock.now() - this.#pausedAt);
    this.#pausedAt = undefined;
    this.#mark();
    return { skippedMs: pausedMs, suspendedMs: pausedMs };
  }

  #mark(): void {
    this.#lastMonotonic = this.#clock.monotonic();
    this.#lastWall = this.#clock.now();
  }
}
