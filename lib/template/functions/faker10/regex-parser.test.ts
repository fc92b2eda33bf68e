import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { RegexTooLarge } from "./regex-generator";
import { RegexParser, RegexSyntaxError } from "./regex-parser";

function generate(source: string, ignoresCase = false, count = 300): string[] {
  const random = createSeededRandom(source);
  const { draw } = new RegexParser(source, ignoresCase).parse();
  return Array.from({ length: count }, () => draw(random));
}

test.each([
  "abc",
  "a.c",
  "[a-f0-9]{8}",
  "[^a-z]",
  "[-+]?\\d+(\\.\\d{1,2})?",
  "\\w\\W\\s\\S\\D",
  "(cat|dog|)s?",
  "(?:ab){2,3}(?<name>c)",
  "((a|b){2}-){0,2}",
  "^[A-Z]{3}-[0-9]{4}$",
  "x{3}y{2,}z{0}",
  "a*?b+?",
  "[\\]\\-x.]",
  "[a\\d-]{4}",
  "[\\w.-]+@[a-z]{2,5}\\.(com|org)",
  "é{2}[à-ü]",
  "a{,2}",
  "}]",
  "\\/\\.\\*\\n",
  "",
])("/%s/ matches every generated string", (source) => {
  const expression = new RegExp(`^(?:${source})$`, "s");
  expect(generate(source).filter((text) => !expression.test(text))).toEqual([]);
});

test("every alternative occurs", () => {
  expect(new Set(generate("[ab](c|d)?"))).toEqual(new Set(["a", "b", "ac", "ad", "bc", "bd"]));
  expect(new Set(generate("x{1,3}"))).toEqual(new Set(["x", "xx", "xxx"]));
});

test("letters of both cases occur if case is ignored", () => {
  expect(new Set(generate("a[b1]", true))).toEqual(new Set(["ab", "aB", "Ab", "AB", "a1", "A1"]));
});

test.each([
  ["(a", "A ( has no matching )."],
  ["a)", "A ) has no matching (."],
  ["[a", "A [ has no matching ]."],
  ["[]", "[] leaves no characters to choose from."],
  ["[z-a]", "The range in [z-a] is out of order or too long."],
  ["[\\u0000-\uffff]", "The range in [\\u0000-\uffff] is out of order or too long."],
  ["a{3,1}", "The numbers in {3,1} are out of order."],
  ["*a", "There is nothing to repeat before *."],
  ["(?=a)", "Lookahead and lookbehind, such as (?= or (?<=, are not supported."],
  ["(a)\\1", "\\1 is not supported here."],
  ["a\\", "The pattern ends after a \\."],
])("/%s/ is rejected: %s", (source, message) => {
  expect(() => generate(source)).toThrow(message);
});

test.each(["a{999999999}", "(a{1100}){1000}", "((){9999}){9999}", "a{1000}".repeat(1_100)])(
  "/%s/ is rejected because it could produce more than a record",
  (source) => {
    expect(() => new RegexParser(source, false).parse()).toThrow(RegexTooLarge);
  },
);

test("every pattern is either rejected or generates strings no longer than a record", () => {
  const pattern = fc.string({ unit: fc.constantFrom(..."ab01()[]{}|?*+.\\^$-,9d") });
  fc.assert(
    fc.property(pattern, (source) => {
      try {
        for (const text of generate(source, false, 3)) expect(text.length).toBeLessThanOrEqual(1_024_000);
      } catch (error) {
        expect(error instanceof RegexSyntaxError || error instanceof RegexTooLarge).toBe(true);
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});
