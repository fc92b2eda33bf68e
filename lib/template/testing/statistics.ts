/** Statistics for tests of random draws. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function standardDeviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** Counts each value. */
export function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * Pearson's statistic of counts against expected shares. If the shares are right, it is about the number of shares
 * minus one.
 */
export function chiSquare(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return shares.reduce((sum, share, index) => {
    const expected = share * total;
    return sum + ((counts[index] ?? 0) - expected) ** 2 / expected;
  }, 0);
}

/** Exceeded with probability 0.001 if the shares are right: z of the normal distribution for 0.999. */
const Z = 3.0902;

/** The value that Pearson's statistic exceeds with probability 0.001 (Wilson and Hilferty's approximation). */
export function criticalChiSquare(degreesOfFreedom: number): number {
  const part = 2 / (9 * degreesOfFreedom);
  return degreesOfFreedom * (1 - part + Z * Math.sqrt(part)) ** 3;
}
