import { choosePrecision, stepRange } from "../../precision";
import { numberArgument, type Options, requireAboveZero, requireOrder } from "../arguments";
import { ArgumentError, type DynamicArgument, type Parameter, type Value } from "../template-function";

/** The bounds and precision that several functions share. */
interface Range {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly precision: number;
}

/**
 * Reads `min`, `max`, and `precision` from an options object.
 *
 * @param size the typical distance between values, which determines the default precision
 * @throws {ArgumentError}
 */
export function readRange(options: Options, index: number, size: number): Range {
  const readBound = (name: string): number | undefined => {
    const value = options.get(name);
    return value === undefined || value === null ? undefined : numberArgument(value, { index, name });
  };
  const min = readBound("min");
  const max = readBound("max");
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

/** An options object in which one member is an expression. */
interface SplitOptions {
  readonly member: DynamicArgument;
  /** The constant options. */
  readonly others: Value;
}

/** Separates one dynamic member from the constant ones. Undefined if it is missing, or if another member is dynamic, too. */
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
