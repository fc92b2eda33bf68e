import { expect, test } from "vitest";
import type { RunReport } from "@/lib/storage/run-report";
import { addPastRunTo, MAX_PAST_RUNS } from "@/lib/storage/run-report";

function report(id: string, events = 0): RunReport {
  return {
    id,
    status: "finished",
    destination: { region: "us-east-1", kind: "firehose", name: "s" },
    startedAt: 0,
    elapsedMs: 0,
    suspendedMs: 0,
    generated: 0,
    sent: 0,
    rejected: { oversized: 0, expired: 0 },
    waiting: 0,
    retried: 0,
    failed: 0,
    possibleDuplicates: 0,
    outcomeUnknown: 0,
    sentBytes: 0,
    billedUnits: 0,
    calls: 0,
    recordsPerSecond: 0,
    bytesPerSecond: 0,
    settings: {},
    events: Array.from({ length: events }, (_, at) => ({ kind: "x", at, lastAt: at, times: 1, facts: {} })),
  };
}

test("the list has the latest fifty runs, the latest first", () => {
  let runs: RunReport[] = [];
  for (let number = 0; number < 60; number += 1) runs = addPastRunTo(runs, report(String(number)));
  expect(runs).toHaveLength(MAX_PAST_RUNS);
  expect(runs[0]?.id).toBe("59");
  expect(runs.at(-1)?.id).toBe("10");
});

test("the list has each run once", () => {
  const runs = addPastRunTo(addPastRunTo([], report("a")), { ...report("a"), status: "stopped" });
  expect(runs.map(({ status }) => status)).toEqual(["stopped"]);
});

test("a long log is cut to its last events", () => {
  const [kept] = addPastRunTo([], report("a", 200));
  expect(kept?.events).toHaveLength(30);
  expect(kept?.events.at(-1)?.at).toBe(199);
});
