/** A share as a weight that a person would write: two digits, never 0 or 1. */
export function roundedShare(part: number, whole: number): number {
  return Math.min(0.99, Math.max(0.01, Math.round((100 * part) / whole) / 100));
}

/** Counts as weights that a person would write: of more than a hundred, percentages with one decimal, never 0. */
export function roundedWeights(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum <= 100) return [...counts];
  return counts.map((count) => Math.max(0.1, Math.round((1000 * count) / sum) / 10));
}
