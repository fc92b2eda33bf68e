/** Each bucket is this much wider than the one before: a percentile is right to 5 %. */
const GROWTH = 1.05;

/** 1.05²⁸⁴ ms is more than 17 minutes; no call lasts longer. */
const BUCKETS = 285;

/** Durations in a fixed number of buckets, so that memory does not grow with a run. Milliseconds. */
export class LatencyHistogram {
  readonly #counts = new Uint32Array(BUCKETS);
  #total = 0;

  note(milliseconds: number): void {
    const bucket = Math.ceil(Math.log(Math.max(1, milliseconds)) / Math.log(GROWTH));
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
    return GROWTH ** bucket;
  }
}
