import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8Length } from "./utf8-length";

const encoder = new TextEncoder();

test("the length of any text equals the length that an encoder writes, including lone surrogates", () => {
  const anyText = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  });
  fc.assert(fc.property(anyText, (text) => utf8Length(text) === encoder.encode(text).byteLength));
});

test.each([
  ["", 0],
  ["plain", 5],
  ["né", 3],
  ["한국", 6],
  ["👍!", 5],
  ["\ud83d", 3],
])("%j has %d bytes", (text, bytes) => {
  expect(utf8Length(text)).toBe(bytes);
  expect(encoder.encode(text).byteLength).toBe(bytes);
});
