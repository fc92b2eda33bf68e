import { expect, test } from "vitest";
import { systemClock } from "@/lib/clock";
import { apacheCombinedLog, sensorCsv } from "@/lib/gallery/gallery";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { RejectedRecords } from "@/lib/send/rejected-records";
import { DEFAULT_OPTIONS_FORM, toRecordOptions } from "@/lib/settings/forms";
import { createRunOptions } from "./create-run-options";
import { inspectTemplate } from "./inspect-template";
import { KeySampler } from "./key-sampler";
import type { SampleRequest } from "./sample-renderer";

const options = toRecordOptions(DEFAULT_OPTIONS_FORM);

function inspect(template: string, count: number, change: Partial<SampleRequest> = {}) {
  return inspectTemplate({ id: "r1", template, options, seed: "s", ...change }, count);
}

test("samples are numbered, measured with their line feed and recognized as JSON", () => {
  const { diagnostics, format, samples } = inspect(workshopTemplate, 5);
  expect(diagnostics).toEqual([]);
  expect(format).toBe("json");
  expect(samples.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  for (const { text, bytes, jsonProblem } of samples) {
    expect(bytes).toBe(Buffer.byteLength(`${text}\n`));
    expect(jsonProblem).toBeUndefined();
  }
});

test("a size is in bytes, not characters, of the record as sent", () => {
  const size = (change: Partial<SampleRequest["options"]>) =>
    inspect(`{ "a": "${"한강".repeat(100)}" }`, 1, { options: { ...options, ...change } }).samples[0]?.bytes;
  expect(size({})).toBe(612);
  expect(size({ lineFeed: false })).toBe(611);
  expect(size({ minifyJson: true })).toBe(609);
  expect(size({ gzip: true })).toBeLessThan(100);
});

test("the same seed gives the same samples", () => {
  const records = (seed: string) => inspect("{{random.uuid}}", 5, { seed }).samples.map(({ text }) => text);
  expect(records("1")).toEqual(records("1"));
  expect(records("1")).not.toEqual(records("2"));
});

test("samples are the first records of a run with the same seed and options", () => {
  const template = '{\n  "n": {{random.number(1000000)}},\n  "id": "{{random.uuid}}"\n}';
  for (const change of [
    {},
    { keepLineBreaks: true },
    { keepLineBreaks: true, minifyJson: true },
    { mark: { kind: "member", name: "_run" } as const },
  ]) {
    const request = { id: "r1", template, options: { ...options, ...change }, seed: "again" };
    const { nextRecord } = createRunOptions(
      {
        ...request,
        rate: { kind: "constant", recordsPerSecond: 10 },
        stops: { target: 5 },
        destination: { region: "us-east-1", kind: "firehose", name: "s" },
        kinesis: { keys: { kind: "random" }, shards: [], maxRecordKib: undefined },
        endpoint: undefined,
      },
      {
        sink: {
          limits: { maxBatchRecords: 500, maxBatchBytes: 1000, maxRecordBytes: 1000 },
          put: async () => ({ failures: new Map() }),
        },
        clock: systemClock,
        keySampler: new KeySampler(),
        rejected: new RejectedRecords(),
      },
    );
    const sent = [0, 1, 2].map((index) => nextRecord(index).data);
    expect(inspectTemplate(request, 3).samples.map(({ text }) => `${text}\n`)).toEqual(sent);
  }
});

test("records show the time of a simulated clock, as those of a run do", () => {
  const from = Date.UTC(2020, 0, 1);
  const simulatedRate = {
    kind: "periodic" as const,
    week: Array.from({ length: 168 }, () => ({ mean: 1, stddev: 0 })),
    smoothing: false,
    simulated: { from, to: from + 3_600_000, secondsPerTick: 60, waitBetweenTicks: 0 },
  };
  const { samples } = inspect('{{date.simTime("x")}}', 3, { simulatedRate });
  expect(samples.map(({ text }) => Number(text))).toEqual([from, from + 1000, from + 2000]);
});

test("a template with an error has diagnostics and no samples", () => {
  const { diagnostics, samples } = inspect("{{random.uuidd}}", 5);
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
  expect(samples).toEqual([]);
});

test("an error that only occurs while rendering is a diagnostic, not an exception", () => {
  const { diagnostics, samples } = inspect("{{#repeat 9000}}{{#repeat 9000}}x{{/repeat}}{{/repeat}}", 5);
  expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  expect(samples).toEqual([]);
});

test("a record that looks like JSON but is not has a warning with the position of the error", () => {
  const { diagnostics, format, samples } = inspect('{"name": {{name.firstName}}}', 1);
  expect(format).toBe("json");
  expect(diagnostics.map(({ code }) => code)).toContain("not-json");
  expect(samples[0]?.jsonProblem?.offset).toBe(9);
});

test("samples carry the run mark and are measured with it", () => {
  const mark = { kind: "member", name: "_run" } as const;
  const [sample] = inspect('{"a":1}', 1, { options: { ...options, mark } }).samples;
  expect(sample).toMatchObject({ text: '{"a":1,"_run":"r1"}', bytes: 20, jsonProblem: undefined });
});

test("samples that cannot carry the mark are shown without it, with the reason", () => {
  const mark = { kind: "member", name: "_run" } as const;
  const { samples, markProblem } = inspect("a,b", 1, { options: { ...options, mark } });
  expect(samples.map(({ text }) => text)).toEqual(["a,b"]);
  expect(markProblem?.message).toContain("is not a JSON object");
});

test("if line breaks are kept, the error's position counts them, in the record and in the template", () => {
  const template = '{\n  "a": 1,\n  "b": x\n}';
  const { diagnostics, samples } = inspect(template, 1, { options: { ...options, keepLineBreaks: true } });
  expect(samples[0]).toMatchObject({ text: template, jsonProblem: { offset: template.indexOf("x") } });
  expect(diagnostics[0]).toMatchObject({ code: "not-json", from: template.indexOf("x") });
});

test("CSV rows and log lines are not reported as invalid JSON", () => {
  for (const [{ template }, format] of [
    [sensorCsv, "csv"],
    [apacheCombinedLog, "text"],
  ] as const) {
    const inspection = inspect(template, 5);
    expect(inspection.format).toBe(format);
    expect(inspection.samples.map(({ jsonProblem }) => jsonProblem)).toEqual(Array(5).fill(undefined));
  }
});
