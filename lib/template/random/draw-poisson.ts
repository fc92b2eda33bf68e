import type { RandomSource } from "@/lib/random";

/** Draws the number of events in a time in which `mean` of them are expected. */
export function poissonDistribution(mean: number): (random: RandomSource) => number {
  return mean < 30 ? byMultiplication(mean) : byTransformedRejection(mean);
}

/** Knuth: as many uniform numbers as it takes for their product to fall below e^-mean. */
function byMultiplication(mean: number): (random: RandomSource) => number {
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
function byTransformedRejection(mean: number): (random: RandomSource) => number {
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

/** ln(k!), by Stirling's series where k is not small: exact to 1e-10. */
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
