/** A histogram bin. For integers both ends are inclusive; otherwise the end belongs to the next bin. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Moments {
  /** The earliest and latest timestamp, in their original format. */
  readonly earliest: string;
  readonly latest: string;
  /** The range in milliseconds since 1970. */
  readonly histogram: readonly Bin[];
}

/** Maximum number of distinct numbers or strings that are counted separately. */
const MAX_DISTINCT = 4096;

const MAX_BINS = 20;

/** Maximum number of characters per string that are compared. */
const MAX_CHARACTERS = 200;

/**
 * Counts numbers in bounded memory: separately as long as few are distinct, then rounded down to multiples of a power
 * of two, which doubles whenever there are too many again.
 */
export class NumberCounts {
  #counts = new Map<number, number>();
  /** 0 if numbers are not rounded. */
  #width = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  #integers = true;

  add(number: number): void {
    this.min = Math.min(this.min, number);
    this.max = Math.max(this.max, number);
    this.#integers &&= Number.isInteger(number);
    increment(this.#counts, this.#round(number), 1);
    while (this.#counts.size > MAX_DISTINCT) this.#coarsen();
  }

  /** Whether each number is counted separately. */
  get exact(): boolean {
    return this.#width === 0;
  }

  get counts(): ReadonlyMap<number, number> {
    return this.#counts;
  }

  /** At most twenty bins from the minimum to the maximum. Integer bins all hold the same number of integers. */
  histogram(): Bin[] {
    if (this.#counts.size === 0) return [];
    const hasIntegerBins = this.#integers && this.exact && this.max - this.min < Number.MAX_SAFE_INTEGER;
    return hasIntegerBins ? this.#integerBins() : this.#equalBins();
  }

  #integerBins(): Bin[] {
    const size = Math.ceil((this.max - this.min + 1) / MAX_BINS);
    const bins = Math.ceil((this.max - this.min + 1) / size);
    const counts = this.#countInto(bins, (number) => Math.floor((number - this.min) / size));
    return counts.map((count, index) => {
      const from = this.min + index * size;
      return { from, to: Math.min(this.max, from + size - 1), count };
    });
  }

  #equalBins(): Bin[] {
    // Computes with halves, because the difference of two doubles can overflow.
    const half = this.max / 2 - this.min / 2;
    const bins = half === 0 ? 1 : MAX_BINS;
    const end = (share: number): number => (share === 1 ? this.max : this.min + half * share + half * share);
    const counts = this.#countInto(bins, (number) =>
      half === 0 ? 0 : Math.floor(((number / 2 - this.min / 2) / half) * bins),
    );
    return counts.map((count, index) => ({ from: end(index / bins), to: end((index + 1) / bins), count }));
  }

  #countInto(bins: number, toBin: (number: number) => number): number[] {
    const counts = new Array<number>(bins).fill(0);
    for (const [number, count] of this.#counts) {
      // A rounded number can be below the minimum.
      const bin = Math.min(bins - 1, Math.max(0, toBin(number)));
      counts[bin] = (counts[bin] ?? 0) + count;
    }
    return counts;
  }

  #round(number: number): number {
    return this.#width === 0 ? number : Math.floor(number / this.#width) * this.#width;
  }

  #coarsen(): void {
    const smallest = 2 ** (Math.floor(Math.log2(this.max / 2 - this.min / 2)) - 12);
    this.#width = Math.max(this.#width * 2, smallest);
    const counts = new Map<number, number>();
    for (const [number, count] of this.#counts) increment(counts, this.#round(number), count);
    this.#counts = counts;
  }
}

/** Counts strings in bounded memory: compares only the start of long strings, and adds no new ones beyond the limit. */
export class TextCounts {
  readonly #counts = new Map<string, number>();
  /** If false, the number of distinct strings is a lower bound. */
  exact = true;

  add(text: string): void {
    const key = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
    if (key !== text) this.exact = false;
    const count = this.#counts.get(key);
    if (count === undefined && this.#counts.size >= MAX_DISTINCT) this.exact = false;
    else this.#counts.set(key, (count ?? 0) + 1);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}

/** Counts timestamps in any format. */
export class MomentCounts {
  readonly #counts = new NumberCounts();
  #earliest = "";
  #latest = "";

  add(timestamp: string): void {
    const moment = parseTimestamp(timestamp);
    if (Number.isNaN(moment)) return;
    const { min, max } = this.#counts;
    if (moment < min) this.#earliest = timestamp;
    if (moment > max) this.#latest = timestamp;
    this.#counts.add(moment);
  }

  /** Undefined without timestamps. */
  summary(): Moments | undefined {
    if (this.#counts.counts.size === 0) return undefined;
    return { earliest: this.#earliest, latest: this.#latest, histogram: this.#counts.histogram() };
  }
}

function increment(counts: Map<number, number>, number: number, by: number): void {
  counts.set(number, (counts.get(number) ?? 0) + by);
}

const TIMESTAMP =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:(Z)| ?([+-]\d\d):?(\d\d))?)?$/;

/**
 * Milliseconds since 1970. A timestamp without a time zone is UTC, so that the result does not depend on the machine.
 */
function parseTimestamp(timestamp: string): number {
  const parts = TIMESTAMP.exec(timestamp);
  if (parts === null) return Number.NaN;
  const [, date, time = "00:00", seconds = "00", fraction = "0", , hours = "+00", minutes = "00"] = parts;
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  return Date.parse(`${date}T${time}:${seconds}.${milliseconds}${hours}:${minutes}`);
}
