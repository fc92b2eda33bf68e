import { expect, test } from "vitest";
import { weekPreset } from "@/lib/settings/week";
import { createSchedule, type ScheduledRate } from "./create-schedule";
import { isSimulated } from "./schedule";

const context = { startsAt: Date.UTC(2026, 0, 5), seed: 1 };
const week = weekPreset("flat", 100);
const simulated = { from: 0, to: 60_000, secondsPerTick: 10, waitBetweenTicks: 100 };

test.each<[ScheduledRate, elapsedMs: number, records: number]>([
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
