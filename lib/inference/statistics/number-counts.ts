/** Different numbers that are counted one by one. */
const MOST_DISTINCT = 4096;

/** Numbers counted together. Of integers both ends are included; of others the end belongs to the next bin. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BINS = 20;

/**
 * Counts numbers within bounded memory: one by one as long as there are few different ones, then rounded down to
 * multiples of a power of two, which doubles whenever there are too many again.
 */
export class NumberCounts {
  #counts = new Map<number, number>();
  /** 0: numbers are counted as they are. */
  #width = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  #integers = true;

  add(number: number): void {
    this.min = Math.min(this.min, number);
    this.max = Math.max(this.max, number);
    this.#integers &&= Number.isInteger(number);
    increase(this.#counts, this.#rounded(number), 1);
    while (this.#counts.size > MOST_DISTINCT) this.#coarsen();
  }

  /** Whether each number is counted by itself. */
  get exact(): boolean {
    return this.#width === 0;
  }

  get counts(): ReadonlyMap<number, number> {
    return this.#counts;
  }

  /** At most twenty bins from the lowest to the highest; of integers, each bin holds the same number of integers. */
  histogram(): Bin[] {
    if (this.#counts.size === 0) return [];
    const whole = this.#integers && this.exact && this.max - this.min < Number.MAX_SAFE_INTEGER;
    return whole ? this.#wholeBins() : this.#evenBins();
  }

  #wholeBins(): Bin[] {
    const size = Math.ceil((this.max - this.min + 1) / MOST_BINS);
    const bins = Math.ceil((this.max - this.min + 1) / size);
    const counts = this.#countInto(bins, (number) => Math.floor((number - this.min) / size));
    return counts.map((count, index) => {
      const from = this.min + index * size;
      return { from, to: Math.min(this.max, from + size - 1), count };
    });
  }

  #evenBins(): Bin[] {
    // Halves, because the difference of two doubles need not be one.
    const half = this.max / 2 - this.min / 2;
    const bins = half === 0 ? 1 : MOST_BINS;
    const end = (share: number): number => (share === 1 ? this.max : this.min + half * share + half * share);
    const counts = this.#countInto(bins, (number) =>
      half === 0 ? 0 : Math.floor(((number / 2 - this.min / 2) / half) * bins),
    );
    return counts.map((count, index) => ({ from: end(index / bins), to: end((index + 1) / bins), count }));
  }

  #countInto(bins: number, binOf: (number: number) => number): number[] {
    const counts = new Array<number>(bins).fill(0);
    for (const [number, count] of this.#counts) {
      // What was rounded down can lie below the lowest number.
      const bin = Math.min(bins - 1, Math.max(0, binOf(number)));
      counts[bin] = (counts[bin] ?? 0) + count;
    }
    return counts;
  }

  #rounded(number: number): number {
    return this.#width === 0 ? number : Math.floor(number / this.#width) * this.#width;
  }

  #coarsen(): void {
    const smallest = 2 ** (Math.floor(Math.log2(this.max / 2 - this.min / 2)) - 12);
    this.#width = Math.max(this.#width * 2, smallest);
    const counts = new Map<number, number>();
    for (const [number, count] of this.#counts) increase(counts, this.#rounded(number), count);
    this.#counts = counts;
  }
}

function increase(counts: Map<number, number>, number: number, by: number): void {
  counts.set(number, (counts.get(number) ?? 0) + by);
}
