import { expect, test } from "vitest";
import { createConstantSchedule } from "@/lib/schedule/rate-curves";
import { testRun } from "./testing/test-run";

test("a run with a target sends exactly that many records, at its rate", async () => {
  const { clock, run, sink, violations } = testRun({ pace: createConstantSchedule(2000), target: 20_000 });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("finished");
  expect([state.sent, state.generated, state.waiting]).toEqual([20_000, 20_000, 0]);
  expect(sink.stored.length).toBe(20_000);
  expect(sink.distinct).toBe(20_000);
  expect(state.elapsedMs).toBeGreaterThan(9_900);
  expect(state.elapsedMs).toBeLessThan(10_300);
  expect(violations).toEqual([]);
});

test("listeners are notified of the start, of progress and of the end until they unsubscribe", async () => {
  const { clock, run } = testRun({ pace: createConstantSchedule(1000), target: 1000 });
  const heard: string[] = [];
  const unsubscribe = run.subscribe(({ status, sent }) =>
    heard.push(`${status} ${sent === 0 ? "none" : "some"}`),
  );
  run.subscribe(({ sent }) => sent > 0 && unsubscribe());
  run.start();
  await clock.until(run.finished);
  expect(heard[0]).toBe("sending none");
  expect(heard.at(-1)).toBe("sending some");
});

test("bytes, calls, billed units and latency are measured", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(1000),
    target: 3000,
    billedUnits: (bytes) => bytes * 2,
    sink: { latencyMs: 50 },
  });
  run.start();
  const state = await clock.until(run.finished);
  const bytes = sink.stored.reduce((sum, text) => sum + text.length, 0);
  expect(state.sentBytes).toBe(bytes);
  expect(state.billedUnits).toBe(bytes * 2);
  expect(state.calls).toBe(sink.calls.length);
  expect(state.latencyP50Ms).toBeGreaterThanOrEqual(50);
  expect(state.latencyP50Ms).toBeLessThan(53);
  expect(state.overallRecordsPerSecond).toBeGreaterThan(900);
});
