import { expect, test } from "vitest";
import { valueText } from "./value-text";

test("a plain value is printed bare", () => {
  expect(valueText("Running")).toBe("Running");
  expect(valueText('"Running"')).toBe('"Running"');
  expect(valueText(37.8)).toBe("37.8");
  expect(valueText(-0)).toBe("0");
  expect(valueText(true)).toBe("true");
  expect(valueText(null)).toBe("null");
  expect(valueText(undefined)).toBe("undefined");
  expect(valueText(9007199254740993n)).toBe("9007199254740993");
});

test("a date is printed as ISO 8601 in UTC", () => {
  expect(valueText(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  expect(valueText(new Date(Number.NaN))).toBe("Invalid date");
});

test("a list of plain values is joined by commas, as JavaScript joins it", () => {
  expect(valueText(["37.5", "127.0"])).toBe("37.5,127.0");
  expect(valueText([1, null, undefined, true])).toBe("1,,,true");
  expect(valueText([[1, 2], [3]])).toBe("1,2,3");
  expect(valueText([new Date(0)])).toBe("1970-01-01T00:00:00.000Z");
});

test("an object, and a list with an object in it, is printed as JSON", () => {
  expect(valueText({ code: 1, message: 'say "yes"' })).toBe('{"code":1,"message":"say \\"yes\\""}');
  expect(valueText([1, { a: [2] }])).toBe('[1,{"a":[2]}]');
  expect(valueText({ small: 5n, large: 9007199254740993n })).toBe('{"small":5,"large":"9007199254740993"}');
});
