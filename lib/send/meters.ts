/** Long enough for a steady rate, short enough to be the current one. */
const RATE_WINDOW_MS = 2000;

interface Sample {
  readonly at: number;
  readonly total: number;
}

/** Measures how fast a total grows, per second, over the last two seconds. Times are milliseconds of one clock. */
export class RateMeter {
  #samples: Sample[] = [];

  /** Records the current total. Samples older than the window are dropped, so memory is bounded. */
  record(at: number, total: number): void {
    this.#samples.push({ at, total });
    const firstInside = this.#samples.findIndex((sample) => at - sample.at <= RATE_WINDOW_MS);
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

/** Each bucket is this much wider than the one before: a percentile is accurate to 5 %. */
const BUCKET_GROWTH = 1.05;

/** 1.05²⁸⁴ ms is more than 17 minutes; no call lasts longer. */
const BUCKETS = 285;

/** Counts durations in a fixed number of buckets, so that memory does not grow with the run. Milliseconds. */
export class LatencyHistogram {
  readonly #counts = new Uint32Array(BUCKETS);
  #total = 0;

  record(milliseconds: number): void {
    const bucket = Math.ceil(Math.log(Math.max(1, milliseconds)) / Math.log(BUCKET_GROWTH));
    const index = Math.min(BUCKETS - 1, bucket);
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#total += 1;
  }

  /** The duration that the given share of all calls did not exceed. Undefined: there was no call. */
  percentile(share: number): number | undefined {
    if (this.#total === 0) return undefined;
    const rank = Math.max(1, Math.ceil(share * this.#total));
    let seen = 0;
    const bucket = this.#counts.findIndex((count) => {
      seen += count;
      return seen >= rank;
    });
    return BUCKET_GROWTH ** bucket;
  }
}
