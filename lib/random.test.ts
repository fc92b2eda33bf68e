import { expect, test } from "vitest";
import { createSeededRandom, createUnpredictableSeed } from "./random";

const draws = (seed: number | string, count: number): number[] => {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, random.uint32);
};

test("the same seed gives the same numbers, and a number and its decimal text are the same seed", () => {
  expect(draws(42, 100)).toEqual(draws(42, 100));
  expect(draws(42, 100)).toEqual(draws("42", 100));
});

test("the numbers of a seed never change, so records stay reproducible", () => {
  expect(draws("headwater", 4)).toEqual([1795311903, 605154114, 2755489240, 3007275489]);
});

test("seeds that differ in one character share no number", () => {
  const first = new Set(draws("run-1", 1000));
  expect(draws("run-2", 1000).filter((number) => first.has(number))).toEqual([]);
});

test("next is uniform in [0, 1) and uses more than 32 bits", () => {
  const random = createSeededRandom(7);
  const values = Array.from({ length: 100_000 }, random.next);
  const buckets = new Array<number>(10).fill(0);
  for (const value of values) buckets[Math.floor(value * 10)] = (buckets[Math.floor(value * 10)] ?? 0) + 1;
  const chiSquare = buckets.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(Math.min(...values.slice(0, 1000))).toBeGreaterThanOrEqual(0);
  // 9 degrees of freedom: 27.9 is passed once in a thousand seeds.
  expect(chiSquare).toBeLessThan(27.9);
  expect(values.some((value) => !Number.isInteger(value * 0x1_0000_0000))).toBe(true);
});

test("an unpredictable seed is a different safe integer each time", () => {
  const seeds = Array.from({ length: 20 }, createUnpredictableSeed);
  expect(new Set(seeds).size).toBe(20);
  expect(Math.max(...seeds)).toBeGreaterThan(2 ** 32);
  expect(seeds.every((seed) => Number.isSafeInteger(seed) && seed >= 0)).toBe(true);
});
