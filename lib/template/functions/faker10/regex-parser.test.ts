import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "@/lib/random";
import { RegexTooLarge } from "./regex-generator";
import { RegexParser, RegexSyntaxError } from "./regex-parser";

function texts(source: string, ignoresCase = false, count = 300): string[] {
  const random = seededRandom(source);
  const { draw } = new RegexParser(source, ignoresCase).read();
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
])("/%s/ matches every text that is made for it", (source) => {
  const expression = new RegExp(`^(?:${source})$`, "s");
  expect(texts(source).filter((text) => !expression.test(text))).toEqual([]);
});

test("every choice comes out", () => {
  expect(new Set(texts("[ab](c|d)?"))).toEqual(new Set(["a", "b", "ac", "ad", "bc", "bd"]));
  expect(new Set(texts("x{1,3}"))).toEqual(new Set(["x", "xx", "xxx"]));
});

test("letters of either case come out where case is ignored", () => {
  expect(new Set(texts("a[b1]", true))).toEqual(new Set(["ab", "aB", "Ab", "AB", "a1", "A1"]));
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
])("/%s/ is refused: %s", (source, message) => {
  expect(() => texts(source)).toThrow(message);
});

test.each(["a{999999999}", "(a{1100}){1000}", "((){9999}){9999}", "a{1000}".repeat(1_100)])(
  "/%s/ is refused because it could give more than a record may have",
  (source) => {
    expect(() => new RegexParser(source, false).read()).toThrow(RegexTooLarge);
  },
);

test("any text either gives a draw or is refused, and what is drawn is no longer than a record", () => {
  const pattern = fc.string({ unit: fc.constantFrom(..."ab01()[]{}|?*+.\\^$-,9d") });
  fc.assert(
    fc.property(pattern, (source) => {
      try {
        for (const text of texts(source, false, 3)) expect(text.length).toBeLessThanOrEqual(1_024_000);
      } catch (error) {
        expect(error instanceof RegexSyntaxError || error instanceof RegexTooLarge).toBe(true);
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});
