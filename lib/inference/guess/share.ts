/** A share as a weight that a person would write: two digits, never 0 or 1. */
export function roundedShare(part: number, whole: number): number {
  return Math.min(0.99, Math.max(0.01, Math.round((100 * part) / whole) / 100));
}
