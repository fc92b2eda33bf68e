import { expect, test } from "vitest";
import { mapOffsetIgnoringWhitespace } from "./create-editor-handle";

test("the cursor stays after the same character", () => {
  expect(mapOffsetIgnoringWhitespace('{"a":1}', '{\n    "a": 1\n}', 4)).toBe(9);
  expect(mapOffsetIgnoringWhitespace('{ "a": 1 }', '{"a":1}', 10)).toBe(7);
  expect(mapOffsetIgnoringWhitespace("{}", "{}", 0)).toBe(0);
});
