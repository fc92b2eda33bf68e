import { choosePrecision, stepRange } from "../../precision";
import { numberArgument, type Options, requireAboveZero, requireOrder } from "../arguments";
import { ArgumentError, type DynamicArgument, type Parameter, type Value } from "../template-function";

/** Ends and precision, as several functions take them. */
interface Range {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly precision: number;
}

/**
 * Reads `min`, `max` and `precision` of an options object.
 *
 * @param size how far values usually lie apart; without a precision it decides how many digits are shown
 * @throws {ArgumentError}
 */
export function readRange(options: Options, index: number, size: number): Range {
  const end = (name: string): number | undefined => {
    const value = options.get(name);
    return value === undefined || value === null ? undefined : numberArgument(value, { index, name });
  };
  const min = end("min");
  const max = end("max");
  const precision = numberArgument(options.get("precision"), {
    index,
    name: "precision",
    default: choosePrecision(size, 4),
  });
  requireAboveZero(precision, { index, name: "precision" });
  if (min !== undefined && max !== undefined) requireOrder(min, max, index);
  if (!stepRange({ min, max, precision })) {
    throw new ArgumentError(index, "no-multiple", { step: precision, min: String(min), max: String(max) });
  }
  return { min, max, precision };
}

export const MIN: Parameter = { name: "min", kind: "number", description: "The lowest value." };
export const MAX: Parameter = { name: "max", kind: "number", description: "The highest value." };
export const PRECISION: Parameter = {
  name: "precision",
  kind: "number",
  description: "The step between adjacent values, such as 0.01.",
  default: "about four significant digits",
};

/** An options object of which one member is an expression. */
interface SplitOptions {
  readonly member: DynamicArgument;
  /** The object without that member. */
  readonly others: Value;
}

/** Takes an options object apart; undefined where it lacks the member, or where another one is an expression too. */
export function splitDynamicMember(
  argument: DynamicArgument | undefined,
  name: string,
): SplitOptions | undefined {
  const members = [...(argument?.members ?? [])];
  const member = argument?.members?.get(name);
  const constants = members.flatMap(([key, { constant }]) =>
    constant && key !== name ? [[key, constant.value] as const] : [],
  );
  if (!member || constants.length < members.length - 1) return undefined;
  return { member, others: Object.fromEntries(constants) };
}
