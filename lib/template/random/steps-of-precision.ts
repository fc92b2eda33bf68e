/** How a number of steps of one precision becomes a number that prints without a tail of rounding errors. */
export type StepsToNumber = (steps: number) => number;

/**
 * For precision 0.1: 378 → 37.8, never 37.800000000000004.
 *
 * @param precision the step between two neighbouring values, above 0
 */
export function stepsOfPrecision(precision: number): StepsToNumber {
  if (Number.isInteger(precision)) return (steps) => steps * precision;
  const perUnit = Math.round(1 / precision);
  // A quotient of two whole numbers is the double nearest to the decimal that we mean; a product need not be.
  if (Math.abs(1 / perUnit - precision) <= precision * 1e-12) return (steps) => steps / perUnit;
  const decimals = decimalsOf(precision);
  return (steps) => Number((steps * precision).toFixed(decimals));
}

/** How many decimals a number has when printed, at most 20. */
export function decimalsOf(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  const fraction = digits.split(".")[1]?.length ?? 0;
  return Math.min(20, Math.max(0, fraction - Number(exponent)));
}
