import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { drawNanoId, drawUlid, drawUuid7, MAX_48_BIT_TIME } from "./string";

const NOON = Date.UTC(2024, 4, 17, 12);

test("the first 48 bits of a version 7 UUID are the time", () => {
  for (const time of [0, 1, NOON, MAX_48_BIT_TIME]) {
    const [high = "", low = ""] = drawUuid7(createSeededRandom(1), time).split("-");
    expect(Number.parseInt(high + low, 16)).toBe(time);
  }
});

test("a version 7 UUID contains its version and variant", () => {
  const random = createSeededRandom(1);
  const ids = Array.from({ length: 100 }, () => drawUuid7(random, NOON));
  expect(
    ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
  ).toEqual([]);
  expect(new Set(ids).size).toBe(100);
});

test("the time of a ULID matches the examples in the specification", () => {
  // https://github.com/ulid/spec: the largest is 7ZZZZZZZZZ….
  expect(drawUlid(createSeededRandom(1), MAX_48_BIT_TIME).slice(0, 10)).toBe("7ZZZZZZZZZ");
  expect(drawUlid(createSeededRandom(1), 1_469_918_176_385).slice(0, 10)).toBe("01ARYZ6S41");
  expect(drawUlid(createSeededRandom(1), 0)).toMatch(/^0{10}[\dA-HJKMNP-TV-Z]{16}$/);
});

test("a Nano ID uses 64 different characters", () => {
  const long = drawNanoId(createSeededRandom(1), 20_000);
  expect(new Set(long).size).toBe(64);
  expect(long).toMatch(/^[\w-]+$/);
});
