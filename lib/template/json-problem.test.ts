import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonProblem, isJson } from "./json-problem";

test("valid JSON has no problem", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(findJsonProblem(text)).toBeUndefined();
      expect(findJsonProblem(`${text}]`)?.offset).toBe(text.length);
    }),
  );
});

test("the problem is the first position where the text is not JSON", () => {
  const cases: [text: string, offset: number, description: string][] = [
    ['{"a": John}', 6, "a value"],
    ['{"a": 1,}', 8, "a key in double quotes"],
    ["{a: 1}", 1, "a key in double quotes or `}`"],
    ['{"a" 1}', 5, "`:`"],
    ['{"a": 1 "b": 2}', 8, "`,` or `}`"],
    ["[1, 2", 5, "`,` or `]`"],
    ["[1,]", 3, "a value"],
    ['{"a": 01}', 6, "a value"],
    ['{"a": 1}}', 8, "the end of the record"],
    ['{"a": NaN}', 6, "a value"],
    ['{"a": "x\ty"}', 6, "a value"],
    ["{]", 1, "a key in double quotes or `}`"],
    ["", 0, "a value"],
  ];
  for (const [text, offset, description] of cases)
    expect([text, findJsonProblem(text)]).toMatchObject([text, { offset, description }]);
});

test("malformed JSON always has a problem inside the text, also when deeply nested", () => {
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.string({ minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(damaged, ([text, place, insert]) => {
      const at = place % (text.length + 1);
      const broken = text.slice(0, at) + insert + text.slice(at);
      fc.pre(!isJson(broken));
      const offset = findJsonProblem(broken)?.offset ?? -1;
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(broken.length);
    }),
  );
  expect(findJsonProblem("[".repeat(100_000))?.offset).toBe(100_000);
});
