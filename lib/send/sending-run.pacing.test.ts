import { expect, test } from "vitest";
import { createConstantSchedule, createUnlimitedSchedule } from "@/lib/schedule/rate-curves";
import type { Pace } from "./pacer";
import { type TestRun, testRun } from "./testing/test-run";

/** Lets a started run continue and returns the generated records after every `stepMs`. */
async function generatedEvery(stepMs: number, steps: number, { clock, run }: TestRun): Promise<number[]> {
  const totals = [run.state.generated];
  for (let step = 0; step < steps; step += 1) {
    await clock.advance(stepMs);
    totals.push(run.state.generated);
  }
  return totals;
}

test.each([0.5, 1, 7, 40, 60, 1000, 2000, 10_000, 20_000])(
  "at %d records per second, any ten seconds are within one percent of the curve, and the run within one batch",
  async (rate) => {
    const pace = createConstantSchedule(rate);
    const started = testRun({ pace, concurrency: 50 });
    started.run.start();
    const totals = await generatedEvery(500, 120, started);
    for (let step = 0; step + 20 < totals.length; step += 1) {
      const offered = (totals[step + 20] ?? 0) - (totals[step] ?? 0);
      expect(Math.abs(offered - rate * 10)).toBeLessThanOrEqual(Math.max(1, rate * 0.1));
    }
    expect(Math.abs((totals.at(-1) ?? 0) - pace.due(60_000))).toBeLessThanOrEqual(500);
    expect(started.violations).toEqual([]);
  },
);

test("a run with a duration sends exactly the records of the schedule in that time", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(333), durationMs: 7000 });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.sent).toBe(2331);
  expect(sink.distinct).toBe(2331);
  expect(state.status).toBe("finished");
});

test("a run with an end time sends the records that are due until then", async () => {
  const { clock, run } = testRun({
    pace: createConstantSchedule(100),
    until: Date.UTC(2026, 0, 5, 0, 0, 30),
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.sent).toBe(3000);
});

test("a run as fast as possible ends after its duration too", async () => {
  const { clock, run, sink } = testRun({ pace: createUnlimitedSchedule(), durationMs: 1000 });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.elapsedMs).toBeLessThan(1200);
  expect(state.sent).toBe(sink.distinct);
});

test.each([true, false])(
  "a run does not flood the destination after ten minutes of sleep (clock frozen: %s)",
  async (frozen) => {
    const { clock, run, sink } = testRun({ pace: createConstantSchedule(1000) });
    run.start();
    await clock.advance(10_000);
    const before = run.state.generated;
    clock.suspend(600_000, { frozen });
    await clock.advance(2000);
    const made = run.state.generated - before;
    expect(made).toBeGreaterThanOrEqual(1900);
    expect(made).toBeLessThanOrEqual(3100);
    expect(Math.round(run.state.suspendedMs / 1000)).toBe(600);
    expect(run.state.events.map(({ kind }) => kind)).toContain("away");
    run.stop();
    const state = await clock.until(run.finished);
    expect(sink.distinct).toBe(state.sent);
  },
);

test("a run catches up completely after half a second of suspension", async () => {
  const { clock, run } = testRun({ pace: createConstantSchedule(1000) });
  run.start();
  await clock.advance(10_000);
  clock.suspend(500, { frozen: false });
  await clock.advance(10_000);
  expect(run.state.generated).toBeGreaterThan(20_450);
  expect(run.state.suspendedMs).toBe(0);
});

test("a run catches up on one second at most after a slow destination", async () => {
  const { clock, run } = testRun({ pace: createConstantSchedule(10_000), sink: { dead: [5000, 35_000] } });
  run.start();
  await clock.advance(34_000);
  const { generated } = run.state;
  expect(run.state.limitedBy).toBe("destination");
  await clock.advance(56_000);
  expect(run.state.generated - generated).toBeLessThan(57 * 10_000);
  expect(run.state.skipped).toBeGreaterThan(250_000);
  expect(run.state.limitedBy).toBeUndefined();
});

test("a complete pace skips nothing, however slow the destination", async () => {
  const complete: Pace = { ...createConstantSchedule(10_000), complete: true, endsAfterMs: 10_000 };
  const { clock, run, sink } = testRun({ pace: complete, sink: { dead: [2000, 22_000] } });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.sent).toBe(100_000);
  expect(sink.distinct).toBe(100_000);
});

test("a pace that follows the wall clock skips the records of a pause", async () => {
  const burstAtTwentySeconds: Pace = {
    due: (elapsedMs) => (elapsedMs > 20_000 ? 10_000 : 0) + Math.ceil(elapsedMs / 100),
    dueAfter: (count) => (count + 1) * 100,
    endsAfterMs: Number.POSITIVE_INFINITY,
    followsWallClock: true,
    complete: false,
  };
  const { clock, run } = testRun({ pace: burstAtTwentySeconds });
  run.start();
  await clock.advance(10_000);
  run.pause();
  await clock.advance(20_000);
  run.resume();
  await clock.advance(10_000);
  expect(run.state.generated).toBeGreaterThanOrEqual(199);
  expect(run.state.generated).toBeLessThanOrEqual(202);
});

test("at one record per second, each is sent when it is due, not when a batch is full", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(1), target: 5 });
  run.start();
  await clock.until(run.finished);
  const due = [0, 1000, 2000, 3000, 4000];
  expect(sink.calls.length).toBe(5);
  for (const [index, call] of sink.calls.entries()) {
    expect(call.at - (due[index] ?? 0)).toBeGreaterThanOrEqual(0);
    expect(call.at - (due[index] ?? 0)).toBeLessThanOrEqual(10);
  }
});

test("hundreds of records per second share calls, and none lingers longer than 200 ms", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(400), durationMs: 10_000 });
  run.start();
  await clock.until(run.finished);
  expect(sink.calls.length).toBeGreaterThanOrEqual(10_000 / 250);
  expect(sink.calls.length).toBeLessThanOrEqual(10_000 / 150);
});

test("the first record of a run goes at once, and the last does not linger", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(5), target: 1 });
  run.start();
  await clock.until(run.finished);
  expect(sink.calls[0]?.at).toBeLessThanOrEqual(2);
});

test("with six connections and a latency of 200 ms, full calls reach 15,000 records per second, and the run reports the limit", async () => {
  const { clock, run, sink, violations } = testRun({
    pace: createUnlimitedSchedule(),
    sink: { latencyMs: 200 },
  });
  run.start();
  await clock.advance(10_000);
  expect(run.state.recordsPerSecond).toBeGreaterThan(14_500);
  expect(run.state.limitedBy).toBe("destination");
  expect(sink.mostInFlight).toBe(6);
  expect(sink.calls.every(({ records }) => records === 500)).toBe(true);
  expect(violations).toEqual([]);
});

test("throttling lowers the rate, and the rate recovers", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(5000) });
  run.start();
  await clock.advance(10_000);
  sink.faults = { throttled: 1 };
  await clock.advance(1000);
  sink.faults = {};
  expect(run.state.throttledTo).toBeGreaterThan(2000);
  expect(run.state.throttledTo).toBeLessThan(3500);
  expect(run.state.limitedBy).toBe("destination");
  await clock.advance(1500);
  expect(run.state.recordsPerSecond).toBeLessThan(4500);
  await clock.advance(10_000);
  expect(run.state.throttledTo).toBeUndefined();
  expect(run.state.recordsPerSecond).toBeGreaterThan(4900);
  expect(run.state.limitedBy).toBeUndefined();
  expect(run.state.events.map(({ kind }) => kind)).toContain("throttled");
});

test("the time left follows the schedule", async () => {
  const { clock, run } = testRun({ pace: createConstantSchedule(2000), target: 20_000 });
  run.start();
  await clock.advance(4000);
  expect(run.state.remainingMs).toBeGreaterThan(5500);
  expect(run.state.remainingMs).toBeLessThan(6300);
});

test("the state is published about ten times a second, not for every change", async () => {
  const { clock, run } = testRun({ pace: createConstantSchedule(20_000), concurrency: 50 });
  let published = 0;
  run.subscribe(() => {
    published += 1;
  });
  run.start();
  await clock.advance(10_000);
  expect(published).toBeGreaterThan(80);
  expect(published).toBeLessThan(110);
});
