import { expect, test } from "vitest";
import { createConstantSchedule, createUnlimitedSchedule } from "@/lib/schedule/rate-curves";
import type { RunState } from "./run-state";
import type { FakeSinkOptions } from "./testing/fake-sink";
import { type TestRun, testRun } from "./testing/test-run";

const TARGET = 20_000;

/** Every generated record is in the sink, with no more duplicates than the run reports. */
function expectNothingLost({ sink, violations }: TestRun, state: RunState): void {
  expect(state.status).toBe("finished");
  expect(state.sent).toBe(TARGET);
  expect(state.waiting).toBe(0);
  expect(sink.distinct).toBe(TARGET);
  expect(sink.stored.length - TARGET).toBeLessThanOrEqual(state.possibleDuplicates);
  expect(violations).toEqual([]);
}

const matrix: [name: string, sink: Partial<FakeSinkOptions>][] = [
  ["10 % of records failing", { faults: { records: 0.1 } }],
  ["10 % of records throttled", { faults: { throttledRecords: 0.1 } }],
  ["10 % of calls unavailable", { faults: { unavailable: 0.1 } }],
  ["10 % of calls throttled", { faults: { throttled: 0.1 } }],
  ["5 % of connections cut before the write", { faults: { cutBefore: 0.05 } }],
  ["5 % of connections cut after the write", { faults: { cutAfter: 0.05 } }],
  ["credentials expiring every 5 s", { credentialsLastMs: 5000 }],
  ["a destination that is dead for 10 s", { dead: [3000, 13_000] }],
  [
    "all of them together",
    {
      faults: { records: 0.1, unavailable: 0.1, throttled: 0.1, cutBefore: 0.05, cutAfter: 0.05 },
      credentialsLastMs: 5000,
      dead: [3000, 13_000],
    },
  ],
];

test.each(matrix)("loses nothing and sends exactly the target with %s, at a rate", async (_, sink) => {
  const started = testRun({ pace: createConstantSchedule(2000), target: TARGET, sink });
  started.run.start();
  expectNothingLost(started, await started.clock.until(started.run.finished));
});

test.each(matrix)(
  "loses nothing and sends exactly the target with %s, as fast as possible",
  async (_, sink) => {
    const started = testRun({ pace: createUnlimitedSchedule(), target: TARGET, sink });
    started.run.start();
    expectNothingLost(started, await started.clock.until(started.run.finished));
  },
);

test("without faults, each record is stored once, in one call, and no outcome is unknown", async () => {
  const started = testRun({ pace: createConstantSchedule(2000), target: TARGET });
  started.run.start();
  const state = await started.clock.until(started.run.finished);
  expectNothingLost(started, state);
  expect(started.sink.stored.length).toBe(TARGET);
  expect([state.retried, state.failed, state.possibleDuplicates, state.outcomeUnknown]).toEqual([0, 0, 0, 0]);
});

test("a write whose response was lost is retried and counted as a possible duplicate", async () => {
  const started = testRun({
    pace: createConstantSchedule(2000),
    target: TARGET,
    sink: { faults: { cutAfter: 0.2 } },
  });
  started.run.start();
  const state = await started.clock.until(started.run.finished);
  expect(state.possibleDuplicates).toBeGreaterThan(0);
  expect(started.sink.stored.length - started.sink.distinct).toBe(state.possibleDuplicates);
  expect(state.outcomeUnknown).toBe(0);
});

test("only the failed records of a partial failure are retried", async () => {
  const started = testRun({
    pace: createUnlimitedSchedule(),
    target: TARGET,
    sink: { faults: { records: 0.1 } },
  });
  started.run.start();
  const state = await started.clock.until(started.run.finished);
  const offered = started.sink.calls.reduce((sum, { records }) => sum + records, 0);
  expect(offered).toBe(TARGET + state.failed);
  expect(state.retried).toBe(state.failed);
  expect(started.sink.stored.length).toBe(TARGET);
});

test("failed records are topped up with waiting ones, so calls stay full", async () => {
  const started = testRun({
    pace: createUnlimitedSchedule(),
    target: 200_000,
    sink: { faults: { records: 0.1 } },
  });
  started.run.start();
  await started.clock.until(started.run.finished);
  const full = started.sink.calls.filter(({ records }) => records === 500);
  expect(full.length / started.sink.calls.length).toBeGreaterThan(0.75);
});
