import { expect, test } from "vitest";
import {
  arrayArgument,
  booleanArgument,
  dateArgument,
  durationArgument,
  formatValue,
  integerArgument,
  numberArgument,
  optionsArgument,
  requireOrder,
  stringArgument,
  wordArgument,
} from "./arguments";
import { ArgumentError } from "./template-function";

function problem(action: () => unknown): ArgumentError {
  try {
    action();
  } catch (error) {
    if (error instanceof ArgumentError) return error;
  }
  throw new Error("no ArgumentError was thrown");
}

test("a missing argument has its default, and is a problem without one", () => {
  expect(numberArgument(undefined, { index: 0, name: "max", default: 5 })).toBe(5);
  expect(stringArgument(null, { index: 0, name: "text", default: "x" })).toBe("x");
  const error = problem(() => numberArgument(undefined, { index: 2, name: "max" }));
  expect(error.index).toBe(2);
  expect(error.message).toBe('"max" is missing: it must be a number.');
});

test("a number is a number or text that spells one", () => {
  expect(numberArgument(1.5, { index: 0, name: "max" })).toBe(1.5);
  expect(numberArgument("50", { index: 0, name: "max" })).toBe(50);
  expect(problem(() => numberArgument("abc", { index: 0, name: "max" })).message).toBe(
    '"max" must be a number, not "abc".',
  );
  expect(problem(() => integerArgument(1.5, { index: 0, name: "count" })).message).toBe(
    '"count" must be an integer, not 1.5.',
  );
});

test("a number outside its limits is told with the limit", () => {
  const low = problem(() => numberArgument(-1, { index: 0, name: "mean", minimum: 0 }));
  expect(low.message).toBe('"mean" must be at least 0, not -1.');
  const high = problem(() => integerArgument(11, { index: 0, name: "count", maximum: 10 }));
  expect(high.message).toBe('"count" must be at most 10, not 11.');
});

test("words, lists, options, booleans and lengths of time are read, and refused with what was expected", () => {
  expect(wordArgument("Upper", ["upper", "lower"], { index: 0, name: "casing" })).toBe("upper");
  expect(problem(() => wordArgument("big", ["upper", "lower"], { index: 0, name: "casing" })).message).toBe(
    '"casing" must be one of "upper", "lower", not "big".',
  );
  expect(arrayArgument([1], { index: 0, name: "list" })).toEqual([1]);
  expect(problem(() => arrayArgument("a", { index: 0, name: "list" })).message).toContain("a list such as");
  expect(booleanArgument("true", { index: 0, name: "flag" })).toBe(true);
  expect(problem(() => booleanArgument("yes", { index: 0, name: "flag" })).message).toContain(
    "true or false",
  );
  expect(durationArgument("10m", { index: 0, name: "max" })).toBe(600_000);
  expect(problem(() => durationArgument("soon", { index: 0, name: "max" })).message).toContain(
    "a duration such as",
  );
});

test("options never reach what an object inherits", () => {
  const options = optionsArgument({ min: 1 }, { index: 0, name: "options" });
  expect(options.get("min")).toBe(1);
  expect(options.get("toString")).toBeUndefined();
  expect(options.get("__proto__")).toBeUndefined();
  expect(problem(() => optionsArgument([1], { index: 0, name: "options" })).message).toContain(
    "an object such as",
  );
});

test("a date is a date, ISO 8601 text or milliseconds", () => {
  expect(dateArgument("2024-01-31", { index: 0, name: "from" })).toBe(Date.UTC(2024, 0, 31));
  expect(dateArgument(new Date(5), { index: 0, name: "from" })).toBe(5);
  expect(dateArgument(5, { index: 0, name: "from" })).toBe(5);
  expect(problem(() => dateArgument("soon", { index: 0, name: "from" })).message).toContain("a date such as");
});

test("bounds in the wrong order are told with both", () => {
  const error = problem(() => requireOrder(10, 5, 0));
  expect(error.message).toBe('"min" (10) must not be greater than "max" (5).');
});

test("a message shows a value as the template would write it, shortened", () => {
  expect(formatValue("a")).toBe('"a"');
  expect(formatValue({ a: 5n })).toBe('{"a":"5"}');
  expect(formatValue("x".repeat(100)).length).toBe(60);
});
