import { expect, test } from "vitest";
import { createConstantSchedule, createUnlimitedSchedule } from "@/lib/schedule/rate-curves";
import { testRun } from "./testing/test-run";

test("a run stopped before its start sends nothing", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(1000), target: 10_000 });
  run.stop();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("stopped");
  expect(sink.calls).toEqual([]);
  run.start();
  await clock.advance(1000);
  expect(run.state.status).toBe("stopped");
});

test("stop generates nothing more and delivers the waiting records", async () => {
  const { clock, run, sink, violations } = testRun({
    pace: createUnlimitedSchedule(),
    sink: { latencyMs: 200, faults: { records: 0.05 } },
  });
  run.start();
  await clock.advance(3000);
  const { generated } = run.state;
  run.stop();
  expect(run.state.status).toBe("stopping");
  const state = await clock.until(run.finished);
  expect(state.status).toBe("stopped");
  expect(state.generated).toBe(generated);
  expect(state.sent).toBe(generated);
  expect(sink.distinct).toBe(generated);
  expect(violations).toEqual([]);
});

test("stop during a pause delivers the waiting records", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(1000), target: 10_000 });
  run.start();
  await clock.advance(3050);
  run.pause();
  await clock.advance(10_000);
  run.stop();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("stopped");
  expect(state.sent).toBe(state.generated);
  expect(sink.distinct).toBe(state.generated);
});

test("stop ends after ten seconds if the destination is dead, and counts the rest as waiting", async () => {
  const { clock, run, sink, violations } = testRun({
    pace: createConstantSchedule(1000),
    sink: { dead: [3000, Number.POSITIVE_INFINITY] },
  });
  run.start();
  await clock.advance(5000);
  run.stop();
  const stoppedAt = clock.monotonic();
  const state = await clock.until(run.finished);
  expect(clock.monotonic() - stoppedAt).toBeLessThan(10_500);
  expect(state.status).toBe("stopped");
  expect(state.waiting).toBeGreaterThan(0);
  expect(state.sent).toBe(sink.distinct);
  expect(violations).toEqual([]);
});

test("a second stop waits for no further response", async () => {
  const { clock, run } = testRun({ pace: createUnlimitedSchedule(), sink: { latencyMs: 50_000 } });
  run.start();
  await clock.advance(1000);
  run.stop();
  run.stop();
  const stoppedAt = clock.monotonic();
  const state = await clock.until(run.finished);
  expect(clock.monotonic()).toBe(stoppedAt);
  expect(state.status).toBe("stopped");
  expect(state.waiting).toBe(state.generated);
  expect(state.outcomeUnknown).toBe(3000);
});

test("stop after the session has ended does not wait for a sign-in", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(1000) });
  run.start();
  await clock.advance(2000);
  sink.sessionEnded = true;
  await clock.advance(1000);
  run.stop();
  const state = await clock.until(run.finished, 1000);
  expect(state.status).toBe("stopped");
  expect(state.waiting).toBeGreaterThan(0);
});
