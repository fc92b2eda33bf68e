import { expect, test } from "vitest";
import { weekPreset } from "@/lib/settings/week";
import { createSchedule } from "./create-schedule";
import { rateProblems } from "./rate-problems";
import type { RateSettings } from "./rate-settings";
import { isSimulated } from "./schedule";

const context = { startsAt: Date.UTC(2026, 0, 5), seed: 1 };
const week = weekPreset("flat", 100);
const simulated = { from: 0, to: 60_000, secondsPerTick: 10, waitBetweenTicks: 100 };

test.each<[RateSettings, elapsedMs: number, records: number]>([
  [{ kind: "constant", recordsPerSecond: 100 }, 2000, 200],
  [{ kind: "ramp", from: 0, to: 100, overSeconds: 10 }, 10_000, 500],
  [{ kind: "bursts", base: 10, burst: 100, lengthSeconds: 2, everySeconds: 10 }, 10_000, 280],
  [{ kind: "fastest" }, 1, Number.POSITIVE_INFINITY],
])("%j becomes the schedule that it describes", (settings, elapsedMs, records) => {
  expect(createSchedule(settings, context).due(elapsedMs)).toBe(records);
});

test("a periodic rate follows real time or a simulated clock", () => {
  const locked = createSchedule({ kind: "periodic", week, smoothing: true }, context);
  const free = createSchedule({ kind: "periodic", week, smoothing: true, simulated }, context);
  expect([isSimulated(locked), locked.followsWallClock]).toEqual([false, true]);
  expect([isSimulated(free), free.followsWallClock]).toEqual([true, false]);
  expect(Math.abs(free.due(free.endsAfterMs) - 6000)).toBeLessThan(300);
});

test("every problem of a rate is reported at once, with its value", () => {
  const settings: RateSettings = { kind: "bursts", base: -1, burst: 0, lengthSeconds: 20, everySeconds: 10 };
  expect(rateProblems(settings)).toEqual([
    { setting: "base", message: "is -1, it has to be 0 or more" },
    { setting: "burst", message: "is 0, it has to be a number above 0" },
    { setting: "lengthSeconds", message: "is 20, it has to be at most everySeconds, which is 10" },
  ]);
  expect(() => createSchedule(settings, context)).toThrow(/base is -1.*burst is 0.*lengthSeconds is 20/);
});

test.each<[string, RateSettings]>([
  ["recordsPerSecond", { kind: "constant", recordsPerSecond: Number.NaN }],
  ["recordsPerSecond", { kind: "constant", recordsPerSecond: Number.POSITIVE_INFINITY }],
  ["overSeconds", { kind: "ramp", from: 1, to: 2, overSeconds: 0 }],
  ["to", { kind: "ramp", from: 0, to: 0, overSeconds: 10 }],
  ["week", { kind: "periodic", week: week.slice(1), smoothing: true }],
  ["week", { kind: "periodic", week: weekPreset("flat", 0), smoothing: true }],
  ["week[1][2].stddev", { kind: "periodic", week: week.with(26, { mean: 1, stddev: -1 }), smoothing: true }],
  ["simulated.to", { kind: "periodic", week, smoothing: true, simulated: { ...simulated, to: 0 } }],
  [
    "simulated.secondsPerTick",
    { kind: "periodic", week, smoothing: true, simulated: { ...simulated, secondsPerTick: 0.5 } },
  ],
])("%s is named if it is invalid", (setting, settings) => {
  expect(rateProblems(settings).map((problem) => problem.setting)).toEqual([setting]);
});
