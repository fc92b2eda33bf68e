import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { drawCardNumber, parseCardFormat } from "./credit-card";

function numbers(format: string, symbol?: string): string[] {
  const random = createSeededRandom(1);
  const read = parseCardFormat(format, symbol) ?? [];
  return Array.from({ length: 200 }, () => drawCardNumber(random, read));
}

/** The Luhn check from ISO/IEC 7812-1, which doubles every second digit from the right. */
function isValid(number: string): boolean {
  const digits = number.replaceAll(/\D/g, "").split("").reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const doubled = digit * 2;
    return total + (index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

test.each(["6453-####-####-####-###L", "34##-######-####L", "4###########L", "2[221-720]-####-####-###L"])(
  "the check digit of %s is valid",
  (format) => {
    expect(numbers(format).filter((number) => !isValid(number))).toEqual([]);
  },
);

test("# is a digit, ! is a digit from 2, a range is a number, and other characters stay", () => {
  expect(numbers("x#![22-25]").filter((number) => !/^x\d[2-9]2[2-5]$/.test(number))).toEqual([]);
  expect(numbers("*-#", "*").filter((number) => !/^\d-#$/.test(number))).toEqual([]);
});

test("braces repeat the preceding part", () => {
  expect(numbers("#{3}-[1-2]{2,3}").filter((number) => !/^\d{3}-[12]{2,3}$/.test(number))).toEqual([]);
});

test("a format that exceeds the maximum length is rejected", () => {
  expect(parseCardFormat("#{2001}")).toBeUndefined();
  expect(parseCardFormat("#{1000}{1000}#{1001}")).toBeUndefined();
  expect(parseCardFormat("#".repeat(2_001))).toBeUndefined();
});
