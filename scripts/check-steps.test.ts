import { expect, test } from "vitest";
import { findTsconfigs } from "./check-steps";

test("every tsconfig except the base is checked, and no file with a similar name", () => {
  const names = [
    "tsconfig.worker.json",
    "tsconfig.json",
    "tsconfig.base.json",
    "tsconfig.tsbuildinfo",
    "a.json",
  ];
  expect(findTsconfigs(names)).toEqual(["tsconfig.json", "tsconfig.worker.json"]);
});
