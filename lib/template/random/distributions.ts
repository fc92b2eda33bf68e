import type { RandomSource } from "@/lib/random";
import { drawInteger } from "./draw-integer";

/** Draws a number of the standard normal distribution, by Marsaglia's polar method. */
export function drawStandardNormal(random: RandomSource): number {
  for (;;) {
    const u = 2 * random.next() - 1;
    const v = 2 * random.next() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

export interface NormalRules {
  readonly mean: number;
  /** 0 or more. */
  readonly stddev: number;
  readonly min: number;
  readonly max: number;
}

/** After this many draws outside the bounds, almost none of the distribution is within them. */
const MAX_DRAWS = 1000;

/**
 * Draws a number of the normal distribution within two bounds, by rejection. If almost none of the distribution is
 * within the bounds, it returns the bound nearer to the mean, which has almost all of the remaining probability.
 */
export function drawNormal(random: RandomSource, { mean, stddev, min, max }: NormalRules): number {
  for (let draw = 0; draw < MAX_DRAWS; draw += 1) {
    const value = mean + stddev * drawStandardNormal(random);
    if (value >= min && value <= max) return value;
  }
  return mean < min ? min : max;
}

/** Draws the number of events in an interval in which `mean` events are expected. */
export function createPoissonDraw(mean: number): (random: RandomSource) => number {
  return mean < 30 ? createSmallPoissonDraw(mean) : createLargePoissonDraw(mean);
}

/** Knuth's method: the number of uniform draws until their product is below e^-mean. */
function createSmallPoissonDraw(mean: number): (random: RandomSource) => number {
  const limit = Math.exp(-mean);
  return (random) => {
    let product = random.next();
    let count = 0;
    while (product > limit) {
      product *= random.next();
      count += 1;
    }
    return count;
  };
}

/** W. Hörmann, "The transformed rejection method for generating Poisson random variables" (1993), algorithm PTRS. */
function createLargePoissonDraw(mean: number): (random: RandomSource) => number {
  const logMean = Math.log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const invAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const vr = 0.9277 - 3.6224 / (b - 2);
  return (random) => {
    for (;;) {
      const u = random.next() - 0.5;
      const v = random.next();
      const us = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= vr) return k;
      if (k < 0 || (us < 0.013 && v > us)) continue;
      const accepted = Math.log(v) + Math.log(invAlpha) - Math.log(a / (us * us) + b);
      if (accepted <= k * logMean - mean - logFactorial(k)) return k;
    }
  };
}

const LOG_FACTORIALS = logFactorials(16);

/** ln(k!), by Stirling's series for large k: exact to 1e-10. */
function logFactorial(k: number): number {
  const small = LOG_FACTORIALS[k];
  if (small !== undefined) return small;
  const x = k + 1;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}

function logFactorials(count: number): number[] {
  const logs = [0];
  for (let k = 1; k < count; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k));
  return logs;
}

/**
 * Draws ranks from 1 to n, rank k with a probability proportional to k^-exponent, in constant time and memory: W.
 * Hörmann and G. Derflinger, "Rejection-inversion to generate variates from monotone discrete distributions" (1996).
 *
 * @param n an integer of at least 1
 * @param exponent at least 0; 0 makes all ranks equally likely
 */
export function createZipfDraw(n: number, exponent: number): (random: RandomSource) => number {
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

/** (e^x - 1) / x, accurate near x = 0. */
function expm1Ratio(x: number): number {
  return Math.abs(x) > 1e-8 ? Math.expm1(x) / x : 1 + (x / 2) * (1 + (x / 3) * (1 + x / 4));
}

/** ln(1 + x) / x, accurate near x = 0. */
function log1pRatio(x: number): number {
  return Math.abs(x) > 1e-8 ? Math.log1p(x) / x : 1 - x * (1 / 2 - x * (1 / 3 - x / 4));
}
