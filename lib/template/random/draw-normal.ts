import type { RandomSource } from "@/lib/random";

/** A number of the standard normal distribution, by Marsaglia's polar method. */
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

/** So many draws outside the ends mean that hardly any of the distribution lies between them. */
const MAX_DRAWS = 1000;

/**
 * A number of the normal distribution between two ends: what falls outside is drawn again. Where nearly nothing falls
 * between them, it is the end that is nearer to the mean, where nearly all of that little is.
 */
export function drawNormal(random: RandomSource, { mean, stddev, min, max }: NormalRules): number {
  for (let draw = 0; draw < MAX_DRAWS; draw += 1) {
    const value = mean + stddev * drawStandardNormal(random);
    if (value >= min && value <= max) return value;
  }
  return mean < min ? min : max;
}
