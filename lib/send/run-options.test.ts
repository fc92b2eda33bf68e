import { expect, test } from "vitest";
import { createConstantSchedule } from "@/lib/schedule/rate-curves";
import { RunOptionsError } from "./run-options";
import { SendingRun } from "./sending-run";
import { testRun } from "./testing/test-run";

test("every invalid option is reported at once, with its value", () => {
  const start = () =>
    testRun({
      pace: createConstantSchedule(1),
      target: 0.5,
      durationMs: 0,
      until: Number.NaN,
      concurrency: 0,
      timeToLiveMs: -1,
      maxLingerMs: -5,
      callTimeoutMs: 0,
      sink: { limits: { maxBatchRecords: 0, maxRecordBytes: 2000, maxBatchBytes: 1000 } },
    });
  expect(start).toThrow(RunOptionsError);
  expect(problemsOf(start)).toEqual([
    "target is 0.5, but must be a whole number from 1",
    "durationMs is 0, but must be more than 0 milliseconds",
    "until is NaN, but must be milliseconds since 1970",
    "concurrency is 0, but must be a whole number from 1",
    "timeToLiveMs is -1, but must be more than 0 milliseconds, or Infinity",
    "maxLingerMs is -5, but must be 0 milliseconds or more",
    "callTimeoutMs is 0, but must be more than 0 milliseconds",
    "limits.maxBatchRecords is 0, but must be a whole number from 1",
    "limits.maxRecordBytes is 2000, but must be 1 to maxBatchBytes, which is 1000",
  ]);
});

test("a run needs only a pace, a sink, records, a clock and a source of randomness", () => {
  const { run, clock, sink, random } = testRun({ pace: createConstantSchedule(1) });
  expect(run.state.status).toBe("ready");
  const nextRecord = () => ({ data: "", byteLength: 0 });
  expect(
    () => new SendingRun({ pace: createConstantSchedule(1), sink, clock, random, nextRecord }),
  ).not.toThrow();
});

function problemsOf(start: () => unknown): string[] {
  try {
    start();
  } catch (error) {
    if (error instanceof RunOptionsError) {
      return error.problems.map(({ option, message }) => `${option} ${message}`);
    }
  }
  return [];
}
