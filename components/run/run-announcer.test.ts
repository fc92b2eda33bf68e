import { expect, test } from "vitest";
import { isWorthSaying } from "@/components/run/run-announcer";
import { createReadyState, type RunState } from "@/lib/send/run-state";

const run = (part: Partial<RunState>): RunState => ({
  ...createReadyState(20_000),
  status: "sending",
  ...part,
});
const last = { status: "sending", sent: 1_000, at: 0 } as const;

test("a count is announced after ten seconds if a tenth of the target was sent", () => {
  expect(isWorthSaying(last, run({ sent: 3_000 }), 10_000)).toBe(true);
  expect(isWorthSaying(last, run({ sent: 3_000 }), 9_999)).toBe(false);
  expect(isWorthSaying(last, run({ sent: 2_999 }), 60_000)).toBe(false);
});

test("without a target, a count is announced once a minute", () => {
  expect(isWorthSaying(last, run({ target: undefined, sent: 9_000 }), 59_999)).toBe(false);
  expect(isWorthSaying(last, run({ target: undefined, sent: 9_000 }), 60_000)).toBe(true);
});

test("a paused or finished run announces its count immediately", () => {
  for (const status of ["paused", "finished", "stopped", "failed"] as const)
    expect(isWorthSaying(last, run({ status }), 1)).toBe(true);
});

test("starting, resuming and stopping announce no count, because the status does", () => {
  expect(isWorthSaying({ ...last, status: "ready" }, run({}), 1)).toBe(false);
  expect(isWorthSaying({ ...last, status: "paused" }, run({}), 1)).toBe(false);
  expect(isWorthSaying(last, run({ status: "stopping" }), 1)).toBe(false);
});

test("nothing is announced twice", () => {
  expect(isWorthSaying({ ...last, status: "finished" }, run({ status: "finished" }), 99_999)).toBe(false);
});
