import { expect, test } from "vitest";
import { belowLeast } from "./scores";

const least = { performance: 95, accessibility: 100, "best-practices": 100 };

test("a page that reaches every least score is good", () => {
  expect(belowLeast(least, least)).toEqual([]);
});

test("every category that is below is named", () => {
  expect(belowLeast({ performance: 94, accessibility: 100, "best-practices": 96 }, least)).toEqual([
    "performance",
    "best-practices",
  ]);
});

test("what could not be measured is not good", () => {
  expect(belowLeast({ ...least, performance: Number.NaN }, least)).toEqual(["performance"]);
});
