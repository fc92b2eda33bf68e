import { expect, test } from "vitest";
import { createConstantSchedule, createUnlimitedSchedule } from "@/lib/schedule/rate-curves";
import { SinkError } from "./sink";
import { testRun } from "./testing/test-run";

test("when the session ends, the run pauses with the reason and resumes without loss", async () => {
  const { clock, run, sink, violations } = testRun({ pace: createConstantSchedule(2000), target: 20_000 });
  run.start();
  await clock.advance(4000);
  sink.sessionEnded = true;
  await clock.advance(2000);
  expect(run.state.status).toBe("paused");
  expect(run.state.pauseReason).toBe("session-ended");
  const callsThen = sink.calls.length;
  await clock.advance(60_000);
  expect(sink.calls.length).toBe(callsThen);
  sink.sessionEnded = false;
  run.resume();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("finished");
  expect(state.pauseReason).toBeUndefined();
  expect(sink.stored.length).toBe(20_000);
  expect(sink.distinct).toBe(20_000);
  expect(violations).toEqual([]);
});

test("a session that ends during a pause is reported, and the run resumes after sign-in", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(2000),
    target: 20_000,
    sink: { latencyMs: 500 },
  });
  run.start();
  await clock.advance(3000);
  run.pause();
  sink.sessionEnded = true;
  await clock.advance(1000);
  expect(run.state.pauseReason).toBe("session-ended");
  sink.sessionEnded = false;
  run.resume();
  expect((await clock.until(run.finished)).sent).toBe(20_000);
});

test("a session that ends during a credential refresh pauses the run too", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(2000),
    target: 20_000,
    sink: { credentialsLastMs: 3000 },
  });
  run.start();
  await clock.advance(3000);
  sink.sessionEnded = true;
  await clock.advance(2000);
  expect(run.state.pauseReason).toBe("session-ended");
  sink.sessionEnded = false;
  run.resume();
  expect((await clock.until(run.finished)).sent).toBe(20_000);
});

test("expired credentials are refreshed once for all calls that failed", async () => {
  const { clock, run, sink } = testRun({
    pace: createUnlimitedSchedule(),
    durationMs: 14_000,
    sink: { credentialsLastMs: 5000, latencyMs: 200 },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(sink.refreshes).toBe(2);
  expect(state.status).toBe("finished");
  expect(sink.distinct).toBe(state.sent);
});

test("fresh credentials that are always expired end the run with a reason", async () => {
  const { clock, run } = testRun({
    pace: createConstantSchedule(100),
    target: 1000,
    sink: { credentialsLastMs: -1 },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("failed");
  expect(state.failure?.code).toBe("credentials-always-expired");
});

test("a call from before the sign-in that reports the ended session late does not pause the run again", async () => {
  const { clock, run, sink } = testRun({
    pace: createUnlimitedSchedule(),
    target: 20_000,
    sink: { latencyMs: 100 },
  });
  const put = sink.put.bind(sink);
  let calls = 0;
  sink.put = async (records, signal) => {
    calls += 1;
    const late = calls * 1000;
    if (!sink.sessionEnded) return put(records, signal);
    await clock.sleep(late, signal);
    throw new SinkError("session-ended", "session-ended", "A configured fault.");
  };
  sink.sessionEnded = true;
  run.start();
  await clock.advance(1500);
  expect(run.state.pauseReason).toBe("session-ended");
  sink.sessionEnded = false;
  run.resume();
  const state = await clock.until(run.finished);
  expect(state.events.filter(({ kind }) => kind === "session-ended").map(({ times }) => times)).toEqual([1]);
  expect(state.status).toBe("finished");
  expect(sink.distinct).toBe(20_000);
});
