import { seededRandom } from "@/lib/random";
import type { WeekCell } from "./week";

/** Counts are rounded to this share of a record, so that adding and taking away any number of them is exact. */
const UNIT = 2 ** -20;

/**
 * Records in second number `second` of a run: normally distributed with that second's mean and standard deviation,
 * and never negative. What would be below zero is zero, so that a standard deviation near or above the mean raises
 * the mean. Fractions are kept, because rounding every second would bend the curve. The same seed and second always
 * give the same count.
 */
export function gaussianCounts(
  seed: number | string,
  cellOf: (second: number) => WeekCell,
): (second: number) => number {
  const normal = normals(seed);
  return (second) => {
    const { mean, stddev } = cellOf(second);
    const count = stddev === 0 ? mean : mean + stddev * normal(second);
    return Math.max(0, Math.round(count / UNIT) * UNIT);
  };
}

/**
 * Standard normal numbers that can be drawn in any order: the Box–Muller transform of two hashes of the index. A
 * seeded source for each second would give the same, at ten times the cost.
 */
export function normals(seed: number | string): (index: number) => number {
  const random = seededRandom(seed);
  const first = random.uint32();
  const second = random.uint32();
  return (index) => {
    const radius = Math.sqrt(-2 * Math.log((hash32(index, first) + 1) / 0x1_0000_0000));
    return radius * Math.cos((2 * Math.PI * hash32(index, second)) / 0x1_0000_0000);
  };
}

/** MurmurHash3's final mix, twice: every bit of index and seed moves every bit of the result. In [0, 2³²). */
function hash32(index: number, seed: number): number {
  let hash = Math.imul(index ^ seed, 0x9e3779b1);
  for (let round = 0; round < 2; round += 1) {
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash = (hash ^ (hash >>> 16)) + seed;
  }
  return hash >>> 0;
}
