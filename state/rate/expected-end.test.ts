import { expect, test } from "vitest";
import { getExpectedEnd } from "@/state/rate/expected-end";

const constant = { kind: "constant", recordsPerSecond: 1000 } as const;

test("the duration follows from the target and the rate", () => {
  const end = getExpectedEnd(constant, { target: 20_000 }, 0);
  expect(end.records).toBe(20_000);
  expect(end.durationMs).toBeCloseTo(19_999, -1);
});

test("the number of records follows from the duration and the rate", () => {
  expect(getExpectedEnd(constant, { durationMs: 1500 }, 0)).toEqual({ durationMs: 1500, records: 1500 });
  expect(getExpectedEnd(constant, { until: 7000 }, 5000)).toEqual({ durationMs: 2000, records: 2000 });
});

test("the earliest stop ends the run", () => {
  expect(getExpectedEnd(constant, { target: 500, durationMs: 60_000 }, 0).records).toBe(500);
});

test("without a stop, the end is unknown", () => {
  expect(getExpectedEnd(constant, {}, 0)).toEqual({ durationMs: undefined, records: undefined });
});

test("at the fastest rate, the number is known and the duration is not", () => {
  expect(getExpectedEnd({ kind: "fastest" }, { target: 5 }, 0)).toEqual({
    durationMs: undefined,
    records: 5,
  });
});
