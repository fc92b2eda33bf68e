import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFramer } from "./framing";
import { minifyJson } from "./minify-json";

const plain = { minifyJson: false, lineFeed: false, gzip: false };

test("a record is sent as rendered if no framing is set", () => {
  expect(createFramer(plain)('{ "a": 1 }')).toBe('{ "a": 1 }');
});

test("a line feed ends the record", () => {
  expect(createFramer({ ...plain, lineFeed: true })("a,b")).toBe("a,b\n");
});

test("a compressed record decompresses to the record with its line feed", () => {
  const frame = createFramer({ ...plain, lineFeed: true, gzip: true });
  const packed = frame('{"city":"서울"}');
  expect(packed).toBeInstanceOf(Uint8Array);
  expect(gunzipSync(packed).toString("utf8")).toBe('{"city":"서울"}\n');
});

test("the same record is compressed to the same bytes", () => {
  const frame = createFramer({ ...plain, gzip: true });
  expect(frame("a record")).toEqual(frame("a record"));
});

test("JSON is minified, and text that is not JSON keeps its spaces", () => {
  const frame = createFramer({ ...plain, minifyJson: true, lineFeed: true });
  expect(frame(' { "a b": [1,  2],\n\t"c": "d  e" }')).toBe('{"a b":[1,2],"c":"d  e"}\n');
  expect(frame("GET /index.html  200")).toBe("GET /index.html  200\n");
});

test("minifying any value gives what JSON.stringify gives", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(1, 4, "\t"), (value, indent) => {
      expect(minifyJson(JSON.stringify(value, null, indent))).toBe(JSON.stringify(value));
    }),
  );
});

test.each([
  ["the spelling of numbers", '{ "a": 37.80, "b": 9007199254740993 }', '{"a":37.80,"b":9007199254740993}'],
  ["escaped quotes", '{ "a\\" b": "\\\\" , "c": 1 }', '{"a\\" b":"\\\\","c":1}'],
  ["Windows line endings, which are white space", '{\r\n"a": 1\r\n}', '{"a":1}'],
  ["an unclosed string", '{ "a b', '{"a b'],
])("minifying keeps %s", (_, json, minified) => {
  expect(minifyJson(json)).toBe(minified);
});
