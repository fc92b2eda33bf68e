import { expect, test } from "vitest";
import { expectedEnd } from "@/state/rate/expected-end";

const constant = { kind: "constant", recordsPerSecond: 1000 } as const;

test("a target at a rate takes a time", () => {
  const end = expectedEnd(constant, { target: 20_000 }, 0);
  expect(end.records).toBe(20_000);
  expect(end.durationMs).toBeCloseTo(19_999, -1);
});

test("a time at a rate gives a number", () => {
  expect(expectedEnd(constant, { durationMs: 1500 }, 0)).toEqual({ durationMs: 1500, records: 1500 });
  expect(expectedEnd(constant, { until: 7000 }, 5000)).toEqual({ durationMs: 2000, records: 2000 });
});

test("the earlier end counts", () => {
  expect(expectedEnd(constant, { target: 500, durationMs: 60_000 }, 0).records).toBe(500);
});

test("without an end nothing is expected", () => {
  expect(expectedEnd(constant, {}, 0)).toEqual({ durationMs: undefined, records: undefined });
});

test("as fast as possible, a target is known and its time is not", () => {
  expect(expectedEnd({ kind: "fastest" }, { target: 5 }, 0)).toEqual({ durationMs: undefined, records: 5 });
});
