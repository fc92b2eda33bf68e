import type { Clock } from "@/lib/clock";

/**
 * A turn of the sender comes several times a second. One that is later than this was held up by sleep or suspension,
 * and what is beyond is not made up: at most this much of the pace is sent at once afterwards.
 */
const MADE_UP_MS = 1000;

/** Time in which the run did not run: a pause, a sleeping machine, a frozen page. Milliseconds. */
export interface Gap {
  /** What the running time leaves out. */
  readonly leftOutMs: number;
  /** How long nothing happened, made-up time included. */
  readonly awayMs: number;
}

/** The time for which a run has been running: pauses, sleep and suspension are left out. */
export class RunningTime {
  readonly #clock: Clock;
  #running = 0;
  #lastMonotonic = 0;
  #lastWall = 0;
  #pausedAt: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds, as of the last `observe`. */
  get elapsedMs(): number {
    return this.#running;
  }

  start(): void {
    this.#mark();
  }

  /** Brings `elapsedMs` up to now. Gives the gap where the machine was away since the last call. */
  observe(): Gap | undefined {
    if (this.#pausedAt !== undefined) return undefined;
    const late = this.#clock.monotonic() - this.#lastMonotonic;
    // Some systems stop the monotonic clock while the machine sleeps; then only the wall clock shows it.
    const asleep = this.#clock.now() - this.#lastWall - late;
    const hidden = asleep > MADE_UP_MS ? asleep : 0;
    const counted = Math.min(late, MADE_UP_MS);
    this.#running += counted;
    this.#mark();
    const leftOutMs = late - counted + hidden;
    return leftOutMs > MADE_UP_MS ? { leftOutMs, awayMs: late + hidden } : undefined;
  }

  /** Stops counting. Gives the gap where the machine was away just before. */
  pause(): Gap | undefined {
    if (this.#pausedAt !== undefined) return undefined;
    const gap = this.observe();
    this.#pausedAt = this.#clock.now();
    return gap;
  }

  /** Counts on. Gives the length of the pause. */
  resume(): Gap {
    const length = this.#pausedAt === undefined ? 0 : Math.max(0, this.#clock.now() - this.#pausedAt);
    this.#pausedAt = undefined;
    this.#mark();
    return { leftOutMs: length, awayMs: length };
  }

  #mark(): void {
    this.#lastMonotonic = this.#clock.monotonic();
    this.#lastWall = this.#clock.now();
  }
}
