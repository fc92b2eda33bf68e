import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";
import { stepsOfPrecision } from "../../random/steps-of-precision";
import { ArgumentError } from "../template-function";

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** The step between two neighbouring numbers, not 0. */
  readonly precision: number;
}

/** Below this, the error of a division of doubles; real fractions of a step are larger. */
const ROUNDING_ERROR = 1e-9;

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
  const low = wholeSteps(Math.min(min, max) / step);
  const high = wholeSteps(Math.max(min, max) / step);
  if (!Number.isFinite(high - low))
    throw new ArgumentError(0, "too-many-multiples", { step: precision, min, max });
  if (Number.isInteger(low) && Number.isInteger(high))
    return (random) => toNumber(drawInteger(random, low, high));
  const span = high + 1 - low;
  return (random) => toNumber(Math.floor(low + random.next() * span));
}

function wholeSteps(steps: number): number {
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= ROUNDING_ERROR * Math.max(1, Math.abs(steps)) ? nearest : steps;
}
