import fc from "fast-check";
import { expect, test } from "vitest";
import { prettyJson } from "./pretty-json";

test("each member and item has a line, empty ones stay together", () => {
  expect(prettyJson('{"a":1,"b":[1, {"c":null}],"d":{},"e":[]}')).toBe(
    '{\n  "a": 1,\n  "b": [\n    1,\n    {\n      "c": null\n    }\n  ],\n  "d": {},\n  "e": []\n}',
  );
});

test("it reads as JSON.stringify would write it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const json = JSON.stringify(value);
      expect(prettyJson(json)).toBe(JSON.stringify(JSON.parse(json), null, 2));
    }),
  );
});

test("numbers stay as they are written, and what stands in strings is left alone", () => {
  expect(prettyJson('{"price": 37.80, "id": 9007199254740993}')).toBe(
    '{\n  "price": 37.80,\n  "id": 9007199254740993\n}',
  );
  expect(prettyJson('["a, {b}: \\"c\\" \\\\"]')).toBe('[\n  "a, {b}: \\"c\\" \\\\"\n]');
});

test("deep nesting takes no more than its share of memory", () => {
  const depth = 20_000;
  expect(prettyJson("[".repeat(depth) + "]".repeat(depth)).length).toBeLessThan(depth * 200);
});
