/** Long enough to be steady, short enough to be called "now". */
const WINDOW_MS = 2000;

interface Sample {
  readonly at: number;
  readonly total: number;
}

/** How fast a total grows, a second, over the last two seconds. Times are milliseconds of one clock. */
export class RateMeter {
  #samples: Sample[] = [];

  /** Notes the total as it is now. Samples older than the window are dropped, so memory is bounded. */
  note(at: number, total: number): void {
    this.#samples.push({ at, total });
    const firstInside = this.#samples.findIndex((sample) => at - sample.at <= WINDOW_MS);
    if (firstInside > 1) this.#samples.splice(0, firstInside - 1);
  }

  /** Per second, over at least `shortestMs`, so that a burst at the beginning does not look like a high rate. */
  rate(shortestMs = 0): number {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (first === undefined || last === undefined || last.at + shortestMs <= first.at) return 0;
    return ((last.total - first.total) / Math.max(shortestMs, last.at - first.at)) * 1000;
  }
}
