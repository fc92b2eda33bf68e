import { expect, test } from "vitest";
import { parsePort } from "./parse-port";
import { PlainError } from "./plain-error.mjs";

test.each([
  ["8080", 8080],
  ["1", 1],
  ["65535", 65_535],
  ["0", 0],
])("PORT=%s is that port", (text, port) => expect(parsePort("PORT", text, 3000)).toBe(port));

test.each([undefined, ""])("PORT=%s means the usual one", (text) => {
  expect(parsePort("PORT", text, 3000)).toBe(3000);
});

test.each(["abc", "80a", "-1", "3000.5", "65536", "99999999999999999999", " 80", "0x50", "1e3"])(
  "PORT=%s is refused with its name and value",
  (text) => {
    expect(() => parsePort("PORT", text, 3000)).toThrow(PlainError);
    expect(() => parsePort("PORT", text, 3000)).toThrow(`PORT is "${text}"`);
  },
);
