import type { RandomSource } from "@/lib/random";
import { drawInteger } from "./draw-integer";

/**
 * Draws ranks from 1 to n, rank k with a probability in proportion to k^-exponent, in constant time and memory:
 * W. Hörmann and G. Derflinger, "Rejection-inversion to generate variates from monotone discrete distributions" (1996).
 *
 * @param n whole, 1 or more
 * @param exponent 0 or more; 0 makes all ranks equally likely
 */
export function zipfDistribution(n: number, exponent: number): (random: RandomSource) => number {
  if (exponent === 0) return (random) => drawInteger(random, 1, n);
  const integral = (x: number): number => expm1Ratio((1 - exponent) * Math.log(x)) * Math.log(x);
  const density = (x: number): number => Math.exp(-exponent * Math.log(x));
  const inverse = (y: number): number => {
    const t = Math.max(-1, y * (1 - exponent));
    return Math.exp(log1pRatio(t) * y);
  };
  const low = integral(1.5) - 1;
  const high = integral(n + 0.5);
  const shortcut = 2 - inverse(integral(2.5) - density(2));
  return (random) => {
    for (;;) {
      const u = high + random.next() * (low - high);
      const x = inverse(u);
      const k = Math.min(n, Math.max(1, Math.round(x)));
      if (k - x <= shortcut || u >= integral(k + 0.5) - density(k)) return k;
    }
  };
}

/** (e^x - 1) / x, also where x is near 0. */
function expm1Ratio(x: number): number {
  return Math.abs(x) > 1e-8 ? Math.expm1(x) / x : 1 + (x / 2) * (1 + (x / 3) * (1 + x / 4));
}

/** ln(1 + x) / x, also where x is near 0. */
function log1pRatio(x: number): number {
  return Math.abs(x) > 1e-8 ? Math.log1p(x) / x : 1 - x * (1 / 2 - x * (1 / 3 - x / 4));
}
