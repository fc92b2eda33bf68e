/** Exceeded once in a thousand times where the shares hold: z of the normal distribution for 0.999. */
const Z = 3.0902;

/** The value that Pearson's statistic exceeds with probability 0.001 (Wilson and Hilferty's approximation). */
export function criticalChiSquare(degreesOfFreedom: number): number {
  const part = 2 / (9 * degreesOfFreedom);
  return degreesOfFreedom * (1 - part + Z * Math.sqrt(part)) ** 3;
}
