import { isObject } from "../functions/arguments";
import { ArgumentError, type Value } from "../functions/template-function";
import { LIMITS } from "../limits";

export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The number of repetitions of a `#repeat` block: an integer, or an object with `min` and `max`. Undefined if the value
 * is neither.
 */
export function toCountRange(value: Value): CountRange | undefined {
  if (isObject(value)) {
    const min = toWholeNumber(Object.hasOwn(value, "min") ? value.min : 0);
    const max = toWholeNumber(Object.hasOwn(value, "max") ? value.max : min);
    return min === undefined || max === undefined || min > max ? undefined : { min, max };
  }
  const count = toWholeNumber(value);
  return count === undefined ? undefined : { min: count, max: count };
}

/** Why a count is invalid; undefined if it is valid. */
export function findCountProblem(value: Value): ArgumentError | undefined {
  const range = toCountRange(value);
  if (!range) return new ArgumentError(0, "repeat-count");
  const limit = LIMITS.repetitionsPerRecord;
  return range.max > limit ? new ArgumentError(0, "repeat-limit", { limit, value: range.max }) : undefined;
}

function toWholeNumber(value: Value): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : undefined;
}
