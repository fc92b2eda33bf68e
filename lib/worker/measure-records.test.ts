import { expect, test } from "vitest";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { createMeasure, type MeasureLimits } from "./measure-records";
import type { RecordMeasure } from "./record-measure";
import type { SampleRequest } from "./sample-request";

const limits: MeasureLimits = { records: 500, bytes: 1e9, workMs: 1e9, sliceMs: 5 };

const request: SampleRequest = {
  template: workshopTemplate,
  framing: { gzip: false, lineFeed: true, minifyJson: false },
  seed: "s",
};

/** Each look at it takes a millisecond. */
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
  return answer.measure;
}

const summary = ({ statistics, cutBy, asked }: RecordMeasure) => [statistics.records, cutBy, asked];

test("as many records are looked at as were asked for: fields, sizes and columns of a table", async () => {
  const measure = await measured({});
  expect(summary(measure)).toEqual([500, undefined, 500]);
  expect(measure.statistics.fields.map(({ path }) => path)).toContain("activity_type");
  expect(measure.rowFormat.columns).toContainEqual({ name: "device_id", type: "int" });
  expect(measure.sizes.min).toBeLessThanOrEqual(measure.sizes.mean);
  expect(measure.sizes.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(500);
});

test("sizes are those of what is sent", async () => {
  const size = async (change: Partial<SampleRequest["framing"]>) =>
    (await measured({ template: '{ "a": "é" }', framing: { ...request.framing, ...change } })).sizes.mean;
  expect(await size({})).toBe(14);
  expect(await size({ lineFeed: false })).toBe(13);
  expect(await size({ minifyJson: true })).toBe(11);
});

test("looking ends when it has taken long enough, or the records are too large together", async () => {
  const late = await measured({}, { workMs: 20 });
  expect(late.cutBy).toBe("time");
  expect(late.statistics.records).toBeLessThan(30);
  const large = await measured({ template: "x".repeat(999) }, { bytes: 10_000 });
  expect(summary(large)).toEqual([10, "bytes", 500]);
});

test("others have their turn after each slice, and a later question overtakes", async () => {
  const clock = tickingClock();
  const measure = createMeasure(clock, limits);
  const first = measure(request);
  const second = measure(request);
  expect(await first).toEqual({ kind: "overtaken" });
  expect((await second).kind).toBe("measured");
  expect(clock.turns()).toBeGreaterThan(100);
});

test("a template with errors is told, and so is a record that cannot be rendered, with what was seen before", async () => {
  const answer = await createMeasure(tickingClock(), limits)({ ...request, template: "{{nobody}}" });
  expect(answer).toMatchObject({ kind: "failed", problem: { code: "template-has-errors" } });
  const template =
    '{"n": {{sequence() as n}}}{{#repeat n}}{{#repeat n}}{{#repeat n}}x{{/repeat}}{{/repeat}}{{/repeat}}';
  const measure = await measured({ template });
  expect(measure.problem?.code).toBe("too-many-repetitions");
  expect(measure.statistics.records).toBeGreaterThan(5);
});
