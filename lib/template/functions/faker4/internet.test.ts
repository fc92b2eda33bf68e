import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { withSpecialCharacter } from "./internet";

test("one dot, underscore, or hyphen becomes a special character, and the address stays valid", () => {
  const random = createSeededRandom(1);
  const addresses = Array.from({ length: 500 }, () => withSpecialCharacter(random, "a_b.c@x-y.io", true));
  const form = /^a[!#$%&'*+\-/=?^_`{|}~.]b\.c@x-y\.io$/;
  expect(addresses.filter((address) => !form.test(address))).toEqual([]);
  expect(new Set(addresses).size).toBeGreaterThan(15);
});

test("an address does not change if special characters are disabled", () => {
  expect(withSpecialCharacter(createSeededRandom(1), "a_b@x.io", false)).toBe("a_b@x.io");
});

test("a dot is never first, last, or next to another dot", () => {
  const random = createSeededRandom(1);
  const addresses = Array.from({ length: 500 }, () => withSpecialCharacter(random, "_a..b@x.io", true));
  expect(addresses.filter((address) => /^\.|\.\.|\.@/.test(address))).toEqual([]);
});
