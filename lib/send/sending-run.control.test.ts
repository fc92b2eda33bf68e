import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { createConstantSchedule } from "@/lib/schedule/rate-curves";
import { createOutgoingRecord } from "./outgoing-record";
import { countRejected } from "./run-state";
import { testRun } from "./testing/test-run";

test("nothing happens before start", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(100), target: 10 });
  await clock.advance(1000);
  expect(run.state.status).toBe("ready");
  expect(sink.calls).toEqual([]);
});

test("a paused run keeps its records, sends nothing and does not catch up afterwards", async () => {
  const { clock, run, sink, violations } = testRun({ pace: createConstantSchedule(1000), target: 10_000 });
  run.start();
  await clock.advance(3000);
  run.pause();
  await clock.advance(1000);
  const { generated, sent } = run.state;
  expect(run.state.status).toBe("paused");
  await clock.advance(600_000);
  expect(run.state.generated).toBe(generated);
  expect(run.state.sent).toBe(sent);
  run.resume();
  await clock.advance(2000);
  expect(run.state.generated - generated).toBeGreaterThan(1900);
  expect(run.state.generated - generated).toBeLessThan(2100);
  const state = await clock.until(run.finished);
  expect(state.sent).toBe(10_000);
  expect(sink.distinct).toBe(10_000);
  expect(state.elapsedMs).toBeLessThan(10_300);
  expect(violations).toEqual([]);
});

test("records do not expire while the run is paused", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(1000),
    target: 5000,
    timeToLiveMs: 5000,
  });
  run.start();
  await clock.advance(1050);
  run.pause();
  expect(run.state.waiting).toBeGreaterThan(0);
  await clock.advance(60_000);
  run.resume();
  const state = await clock.until(run.finished);
  expect(countRejected(state)).toBe(0);
  expect(sink.distinct).toBe(5000);
});

test("a run whose end time passes during a pause ends after it delivers its records", async () => {
  const until = Date.UTC(2026, 0, 5, 0, 0, 10);
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(1000), until });
  run.start();
  await clock.advance(5050);
  run.pause();
  const { generated } = run.state;
  await clock.advance(60_000);
  run.resume();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("finished");
  expect(state.generated - generated).toBeLessThan(60);
  expect(sink.distinct).toBe(state.generated);
});

test("a refusal ends the run at once with the reason, the hint and the counts so far", async () => {
  const { clock, run, sink, violations } = testRun({ pace: createConstantSchedule(2000), target: 20_000 });
  run.start();
  await clock.advance(4000);
  sink.refuses = true;
  const before = clock.monotonic();
  const state = await clock.until(run.finished);
  expect(clock.monotonic() - before).toBeLessThan(500);
  expect(state.status).toBe("failed");
  expect(state.failure).toMatchObject({ code: "refused", hint: "A configured fault." });
  expect(state.sent).toBe(sink.distinct);
  expect(state.generated).toBe(state.sent + state.waiting);
  expect(violations).toEqual([]);
});

test("a record that cannot be generated ends the run after the records before it are delivered", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(1000),
    target: 10_000,
    nextRecord: (index) => {
      if (index === 1234) throw new HeadwaterError("render-failed", "Line 3: there is no {{device}}.");
      return createOutgoingRecord(`record ${index}\n`);
    },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("failed");
  expect(state.failure?.code).toBe("render-failed");
  expect(state.generated).toBe(1234);
  expect(state.sent).toBe(1234);
  expect(sink.distinct).toBe(1234);
});

test("a call without a response times out and is retried", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(1000),
    target: 1000,
    callTimeoutMs: 5000,
    sink: { latencyMs: 100_000 },
  });
  run.start();
  await clock.advance(20_000);
  expect(run.state.retried).toBeGreaterThan(0);
  expect(run.state.outcomeUnknown).toBeGreaterThan(0);
  run.stop();
  run.stop();
  expect((await clock.until(run.finished)).sent).toBe(0);
  expect(sink.stored).toEqual([]);
});

test("pause, resume and stop change nothing in a status that they do not apply to", async () => {
  const { clock, run } = testRun({ pace: createConstantSchedule(1000), target: 10 });
  run.pause();
  run.resume();
  expect(run.state.status).toBe("ready");
  run.start();
  run.start();
  run.resume();
  expect(run.state.status).toBe("sending");
  const state = await clock.until(run.finished);
  run.stop();
  run.pause();
  run.resume();
  expect(run.state).toBe(state);
});

test("a listener that throws ends the run as failed instead of silently", async () => {
  const { clock, run } = testRun({ pace: createConstantSchedule(1000), target: 1000 });
  let calls = 0;
  run.subscribe(() => {
    calls += 1;
    if (calls === 3) throw new Error("a bug in the page");
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("failed");
  expect(state.failure?.message).toBe("a bug in the page");
});

test("a sink that throws anything but a SinkError ends the run, and the outcome of its records is unknown", async () => {
  const { clock, run, sink } = testRun({ pace: createConstantSchedule(1000), target: 1000 });
  sink.put = async () => {
    throw new TypeError("undefined is not a function");
  };
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("failed");
  expect(state.failure).toMatchObject({ code: "unexpected", message: "undefined is not a function" });
  expect(state.outcomeUnknown).toBe(state.waiting);
});

test("an option function that throws ends the run as failed instead of silently", async () => {
  const billedUnits = () => {
    throw new Error("no such region");
  };
  const { clock, run } = testRun({ pace: createConstantSchedule(1000), target: 1000, billedUnits });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("failed");
  expect(state.failure?.message).toBe("no such region");
});

test("the log lists events in order, with the reason of a failure", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(1000),
    sink: { credentialsLastMs: 5000 },
  });
  run.start();
  await clock.advance(4000);
  run.pause();
  run.resume();
  await clock.advance(3000);
  sink.refuses = true;
  const state = await clock.until(run.finished);
  expect(state.events.map(({ kind }) => kind)).toEqual([
    "started",
    "paused",
    "resumed",
    "credentials-expired",
    "credentials-refreshed",
    "failing",
    "gave-up-waiting",
    "failed",
  ]);
  expect(state.events.at(-3)?.facts).toMatchObject({ code: "refused" });
  expect(state.events.at(-2)?.facts).toEqual({ records: state.waiting });
});

test("the schedule expects no more than the target, however long its last records take", async () => {
  const { clock, run } = testRun({
    pace: createConstantSchedule(2000),
    target: 2000,
    sink: { dead: [500, 20_000] },
  });
  run.start();
  await clock.advance(10_000);
  expect([run.state.expected, run.state.skipped]).toEqual([2000, 0]);
  expect((await clock.until(run.finished)).sent).toBe(2000);
});
