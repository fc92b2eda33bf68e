import { expect, test } from "vitest";
import { createConstantSchedule, createUnlimitedSchedule } from "@/lib/schedule/rate-curves";
import { createOutgoingRecord, type OutgoingRecord } from "./outgoing-record";
import type { RejectionReason } from "./run-state";
import { testRun } from "./testing/test-run";

const small = { maxRecordBytes: 100, maxBatchBytes: 1000, maxBatchRecords: 500 };

/** Every tenth record is over the limit of 100 bytes. */
const someLarge = (index: number): OutgoingRecord =>
  createOutgoingRecord(`record ${index} ${"x".repeat(index % 10 === 3 ? 200 : 5)}\n`);

test("a record over the limit is rejected alone, with its size, and replaced", async () => {
  const rejected: [OutgoingRecord, RejectionReason, string][] = [];
  const { clock, run, sink, violations } = testRun({
    pace: createConstantSchedule(500),
    target: 1000,
    nextRecord: someLarge,
    onRejected: (...rejection) => rejected.push(rejection),
    sink: { limits: small },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("finished");
  expect(state.sent).toBe(1000);
  expect(sink.distinct).toBe(1000);
  expect(state.rejected).toEqual({ oversized: 111, expired: 0 });
  expect(state.generated).toBe(1111);
  expect(rejected.length).toBe(111);
  expect(rejected[0]?.[1]).toBe("oversized");
  expect(rejected[0]?.[2]).toBe("The record has 210 bytes; the destination accepts 100 at most.");
  expect(violations).toEqual([]);
});

test("a partition key counts toward the size of its record", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(100),
    target: 10,
    nextRecord: (index) => createOutgoingRecord("x".repeat(90), index % 2 === 0 ? "é".repeat(6) : "short"),
    sink: { limits: small },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.sent).toBe(10);
  expect(state.rejected.oversized).toBeGreaterThanOrEqual(10);
  expect(sink.stored.length).toBe(10);
});

test("a run whose every record is over the limit ends with the reason instead of running forever", async () => {
  const { clock, run } = testRun({
    pace: createUnlimitedSchedule(),
    target: 20_000,
    nextRecord: () => createOutgoingRecord("x".repeat(200)),
    sink: { limits: small },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("failed");
  expect(state.failure?.code).toBe("every-record-oversized");
  expect(state.rejected.oversized).toBe(1000);
  expect(state.generated).toBe(1000);
});

test("no call has more bytes than the limit, measured on the encoded bytes", async () => {
  const { clock, run, sink } = testRun({
    pace: createUnlimitedSchedule(),
    target: 500,
    nextRecord: (index) => createOutgoingRecord(`${index}${"한".repeat(index % 30)}`),
    sink: { limits: small },
  });
  run.start();
  await clock.until(run.finished);
  expect(sink.distinct).toBe(500);
  expect(Math.max(...sink.calls.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1000);
  expect(Math.max(...sink.calls.map(({ bytes }) => bytes))).toBeGreaterThan(900);
});

test("the bytes of waiting records are bounded as well as their number", async () => {
  const { clock, run, sink } = testRun({
    pace: createUnlimitedSchedule(),
    nextRecord: () => createOutgoingRecord("x".repeat(100)),
    sink: { limits: small, latencyMs: 1000 },
  });
  run.start();
  await clock.advance(5000);
  expect(run.state.waiting * 100).toBeLessThanOrEqual(2 * 6 * 1000);
  expect(sink.mostInFlight).toBe(6);
});

test("a record that cannot be sent within its time to live is rejected as expired and replaced", async () => {
  const { clock, run, sink, violations } = testRun({
    pace: createConstantSchedule(1000),
    target: 10_000,
    timeToLiveMs: 5000,
    sink: { dead: [2000, 22_000] },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("finished");
  expect(state.sent).toBe(10_000);
  expect(state.rejected.expired).toBeGreaterThan(0);
  expect(sink.distinct).toBe(10_000);
  expect(violations).toEqual([]);
});

test("a record that never expires waits as long as it takes", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(1000),
    target: 10_000,
    timeToLiveMs: Number.POSITIVE_INFINITY,
    sink: { dead: [2000, 400_000] },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.rejected.expired).toBe(0);
  expect(sink.distinct).toBe(10_000);
});

test("a run that cannot reach its target because every record expires ends with the reason", async () => {
  const { clock, run } = testRun({
    pace: createConstantSchedule(0.05),
    target: 1000,
    timeToLiveMs: 60_000,
    concurrency: 1,
    sink: { dead: [30_000, Number.POSITIVE_INFINITY] },
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("failed");
  expect(state.failure?.code).toBe("destination-silent");
  expect(state.sent).toBe(2);
  expect(state.rejected.expired).toBeGreaterThan(0);
});

test("a destination that keeps failing gets fewer and fewer calls", async () => {
  const { clock, run, sink } = testRun({
    pace: createConstantSchedule(1000),
    concurrency: 1,
    sink: { dead: [0, Number.POSITIVE_INFINITY] },
  });
  run.start();
  await clock.advance(120_000);
  const inTheFirstTenSeconds = sink.calls.filter(({ at }) => at < 10_000).length;
  const inTheLastTenSeconds = sink.calls.filter(({ at }) => at >= 110_000).length;
  expect(inTheFirstTenSeconds).toBeGreaterThan(8);
  expect(inTheLastTenSeconds).toBeGreaterThanOrEqual(1);
  expect(inTheLastTenSeconds).toBeLessThan(inTheFirstTenSeconds);
  expect(run.state.events.map(({ kind }) => kind)).toContain("outage-began");
});
