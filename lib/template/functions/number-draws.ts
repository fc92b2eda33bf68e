import type { RandomSource } from "@/lib/random";
import { createStepsToNumber } from "../precision";
import { drawInteger } from "../random/draw-integer";
import { requireOrder } from "./arguments";
import { ArgumentError } from "./template-function";

export type NumberDraw = (random: RandomSource) => number;

interface MultipleOptions {
  readonly min: number;
  readonly max: number;
  /** Above 0. */
  readonly multipleOf: number;
}

/** The relative error of a floating-point division, by which it can miss a whole number of steps. */
const ROUNDING_ERROR = 1e-9;

/**
 * Creates a draw of the multiples of a number from min to max, with equal probability.
 *
 * @throws {ArgumentError} if there is no multiple or too many
 */
export function createMultipleDraw({ min, max, multipleOf }: MultipleOptions): NumberDraw {
  requireOrder(min, max, 0);
  const toNumber = createStepsToNumber(multipleOf);
  const low = Math.ceil(roundNearInteger(min / multipleOf));
  const high = Math.floor(roundNearInteger(max / multipleOf));
  if (low > high) throw new ArgumentError(0, "no-multiple", { step: multipleOf, min, max });
  if (!Number.isFinite(high - low))
    throw new ArgumentError(0, "too-many-multiples", { step: multipleOf, min, max });
  return (random) => toNumber(drawInteger(random, low, high));
}

function roundNearInteger(steps: number): number {
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= ROUNDING_ERROR * Math.max(1, Math.abs(steps)) ? nearest : steps;
}

/** Creates a draw of any number from min to max. @throws {ArgumentError} */
export function createContinuousDraw(min: number, max: number): NumberDraw {
  requireOrder(min, max, 0);
  const span = max - min;
  if (!Number.isFinite(span)) throw new ArgumentError(0, "too-far", { min, max });
  return (random) => min + random.next() * span;
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** The step between adjacent numbers, not 0. */
  readonly precision: number;
}

/**
 * Creates a draw like faker 4.1's `random.number`: the multiples of the precision from min to max, both inclusive, with
 * equal probability. A bound between two multiples extends to the next multiple outside the range, which is drawn less
 * often, as in faker 4.1. There are two differences: a negative max is inclusive, too, and reversed bounds are swapped.
 *
 * @throws {ArgumentError} if there are more steps than a number can represent
 */
export function createFaker4NumberDraw({
  min,
  max,
  precision,
}: NumberRange): (random: RandomSource) => number {
  const step = Math.abs(precision);
  const toNumber = createStepsToNumber(step);
  const low = roundNearInteger(Math.min(min, max) / step);
  const high = roundNearInteger(Math.max(min, max) / step);
  if (!Number.isFinite(high - low))
    throw new ArgumentError(0, "too-many-multiples", { step: precision, min, max });
  if (Number.isInteger(low) && Number.isInteger(high))
    return (random) => toNumber(drawInteger(random, low, high));
  const span = high + 1 - low;
  return (random) => toNumber(Math.floor(low + random.next() * span));
}
