import { expect, test } from "vitest";
import { renderRecords } from "../../testing/render-records";
import { chiSquare, tally } from "../../testing/statistics";

const distinct = (template: string, count = 3_000) => [...new Set(renderRecords(template, count))].sort();

test.each([
  ['{{number.int({"min":-2,"max":2})}}', ["-1", "-2", "0", "1", "2"]],
  ['{{number.int({"min":0.5,"max":3.5})}}', ["1", "2", "3"]],
  ['{{number.int({"min":1,"max":10,"multipleOf":4})}}', ["4", "8"]],
  ['{{number.float({"min":0.1,"max":0.4,"fractionDigits":1})}}', ["0.1", "0.2", "0.3", "0.4"]],
  ['{{number.float({"min":0,"max":0.7,"multipleOf":0.35})}}', ["0", "0.35", "0.7"]],
  ['{{number.hex({"min":14,"max":17})}}', ["10", "11", "e", "f"]],
  ['{{number.bigInt({"min":-3,"max":3,"multipleOf":2})}}', ["-2", "0", "2"]],
  [
    '{{number.bigInt({"min":"99999999999999999998","max":"100000000000000000000"})}}',
    ["100000000000000000000", "99999999999999999998", "99999999999999999999"],
  ],
  ['{{number.romanNumeral({"min":8,"max":11})}}', ["IX", "VIII", "X", "XI"]],
])("%s returns exactly the numbers in its range", (template, numbers) => {
  expect(distinct(template)).toEqual(numbers);
});

test("integers above 32 bits use all their bits", () => {
  const numbers = renderRecords("{{number.int}}", 500).map(Number);
  expect(numbers.some((number) => number % 2 === 1)).toBe(true);
  expect(Math.max(...numbers)).toBeGreaterThan(2 ** 52);
});

test("the digits of a large integer are equally likely", () => {
  const last = renderRecords(
    '{{number.bigInt({"min":0,"max":"99999999999999999999999999999999999999"})}}',
    5_000,
  );
  const counts = tally(last.map((text) => text.slice(-1)));
  const observed = Array.from({ length: 10 }, (_, digit) => counts.get(String(digit)) ?? 0);
  // 0.999 quantile for 9 degrees of freedom.
  expect(chiSquare(observed, Array(10).fill(0.1))).toBeLessThan(27.88);
});
