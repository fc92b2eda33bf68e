import { createSeededRandom } from "@/lib/random";
import type { WeekCell } from "./week";

/** Records in second number `second` of a run, fractions included. */
export type SecondCounts = (second: number) => number;

/** Counts are rounded to this share of a record, so that adding and subtracting any number of them is exact. */
const UNIT = 2 ** -20;

/**
 * Normally distributed counts with the mean and the standard deviation of each second, never negative. A count below zero
 * becomes zero, so a standard deviation near or above the mean raises the mean. Fractions are kept, because rounding
 * every second would distort the curve. The same seed and second always give the same count.
 */
export function createGaussianCounts(
  seed: number | string,
  getCell: (second: number) => WeekCell,
): SecondCounts {
  const getNormal = createNormals(seed);
  return (second) => {
    const { mean, stddev } = getCell(second);
    const count = stddev === 0 ? mean : mean + stddev * getNormal(second);
    return Math.max(0, Math.round(count / UNIT) * UNIT);
  };
}

/**
 * Standard normal numbers by index, in any order: the Box–Muller transform of two hashes of the index. A seeded source
 * for each second would do the same at ten times the cost.
 */
function createNormals(seed: number | string): (index: number) => number {
  const random = createSeededRandom(seed);
  const first = random.uint32();
  const second = random.uint32();
  return (index) => {
    const radius = Math.sqrt(-2 * Math.log((hash32(index, first) + 1) / 0x1_0000_0000));
    return radius * Math.cos((2 * Math.PI * hash32(index, second)) / 0x1_0000_0000);
  };
}

/** MurmurHash3's final mix, twice: every bit of index and seed affects every bit of the result. In [0, 2³²). */
function hash32(index: number, seed: number): number {
  let hash = Math.imul(index ^ seed, 0x9e3779b1);
  for (let round = 0; round < 2; round += 1) {
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash = (hash ^ (hash >>> 16)) + seed;
  }
  return hash >>> 0;
}

/**
 * Adds up counts second by second and remembers its position, so that a small step in either direction is cheap. Adding
 * and subtracting the counts must be exact.
 */
export class CountCursor {
  readonly #getCount: SecondCounts;
  #second = 0;
  #before = 0;
  #count: number;

  constructor(getCount: SecondCounts) {
    this.#getCount = getCount;
    this.#count = getCount(0);
  }

  /** The current second. */
  get second(): number {
    return this.#second;
  }

  /** Records of all seconds before the current one, fractions included. */
  get before(): number {
    return this.#before;
  }

  /** Records of the current second, fractions included. */
  get count(): number {
    return this.#count;
  }

  /** Moves to a second, but not beyond the one in which the sum reaches `atMost`. */
  moveToSecond(second: number, atMost = Number.POSITIVE_INFINITY): void {
    while (this.#second > second) this.#stepBack();
    while (this.#second < second && this.#before < atMost) this.#stepForward();
  }

  /** Moves to the second in which the sum exceeds `records`, but not beyond `lastSecond`. */
  moveToRecords(records: number, lastSecond: number): void {
    while (this.#second > 0 && this.#before > records) this.#stepBack();
    while (this.#second < lastSecond && this.#before + this.#count <= records) this.#stepForward();
  }

  #stepForward(): void {
    this.#before += this.#count;
    this.#second += 1;
    this.#count = this.#getCount(this.#second);
  }

  #stepBack(): void {
    this.#second -= 1;
    this.#count = this.#getCount(this.#second);
    this.#before -= this.#count;
  }
}
