import { expect, test } from "vitest";
import { sameSpot } from "./same-spot";

test("the cursor stays behind the same character", () => {
  expect(sameSpot('{"a":1}', '{\n    "a": 1\n}', 4)).toBe(9);
  expect(sameSpot('{ "a": 1 }', '{"a":1}', 10)).toBe(7);
  expect(sameSpot("{}", "{}", 0)).toBe(0);
});
