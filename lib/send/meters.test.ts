import fc from "fast-check";
import { expect, test } from "vitest";
import { LatencyHistogram } from "./meters";

test("there is no percentile without a call", () => {
  expect(new LatencyHistogram().percentile(0.5)).toBeUndefined();
});

test("a percentile is within five percent of the exact one", () => {
  const durations = fc.array(fc.double({ min: 1, max: 900_000, noNaN: true }), {
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(durations, fc.constantFrom(0.5, 0.95, 1), (values, share) => {
      const histogram = new LatencyHistogram();
      for (const value of values) histogram.record(value);
      const exact = values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;
      const estimate = histogram.percentile(share) ?? 0;
      expect(estimate / exact).toBeGreaterThan(0.999);
      expect(estimate / exact).toBeLessThan(1.051);
    }),
  );
});
