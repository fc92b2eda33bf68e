import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { backoff } from "./backoff";

const drawn = (failures: number): number[] => {
  const random = createSeededRandom(failures);
  return Array.from({ length: 10_000 }, () => backoff(failures, random));
};

test.each([
  [1, 100],
  [2, 200],
  [4, 800],
  [8, 10_000],
  [1000, 10_000],
])("after %d failures the backoff is between 0 and %d ms", (failures, ceiling) => {
  const waits = drawn(failures);
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
  expect(Math.min(...waits)).toBeLessThan(ceiling / 100);
  expect(Math.max(...waits)).toBeGreaterThan(ceiling * 0.99);
  expect(Math.max(...waits)).toBeLessThan(ceiling);
  expect(mean / ceiling).toBeCloseTo(0.5, 1);
});
