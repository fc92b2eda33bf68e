import { isObject } from "../functions/arguments";
import { ArgumentError, type Value } from "../functions/template-function";
import { LIMITS } from "../limits";

export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** How many rounds a `#repeat` makes: a whole number, or an object with `min` and `max`. Undefined where it is neither. */
export function countRange(value: Value): CountRange | undefined {
  if (isObject(value)) {
    const min = wholeNumber(Object.hasOwn(value, "min") ? value.min : 0);
    const max = wholeNumber(Object.hasOwn(value, "max") ? value.max : min);
    return min === undefined || max === undefined || min > max ? undefined : { min, max };
  }
  const count = wholeNumber(value);
  return count === undefined ? undefined : { min: count, max: count };
}

/** What is wrong with a count; undefined where nothing is. */
export function countProblem(value: Value): ArgumentError | undefined {
  const range = countRange(value);
  if (!range) return new ArgumentError(0, "repeat-count");
  const limit = LIMITS.repetitionsPerRecord;
  return range.max > limit ? new ArgumentError(0, "repeat-limit", { limit, value: range.max }) : undefined;
}

function wholeNumber(value: Value): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : undefined;
}
