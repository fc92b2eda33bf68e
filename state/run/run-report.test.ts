import { expect, test } from "vitest";
import { createReadyState } from "@/lib/send/run-state";
import { runReportSchema } from "@/lib/storage/run-report";
import type { RunRequest } from "@/lib/worker/run-request";
import { toRunReport } from "@/state/run/run-report";

const request: RunRequest = {
  id: "id",
  template: "secret template",
  seed: "s",
  rate: { kind: "constant", recordsPerSecond: 5 },
  stops: { target: 10 },
  options: {
    gzip: false,
    lineFeed: true,
    minifyJson: false,
    keepLineBreaks: false,
    mark: undefined,
    timeToLiveSeconds: "never",
  },
  destination: { region: "eu-west-1", kind: "kinesis", name: "stream" },
  kinesis: { keys: { kind: "random" }, shards: [], maxRecordKib: undefined },
  endpoint: "http://localhost:4566",
};
const failed = {
  ...createReadyState(10),
  status: "failed" as const,
  startedAt: 1000,
  endedAt: 2000,
  sent: 4,
  failure: { code: "access-denied", message: "No.", hint: undefined, facts: {} },
  events: [{ kind: "failing" as const, at: 1500, lastAt: 1500, times: 1, facts: { code: "access-denied" } }],
};

test("a report as JSON fits the schema of stored reports", () => {
  const report = JSON.parse(JSON.stringify(toRunReport("id", request, failed)));
  expect(runReportSchema.parse(report)).toEqual(report);
  expect(report).toMatchObject({ status: "failed", sent: 4, failure: { code: "access-denied" } });
});

test("a report has the settings of the run, without the template and the endpoint", () => {
  const text = JSON.stringify(toRunReport("id", request, failed));
  expect(JSON.parse(text).settings).toEqual({
    rate: { kind: "constant", recordsPerSecond: 5 },
    stops: { target: 10 },
    options: {
      gzip: false,
      lineFeed: true,
      minifyJson: false,
      keepLineBreaks: false,
      timeToLiveSeconds: "never",
    },
    partitionKeys: { kind: "random" },
    seed: "s",
  });
  expect(text).not.toContain("secret template");
  expect(text).not.toContain("localhost");
});

test("a run that has not started has no report", () => {
  expect(toRunReport("id", request, createReadyState(10))).toBeUndefined();
});
