import { expect, test } from "vitest";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { DEFAULT_OPTIONS_FORM, toRecordOptions } from "@/lib/settings/forms";
import { createMeasure, type MeasureLimits, type RecordMeasurement } from "./measure-records";

import type { SampleRequest } from "./sample-renderer";

const limits: MeasureLimits = { records: 500, bytes: 1e9, workMs: 1e9, sliceMs: 5 };

const request: SampleRequest = {
  id: "r1",
  template: workshopTemplate,
  options: toRecordOptions(DEFAULT_OPTIONS_FORM),
  seed: "s",
};

/** Every reading takes a millisecond. */
function tickingClock() {
  let now = 0;
  let turns = 0;
  return {
    monotonic: () => ++now,
    turn: async () => {
      turns += 1;
    },
    turns: () => turns,
  };
}

async function measured(change: Partial<SampleRequest>, bounds: Partial<MeasureLimits> = {}) {
  const answer = await createMeasure(tickingClock(), { ...limits, ...bounds })({ ...request, ...change });
  if (answer.kind !== "measured") throw new Error(answer.kind);
  return answer.measurement;
}

const summary = ({ statistics, limitedBy, requested }: RecordMeasurement) => [
  statistics.records,
  limitedBy,
  requested,
];

test("measures the requested number of records: fields, sizes and columns of a table", async () => {
  const measure = await measured({});
  expect(summary(measure)).toEqual([500, undefined, 500]);
  expect(measure.statistics.fields.map(({ path }) => path)).toContain("activity_type");
  expect(measure.rowFormat.columns).toContainEqual({ name: "device_id", type: "int" });
  expect(measure.sizes.min).toBeLessThanOrEqual(measure.sizes.mean);
  expect(measure.sizes.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(500);
});

test("sizes are those of the records as sent", async () => {
  const size = async (change: Partial<SampleRequest["options"]>) =>
    (await measured({ template: '{ "a": "é" }', options: { ...request.options, ...change } })).sizes.mean;
  expect(await size({})).toBe(14);
  expect(await size({ lineFeed: false })).toBe(13);
  expect(await size({ minifyJson: true })).toBe(11);
});

test("a measurement stops when it takes too long or the records are too large together", async () => {
  const late = await measured({}, { workMs: 20 });
  expect(late.limitedBy).toBe("time");
  expect(late.statistics.records).toBeLessThan(30);
  const large = await measured({ template: "x".repeat(999) }, { bytes: 10_000 });
  expect(summary(large)).toEqual([10, "bytes", 500]);
});

test("other requests get a turn after each slice, and a later measurement supersedes an earlier one", async () => {
  const clock = tickingClock();
  const measure = createMeasure(clock, limits);
  const first = measure(request);
  const second = measure(request);
  expect(await first).toEqual({ kind: "superseded" });
  expect((await second).kind).toBe("measured");
  expect(clock.turns()).toBeGreaterThan(100);
});

test("a template with errors is reported, and a record that cannot be rendered ends the measurement with the records before it", async () => {
  const answer = await createMeasure(tickingClock(), limits)({ ...request, template: "{{nobody}}" });
  expect(answer).toMatchObject({ kind: "failed", problem: { code: "template-has-errors" } });
  const template =
    '{"n": {{sequence() as n}}}{{#repeat n}}{{#repeat n}}{{#repeat n}}x{{/repeat}}{{/repeat}}{{/repeat}}';
  const measure = await measured({ template });
  expect(measure.problem?.code).toBe("too-many-repetitions");
  expect(measure.statistics.records).toBeGreaterThan(5);
});
