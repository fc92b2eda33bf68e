import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { systemClock } from "@/lib/clock";
import { RejectedRecords } from "@/lib/send/rejected-records";
import type { Sink } from "@/lib/send/sink";
import { DEFAULT_OPTIONS_FORM, toRecordOptions } from "@/lib/settings/forms";
import { weekPreset } from "@/lib/settings/week";
import { createRunOptions } from "@/lib/worker/create-run-options";
import { KeySampler } from "@/lib/worker/key-sampler";
import type { RunRequest } from "@/lib/worker/run-request";

const request: RunRequest = {
  id: "r1",
  template: '{"n": {{random.number(1000000)}}}',
  seed: "s",
  rate: { kind: "constant", recordsPerSecond: 10 },
  stops: { target: 5 },
  options: toRecordOptions(DEFAULT_OPTIONS_FORM),
  destination: { region: "us-east-1", kind: "firehose", name: "s" },
  kinesis: { keys: { kind: "constant", key: "k" }, shards: [], maxRecordKib: undefined },
  endpoint: undefined,
};

const sink: Sink = {
  limits: { maxBatchRecords: 500, maxBatchBytes: 1000, maxRecordBytes: 1000 },
  put: async () => ({ failures: new Map() }),
};

function options(change: Partial<RunRequest>) {
  const keySampler = new KeySampler();
  const rejected = new RejectedRecords();
  const made = createRunOptions(
    { ...request, ...change },
    { sink, clock: systemClock, keySampler, rejected },
  );
  return { ...made, keySampler, rejected };
}

test("the same seed gives the same records, with their line feeds", () => {
  const records = () => {
    const { nextRecord } = options({});
    return [0, 1, 2].map((index) => nextRecord(index).data);
  };
  expect(records()).toEqual(records());
  expect(records()[0]).toMatch(/^\{"n": \d+\}\n$/);
});

test("gzip compresses the minified record", () => {
  const framing = { ...request.options, gzip: true, lineFeed: false, minifyJson: true };
  const { data } = options({ options: framing }).nextRecord(0);
  expect(gunzipSync(data as Uint8Array).toString()).toMatch(/^\{"n":\d+\}$/);
});

test("a run mark changes nothing else in seeded records, and is measured, minified and compressed with them", () => {
  const plain = options({}).nextRecord(0);
  const mark = { kind: "member", name: "_run" } as const;
  const marked = options({ options: { ...request.options, mark } }).nextRecord(0);
  expect(marked.data).toBe(String(plain.data).replace("}", ',"_run":"r1"}'));
  expect(marked.byteLength).toBe(plain.byteLength + ',"_run":"r1"'.length);
  const framing = { ...request.options, gzip: true, lineFeed: true, minifyJson: true, mark };
  const packed = options({ options: framing }).nextRecord(0);
  expect(gunzipSync(packed.data as Uint8Array).toString()).toBe(String(marked.data).replace(" ", ""));
});

test("a record that cannot carry the run mark ends the run", () => {
  const mark = { kind: "member", name: "_run" } as const;
  const marked = { ...request.options, mark };
  expect(() => options({ template: "a,b", options: marked }).nextRecord(0)).toThrow("is not a JSON object");
});

test("only Kinesis has partition keys, and they are sampled", () => {
  expect(options({}).nextRecord(0)).not.toHaveProperty("partitionKey");
  const kinesis = options({ destination: { ...request.destination, kind: "kinesis" } });
  expect(kinesis.nextRecord(0).partitionKey).toBe("k");
  expect(kinesis.keySampler.keys).toEqual(["k"]);
});

test("records of a simulated rate have the time of its clock", () => {
  const from = Date.UTC(2026, 2, 9);
  const simulated = { from, to: from + 3_600_000, secondsPerTick: 60, waitBetweenTicks: 0 };
  const week = weekPreset("flat", 1).map(({ mean }) => ({ mean, stddev: 0 }));
  const rate = { kind: "periodic", week, smoothing: false, simulated } as const;
  const { nextRecord } = options({ template: "{{date.simTime('x')}}", rate });
  expect(nextRecord(0).data).toBe(`${from}\n`);
  expect(nextRecord(1800).data).toBe(`${from + 1_800_000}\n`);
});

test("Firehose is billed in steps of 5 KB, Kinesis in units of 25 KB", () => {
  expect(options({}).billedUnits?.(100)).toBe(5120);
  const kinesis = options({ destination: { ...request.destination, kind: "kinesis" } });
  expect(kinesis.billedUnits?.(26 * 1024)).toBe(2);
});

test("rejected records are kept with their reason", () => {
  const { nextRecord, onRejected, rejected } = options({});
  onRejected?.(nextRecord(0), "expired", "too old");
  expect(JSON.parse(rejected.toNdjson())).toMatchObject({ reason: "expired", message: "too old" });
});

test("a rate that is not valid starts no run, and the error names every problem", () => {
  const rate = { kind: "bursts", base: -1, burst: 0, lengthSeconds: 20, everySeconds: 10 } as const;
  expect(() => options({ rate })).toThrow(/“base” is “-1”.*“burst” is “0”.*“lengthSeconds” is “20”/);
});
