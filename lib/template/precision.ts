/** Converts a number of steps to a number without rounding errors in its decimals. */
export type StepsToNumber = (steps: number) => number;

/**
 * For precision 0.1: 378 → 37.8, never 37.800000000000004.
 *
 * @param precision the step between two adjacent values, above 0
 */
export function createStepsToNumber(precision: number): StepsToNumber {
  if (Number.isInteger(precision)) return (steps) => steps * precision;
  const perUnit = Math.round(1 / precision);
  // The quotient of two integers is the double nearest to the exact decimal; a product need not be.
  if (Math.abs(1 / perUnit - precision) <= precision * 1e-12) return (steps) => steps / perUnit;
  const decimals = countDecimals(precision);
  return (steps) => Number((steps * precision).toFixed(decimals));
}

/** The number of decimals of a printed number, at most 20. */
export function countDecimals(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  const fraction = digits.split(".")[1]?.length ?? 0;
  return Math.min(20, Math.max(0, fraction - Number(exponent)));
}

export interface RoundingRules {
  /** The step between two adjacent values, above 0. */
  readonly precision: number;
  /** Bounds that rounding must not exceed. They need not be multiples of the precision. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A number of steps within a millionth of an integer is that integer: 0.3 / 0.1 is 2.9999999999999996. */
const TOLERANCE = 1e-6;

/** The first and last multiple of the precision within the bounds; undefined if there is none. */
export function stepRange({
  precision,
  min,
  max,
}: RoundingRules): { first: number; last: number } | undefined {
  const first = min === undefined ? Number.NEGATIVE_INFINITY : Math.ceil(min / precision - TOLERANCE);
  const last = max === undefined ? Number.POSITIVE_INFINITY : Math.floor(max / precision + TOLERANCE);
  return first > last ? undefined : { first, last };
}

/** Rounds to the nearest multiple of the precision within the bounds. */
export function createRounder(rules: RoundingRules): (value: number) => number {
  const toNumber = createStepsToNumber(rules.precision);
  const { first, last } = stepRange(rules) ?? { first: 0, last: 0 };
  return (value) => toNumber(Math.min(last, Math.max(first, Math.round(value / rules.precision))));
}

/**
 * The precision that shows `digits` significant digits of a value, at least integers: 0.001 for a standard deviation of
 * 2 and four digits.
 */
export function choosePrecision(size: number, digits: number): number {
  if (!(size > 0)) return 1;
  const exponent = Math.min(0, Math.floor(Math.log10(size)) - digits + 1);
  return Number(`1e${Math.max(-15, exponent)}`);
}
