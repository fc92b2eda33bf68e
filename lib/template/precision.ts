/** How a number of steps of one precision becomes a number that prints without a tail of rounding errors. */
export type StepsToNumber = (steps: number) => number;

/**
 * For precision 0.1: 378 → 37.8, never 37.800000000000004.
 *
 * @param precision the step between two neighbouring values, above 0
 */
export function createStepsToNumber(precision: number): StepsToNumber {
  if (Number.isInteger(precision)) return (steps) => steps * precision;
  const perUnit = Math.round(1 / precision);
  // A quotient of two whole numbers is the double nearest to the decimal that we mean; a product need not be.
  if (Math.abs(1 / perUnit - precision) <= precision * 1e-12) return (steps) => steps / perUnit;
  const decimals = countDecimals(precision);
  return (steps) => Number((steps * precision).toFixed(decimals));
}

/** How many decimals a number has when printed, at most 20. */
export function countDecimals(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  const fraction = digits.split(".")[1]?.length ?? 0;
  return Math.min(20, Math.max(0, fraction - Number(exponent)));
}

export interface RoundingRules {
  /** The step between two neighbouring values, above 0. */
  readonly precision: number;
  /** Ends that rounding must not pass; they need not be multiples of the precision. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Steps within a millionth of a whole number are that number: 0.3 / 0.1 is 2.9999999999999996. */
const SLACK = 1e-6;

/** The first and the last multiple of the precision between the ends; undefined where there is none. */
export function stepRange({
  precision,
  min,
  max,
}: RoundingRules): { first: number; last: number } | undefined {
  const first = min === undefined ? Number.NEGATIVE_INFINITY : Math.ceil(min / precision - SLACK);
  const last = max === undefined ? Number.POSITIVE_INFINITY : Math.floor(max / precision + SLACK);
  return first > last ? undefined : { first, last };
}

/** Rounds to the nearest multiple of the precision that lies between the ends. */
export function createRounder(rules: RoundingRules): (value: number) => number {
  const toNumber = createStepsToNumber(rules.precision);
  const { first, last } = stepRange(rules) ?? { first: 0, last: 0 };
  return (value) => toNumber(Math.min(last, Math.max(first, Math.round(value / rules.precision))));
}

/**
 * A precision that shows `digits` digits of values of this size, and never less than whole numbers: for a standard
 * deviation of 2 and four digits 0.001.
 */
export function choosePrecision(size: number, digits: number): number {
  if (!(size > 0)) return 1;
  const exponent = Math.min(0, Math.floor(Math.log10(size)) - digits + 1);
  return Number(`1e${Math.max(-15, exponent)}`);
}
