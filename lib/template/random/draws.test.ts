import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { countDecimals, createStepsToNumber } from "../precision";
import { drawInteger, drawMember } from "./draw-integer";
import { drawUuid } from "./draw-uuid";
import { createWeightedIndex } from "./weighted-index";

const DRAWS = 100_000;

function counts(buckets: number, draw: () => number): number[] {
  const result = new Array<number>(buckets).fill(0);
  for (let round = 0; round < DRAWS; round += 1) {
    const bucket = draw();
    result[bucket] = (result[bucket] ?? 0) + 1;
  }
  return result;
}

function chiSquare(observed: readonly number[], shares: readonly number[]): number {
  return observed.reduce((sum, count, index) => {
    const expected = (shares[index] ?? 0) * DRAWS;
    return expected === 0 ? sum : sum + (count - expected) ** 2 / expected;
  }, 0);
}

test("integers are uniform over their range, including both ends", () => {
  const random = createSeededRandom(1);
  const observed = counts(11, () => drawInteger(random, 0, 10));
  // 10 degrees of freedom: exceeds 29.6 for one seed in a thousand.
  expect(chiSquare(observed, new Array(11).fill(1 / 11))).toBeLessThan(29.6);
});

test("integers in a range wider than 32 bits reach its upper part and stay within it", () => {
  const random = createSeededRandom(2);
  const values = Array.from({ length: 1000 }, () => drawInteger(random, 1007199254740991, 9007199254740991));
  expect(values.every((value) => value >= 1007199254740991 && value <= 9007199254740991)).toBe(true);
  expect(values.some((value) => value > 8e15)).toBe(true);
  expect(values.some((value) => value % 2 === 1)).toBe(true);
});

test("draws members of a list", () => {
  const random = createSeededRandom(3);
  const drawn = new Set(Array.from({ length: 100 }, () => drawMember(random, ["a", "b", "c"])));
  expect([...drawn].sort()).toEqual(["a", "b", "c"]);
});

test("a UUID has version 4 and the RFC's variant, and is unique", () => {
  const random = createSeededRandom(4);
  const uuids = Array.from({ length: 20_000 }, () => drawUuid(random));
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(uuids.filter((uuid) => !pattern.test(uuid))).toEqual([]);
  expect(new Set(uuids).size).toBe(20_000);
});

test("every variable digit of a UUID is uniform", () => {
  const random = createSeededRandom(5);
  const uuids = Array.from({ length: 20_000 }, () => drawUuid(random));
  for (const place of [0, 7, 9, 12, 15, 17, 20, 22, 24, 35]) {
    const seen = new Map<string, number>();
    for (const uuid of uuids) seen.set(uuid.charAt(place), (seen.get(uuid.charAt(place)) ?? 0) + 1);
    expect(seen.size).toBe(16);
    for (const count of seen.values()) expect(Math.abs(count - 1250)).toBeLessThan(200);
  }
});

test("weights are relative, can be fine-grained, and 0 means never", () => {
  const cases = [
    [0.3, 0.3, 0.2, 0.2],
    [70, 20, 10],
    [0.5, 0.5, 0.3],
    [0.001, 0.999],
    [0, 5, 0],
    [1, 1e-9],
    [1e300, 1e300],
    [1],
  ];
  for (const weights of cases) {
    const random = createSeededRandom(6);
    const draw = createWeightedIndex(weights);
    const observed = counts(weights.length, () => draw(random));
    const largest = Math.max(...weights);
    const sum = weights.reduce((total, weight) => total + weight / largest, 0);
    const shares = weights.map((weight) => weight / largest / sum);
    const zeros = observed.filter((count, index) => weights[index] === 0 && count > 0);
    expect(zeros).toEqual([]);
    expect(chiSquare(observed, shares)).toBeLessThan(20);
  }
});

test("never draws an index of weight 0 from any list of weights", () => {
  const weight = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 20 }), fc.integer(), (weights, seed) => {
      fc.pre(weights.some((value) => value > 0));
      const random = createSeededRandom(seed);
      const draw = createWeightedIndex(weights);
      for (let round = 0; round < 50; round += 1) expect(weights[draw(random)]).toBeGreaterThan(0);
    }),
  );
});

test("steps of a precision print without rounding errors", () => {
  expect(String(createStepsToNumber(0.1)(378))).toBe("37.8");
  expect(String(createStepsToNumber(0.01)(2999))).toBe("29.99");
  expect(String(createStepsToNumber(0.25)(3))).toBe("0.75");
  expect(String(createStepsToNumber(0.3)(3))).toBe("0.9");
  expect(String(createStepsToNumber(5)(3))).toBe("15");
  expect(String(createStepsToNumber(1e-7)(123))).toBe("0.0000123");
  expect(countDecimals(0.05)).toBe(2);
  expect(countDecimals(1e-7)).toBe(7);
  expect(countDecimals(2.5e-7)).toBe(8);
});

test("a number of decimal steps never has more decimals than the precision", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -1e9, max: 1e9 }), (decimals, steps) => {
      const value = createStepsToNumber(10 ** -decimals)(steps);
      expect(countDecimals(value)).toBeLessThanOrEqual(decimals);
    }),
  );
});
