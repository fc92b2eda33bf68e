import { expect, test } from "vitest";
import { toObjectKey } from "@/state/delivery/reference-store";

test.each([
  ["reference_data/", "reference_data/a.json"],
  ["", "a.json"],
  [" /x/y/ ", "x/y/a.json"],
  ["x/b.json", "x/b.json"],
])("a file under “%s” gets the key %s", (typed, key) => {
  expect(toObjectKey(typed, "a.json")).toBe(key);
});
