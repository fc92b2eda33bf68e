import { expect, test } from "vitest";
import { createRampSchedule } from "@/lib/schedule/rate-curves";
import { HOURS_OF_WEEK, type Week } from "@/lib/schedule/week";
import { createPeriodicSchedule, createSimulatedSchedule } from "@/lib/schedule/weekly-rate";
import { createOutgoingRecord } from "./outgoing-record";
import { testRun } from "./testing/test-run";

const START = Date.UTC(2026, 0, 5);

const week: Week = Array.from({ length: HOURS_OF_WEEK }, (_, hour) => ({ mean: 100 + hour, stddev: 20 }));
const utcHour = (epochMs: number): number => (epochMs / 3_600_000 + 4 * 24) % HOURS_OF_WEEK;

test("a periodic run follows its drawn counts", async () => {
  const pace = createPeriodicSchedule({ week, smoothing: true, seed: 1, startsAt: START, weekHour: utcHour });
  const { clock, run, violations } = testRun({ pace });
  run.start();
  await clock.advance(60_000);
  const again = createPeriodicSchedule({
    week,
    smoothing: true,
    seed: 1,
    startsAt: START,
    weekHour: utcHour,
  });
  expect(Math.abs(run.state.generated - again.due(60_000))).toBeLessThanOrEqual(5);
  expect(run.state.skipped).toBe(0);
  expect(violations).toEqual([]);
});

test("after a pause of hours, a periodic run has the rate of the current hour", async () => {
  const quietThenBusy = week.map((cell, hour) => ({ ...cell, mean: hour === 24 ? 10 : 1000, stddev: 0 }));
  const pace = createPeriodicSchedule({
    week: quietThenBusy,
    smoothing: false,
    seed: 1,
    startsAt: START,
    weekHour: utcHour,
  });
  const { clock, run } = testRun({ pace });
  run.start();
  await clock.advance(10_000);
  expect(run.state.generated).toBeLessThan(110);
  run.pause();
  clock.suspend(2 * 3_600_000, { frozen: false });
  const before = run.state.generated;
  run.resume();
  await clock.advance(10_000);
  expect(run.state.generated - before).toBeGreaterThan(9900);
  expect(run.state.generated - before).toBeLessThan(10_100);
});

test("a simulated run sends every record of its time, however slow the destination, each at its simulated time", async () => {
  const simulation = { week, smoothing: true, seed: 1, from: START, to: START + 120_000, weekHour: utcHour };
  const pace = createSimulatedSchedule({ ...simulation, secondsPerTick: 10, waitMs: 50 });
  const times: number[] = [];
  const { clock, run, sink, violations } = testRun({
    pace,
    concurrency: 1,
    sink: { latencyMs: 300, faults: { records: 0.1 }, dead: [1000, 5000] },
    nextRecord: (index) => {
      times.push(pace.simulatedTime(index));
      return createOutgoingRecord(`record ${index}\n`);
    },
  });
  run.start();
  const state = await clock.until(run.finished);
  const total = createSimulatedSchedule({ ...simulation, secondsPerTick: 120, waitMs: 0 }).due(1);
  expect(state.status).toBe("finished");
  expect(state.sent).toBe(total);
  expect(sink.distinct).toBe(total);
  expect(times.every((time, index) => time >= (times[index - 1] ?? START))).toBe(true);
  expect(times.at(-1)).toBeGreaterThan(START + 119_000);
  expect(times.at(-1)).toBeLessThan(START + 120_000);
  expect(violations).toEqual([]);
});

test("a simulated run stops at its target", async () => {
  const simulation = {
    week,
    smoothing: true,
    seed: 1,
    from: START,
    to: START + 86_400_000,
    weekHour: utcHour,
  };
  const { clock, run, sink } = testRun({
    pace: createSimulatedSchedule({ ...simulation, secondsPerTick: 3600, waitMs: 0 }),
    target: 5000,
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.sent).toBe(5000);
  expect(sink.distinct).toBe(5000);
});

test("a ramp continues after a pause", async () => {
  const pace = createRampSchedule({ from: 0, to: 1000, overMs: 20_000 });
  const { clock, run } = testRun({ pace, durationMs: 20_000 });
  run.start();
  await clock.advance(5000);
  run.pause();
  await clock.advance(60_000);
  run.resume();
  const state = await clock.until(run.finished);
  expect(state.sent).toBe(10_000);
});
