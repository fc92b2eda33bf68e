import { expect, test } from "vitest";
import { curvePath, sampleRateCurve } from "@/components/rate/sample-rate-curve";
import { weekPreset } from "@/lib/settings/week";

test("a ramp's curve ends a little after the ramp", () => {
  const curve = sampleRateCurve({ kind: "ramp", from: 0, to: 100, overSeconds: 80 }, undefined, 0);
  expect(curve?.spanMs).toBe(100_000);
  expect(curve?.rates[120]).toBeCloseTo(62.5);
  expect(curve?.rates.at(-1)).toBe(100);
});

test("the curve of a shorter run ends with the run", () => {
  const curve = sampleRateCurve({ kind: "ramp", from: 0, to: 100, overSeconds: 80 }, 40_000, 0);
  expect(curve).toMatchObject({ spanMs: 40_000, lowest: 0, highest: 50 });
});

test("a simulated week's curve spans the real time that it takes", () => {
  const simulated = { from: 0, to: 7 * 86_400_000, secondsPerTick: 3600, waitBetweenTicks: 1000 };
  const week = weekPreset("flat", 10);
  const curve = sampleRateCurve({ kind: "periodic", week, smoothing: false, simulated }, undefined, 0);
  expect(curve?.spanMs).toBe(167_001);
  expect(curve?.highest).toBe(36_000);
});

test("as fast as possible has no curve", () => {
  expect(sampleRateCurve({ kind: "fastest" }, undefined, 0)).toBeUndefined();
});

test("the path spans the whole width, with the highest rate at the top", () => {
  const curve = { rates: [0, 5, 10], spanMs: 1, highest: 10, lowest: 0, mean: 5 };
  expect(curvePath(curve, 100, 50)).toBe("M0.0,50.0L50.0,25.0L100.0,0.0");
});
