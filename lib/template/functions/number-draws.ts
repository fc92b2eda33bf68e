import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../random/draw-integer";
import { stepsOfPrecision } from "../random/steps-of-precision";
import { requireOrder } from "./arguments";
import { ArgumentError } from "./template-function";

export type NumberDraw = (random: RandomSource) => number;

interface Multiples {
  readonly min: number;
  readonly max: number;
  /** Above 0. */
  readonly multipleOf: number;
}

/** Dividing doubles can miss a whole number of steps by this much of it. */
const ROUNDING_ERROR = 1e-9;

/**
 * The multiples of a number from min to max, all equally likely.
 *
 * @throws {ArgumentError} where there is none
 */
export function multiples({ min, max, multipleOf }: Multiples): NumberDraw {
  requireOrder(min, max, 0);
  const toNumber = stepsOfPrecision(multipleOf);
  const low = Math.ceil(withoutError(min / multipleOf));
  const high = Math.floor(withoutError(max / multipleOf));
  if (low > high) throw new ArgumentError(0, "no-multiple", { step: multipleOf, min, max });
  if (!Number.isFinite(high - low))
    throw new ArgumentError(0, "too-many-multiples", { step: multipleOf, min, max });
  return (random) => toNumber(drawInteger(random, low, high));
}

function withoutError(steps: number): number {
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= ROUNDING_ERROR * Math.max(1, Math.abs(steps)) ? nearest : steps;
}

/** Any number from min to max. @throws {ArgumentError} */
export function continuous(min: number, max: number): NumberDraw {
  requireOrder(min, max, 0);
  const span = max - min;
  if (!Number.isFinite(span)) throw new ArgumentError(0, "too-far", { min, max });
  return (random) => min + random.next() * span;
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** The step between two neighbouring numbers, not 0. */
  readonly precision: number;
}

/**
 * faker 4.1's `random.number`: the multiples of the precision from min to max, both ends included, all equally likely.
 *
 * An end between two multiples is widened to the next one outside, which is then drawn less often, as there. Two things
 * differ: a max below 0 is included as well, and ends in the wrong order are turned round.
 *
 * @throws {ArgumentError} where there are more steps than a number can count
 */
export function numberDraw({ min, max, precision }: NumberRange): (random: RandomSource) => number {
  const step = Math.abs(precision);
  const toNumber = stepsOfPrecision(step);
  const low = withoutError(Math.min(min, max) / step);
  const high = withoutError(Math.max(min, max) / step);
  if (!Number.isFinite(high - low))
    throw new ArgumentError(0, "too-many-multiples", { step: precision, min, max });
  if (Number.isInteger(low) && Number.isInteger(high))
    return (random) => toNumber(drawInteger(random, low, high));
  const span = high + 1 - low;
  return (random) => toNumber(Math.floor(low + random.next() * span));
}
