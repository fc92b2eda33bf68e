import fc from "fast-check";
import { expect, test } from "vitest";
import { prettyJson } from "./pretty-json";

test("each member and item has its own line, and empty containers stay on one", () => {
  expect(prettyJson('{"a":1,"b":[1, {"c":null}],"d":{},"e":[]}')).toBe(
    '{\n  "a": 1,\n  "b": [\n    1,\n    {\n      "c": null\n    }\n  ],\n  "d": {},\n  "e": []\n}',
  );
});

test("the result equals that of JSON.stringify", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const json = JSON.stringify(value);
      expect(prettyJson(json)).toBe(JSON.stringify(JSON.parse(json), null, 2));
    }),
  );
});

test("numbers and strings stay as written", () => {
  expect(prettyJson('{"price": 37.80, "id": 9007199254740993}')).toBe(
    '{\n  "price": 37.80,\n  "id": 9007199254740993\n}',
  );
  expect(prettyJson('["a, {b}: \\"c\\" \\\\"]')).toBe('[\n  "a, {b}: \\"c\\" \\\\"\n]');
});

test("deep nesting takes memory in proportion to the text", () => {
  const depth = 20_000;
  expect(prettyJson("[".repeat(depth) + "]".repeat(depth)).length).toBeLessThan(depth * 200);
});
