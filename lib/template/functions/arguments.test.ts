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

function catchError(action: () => unknown): ArgumentError {
  try {
    action();
  } catch (error) {
    if (error instanceof ArgumentError) return error;
  }
  throw new Error("no ArgumentError was thrown");
}

test("a missing argument uses its default, and is an error without one", () => {
  expect(numberArgument(undefined, { index: 0, name: "max", default: 5 })).toBe(5);
  expect(stringArgument(null, { index: 0, name: "text", default: "x" })).toBe("x");
  const error = catchError(() => numberArgument(undefined, { index: 2, name: "max" }));
  expect(error.index).toBe(2);
  expect(error.message).toBe('"max" is missing: it must be a number.');
});

test("a number argument accepts a number or a numeric string", () => {
  expect(numberArgument(1.5, { index: 0, name: "max" })).toBe(1.5);
  expect(numberArgument("50", { index: 0, name: "max" })).toBe(50);
  expect(catchError(() => numberArgument("abc", { index: 0, name: "max" })).message).toBe(
    '"max" must be a number, not "abc".',
  );
  expect(catchError(() => integerArgument(1.5, { index: 0, name: "count" })).message).toBe(
    '"count" must be an integer, not 1.5.',
  );
});

test("an error for a number out of range names the limit", () => {
  const low = catchError(() => numberArgument(-1, { index: 0, name: "mean", minimum: 0 }));
  expect(low.message).toBe('"mean" must be at least 0, not -1.');
  const high = catchError(() => integerArgument(11, { index: 0, name: "count", maximum: 10 }));
  expect(high.message).toBe('"count" must be at most 10, not 11.');
});

test("words, lists, options, booleans, and durations are read, or rejected with the expected type", () => {
  expect(wordArgument("Upper", ["upper", "lower"], { index: 0, name: "casing" })).toBe("upper");
  expect(
    catchError(() => wordArgument("big", ["upper", "lower"], { index: 0, name: "casing" })).message,
  ).toBe('"casing" must be one of "upper", "lower", not "big".');
  expect(arrayArgument([1], { index: 0, name: "list" })).toEqual([1]);
  expect(catchError(() => arrayArgument("a", { index: 0, name: "list" })).message).toContain(
    "a list such as",
  );
  expect(booleanArgument("true", { index: 0, name: "flag" })).toBe(true);
  expect(catchError(() => booleanArgument("yes", { index: 0, name: "flag" })).message).toContain(
    "true or false",
  );
  expect(durationArgument("10m", { index: 0, name: "max" })).toBe(600_000);
  expect(catchError(() => durationArgument("soon", { index: 0, name: "max" })).message).toContain(
    "a duration such as",
  );
});

test("options never include inherited properties", () => {
  const options = optionsArgument({ min: 1 }, { index: 0, name: "options" });
  expect(options.get("min")).toBe(1);
  expect(options.get("toString")).toBeUndefined();
  expect(options.get("__proto__")).toBeUndefined();
  expect(catchError(() => optionsArgument([1], { index: 0, name: "options" })).message).toContain(
    "an object such as",
  );
});

test("a date argument accepts a date, an ISO 8601 string, or milliseconds", () => {
  expect(dateArgument("2024-01-31", { index: 0, name: "from" })).toBe(Date.UTC(2024, 0, 31));
  expect(dateArgument(new Date(5), { index: 0, name: "from" })).toBe(5);
  expect(dateArgument(5, { index: 0, name: "from" })).toBe(5);
  expect(catchError(() => dateArgument("soon", { index: 0, name: "from" })).message).toContain(
    "a date such as",
  );
});

test("an error for reversed bounds names both", () => {
  const error = catchError(() => requireOrder(10, 5, 0));
  expect(error.message).toBe('"min" (10) must not be greater than "max" (5).');
});

test("a value in a message is formatted as JSON and shortened", () => {
  expect(formatValue("a")).toBe('"a"');
  expect(formatValue({ a: 5n })).toBe('{"a":"5"}');
  expect(formatValue("x".repeat(100)).length).toBe(60);
});
