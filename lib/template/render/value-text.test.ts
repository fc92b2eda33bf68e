import { expect, test } from "vitest";
import { toValueText } from "./value-text";

test("a plain value renders without quotes", () => {
  expect(toValueText("Running")).toBe("Running");
  expect(toValueText('"Running"')).toBe('"Running"');
  expect(toValueText(37.8)).toBe("37.8");
  expect(toValueText(-0)).toBe("0");
  expect(toValueText(true)).toBe("true");
  expect(toValueText(null)).toBe("null");
  expect(toValueText(undefined)).toBe("undefined");
  expect(toValueText(9007199254740993n)).toBe("9007199254740993");
});

test("a date renders as ISO 8601 in UTC", () => {
  expect(toValueText(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  expect(toValueText(new Date(Number.NaN))).toBe("Invalid date");
});

test("a list of plain values is joined by commas, as in JavaScript", () => {
  expect(toValueText(["37.5", "127.0"])).toBe("37.5,127.0");
  expect(toValueText([1, null, undefined, true])).toBe("1,,,true");
  expect(toValueText([[1, 2], [3]])).toBe("1,2,3");
  expect(toValueText([new Date(0)])).toBe("1970-01-01T00:00:00.000Z");
});

test("an object, and a list that contains one, renders as JSON", () => {
  expect(toValueText({ code: 1, message: 'say "yes"' })).toBe('{"code":1,"message":"say \\"yes\\""}');
  expect(toValueText([1, { a: [2] }])).toBe('[1,{"a":[2]}]');
  expect(toValueText({ small: 5n, large: 9007199254740993n })).toBe('{"small":5,"large":"9007199254740993"}');
});
