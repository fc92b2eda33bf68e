import { expect, test } from "vitest";
import { optionsFormSchema, rateFormSchema } from "@/lib/settings/form-validation";
import {
  DEFAULT_OPTIONS_FORM,
  DEFAULT_RATE_FORM,
  type OptionsForm,
  toRate,
  toRecordOptions,
  toStops,
  withRate,
  withRecordOptions,
  withStops,
} from "@/lib/settings/forms";
import type { Rate } from "@/lib/settings/rate";
import type { RecordOptions } from "@/lib/settings/record-options";
import type { Stops } from "@/lib/settings/stops";
import { weekPreset } from "@/lib/settings/week";

const week = weekPreset("evening-peak", 50);
const simulated = { from: 0, to: 1000, secondsPerTick: 5, waitBetweenTicks: 10 };

const rates: readonly Rate[] = [
  { kind: "constant", recordsPerSecond: 7 },
  { kind: "ramp", from: 1, to: 2, overSeconds: 3 },
  { kind: "bursts", base: 1, burst: 2, lengthSeconds: 3, everySeconds: 4 },
  { kind: "periodic", week, smoothing: false, simulated },
  { kind: "periodic", week, smoothing: true },
  { kind: "fastest" },
];

test.each(rates)("the form returns the $kind rate that it was given", (rate) => {
  const form = { ...DEFAULT_RATE_FORM, clock: { ...DEFAULT_RATE_FORM.clock, kind: "simulated" as const } };
  expect(toRate(withRate(form, rate))).toEqual(rate);
});

test.each<Stops>([{ target: 5 }, { durationMs: 1500 }, { until: 99 }, {}])(
  "the form returns the stops %j that it was given",
  (stops) => {
    expect(toStops(withStops(DEFAULT_RATE_FORM, stops))).toEqual(stops);
  },
);

test("choosing another rate keeps the fields of the previous one", () => {
  const ramp: Rate = { kind: "ramp", from: 5, to: 6, overSeconds: 7 };
  const form = withRate(withRate(DEFAULT_RATE_FORM, ramp), { kind: "fastest" });
  expect(toRate({ ...form, rate: { ...form.rate, kind: "ramp" } })).toEqual(ramp);
});

/** A form with a different choice in every field. */
const other: OptionsForm = {
  ...DEFAULT_OPTIONS_FORM,
  gzip: true,
  lineFeed: false,
  minifyJson: true,
  keepLineBreaks: true,
  mark: { ...DEFAULT_OPTIONS_FORM.mark, kind: "column" },
  timeToLive: { kind: "never", limited: { seconds: 5 } },
};

test.each<Partial<RecordOptions>>([
  {},
  { gzip: true, lineFeed: false, minifyJson: true, keepLineBreaks: true },
  { mark: { kind: "member", name: "_id" } },
  { mark: { kind: "column", separator: "\t" } },
  { timeToLiveSeconds: 0.5 },
  { timeToLiveSeconds: "never" },
])("the form returns the record options %j that it was given", (change) => {
  const options = { ...toRecordOptions(DEFAULT_OPTIONS_FORM), ...change };
  expect(toRecordOptions(withRecordOptions(other, options))).toEqual(options);
  expect(toRecordOptions(withRecordOptions(DEFAULT_OPTIONS_FORM, options))).toEqual(options);
});

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("the default forms survive storage", () => {
  expect(rateFormSchema.parse(stored(DEFAULT_RATE_FORM))).toEqual(DEFAULT_RATE_FORM);
  expect(optionsFormSchema.parse(stored(DEFAULT_OPTIONS_FORM))).toEqual(DEFAULT_OPTIONS_FORM);
});

test("a stored form keeps the fields of kinds that are not chosen", () => {
  const form = withRate(withRate(DEFAULT_RATE_FORM, { kind: "constant", recordsPerSecond: 5 }), {
    kind: "fastest",
  });
  expect(rateFormSchema.parse(stored(form))).toEqual(form);
});

test("a kind that is not chosen and has an invalid field starts from its defaults", () => {
  const { mark, timeToLive, keys } = DEFAULT_OPTIONS_FORM;
  const form: OptionsForm = {
    ...other,
    mark: { ...mark, kind: "column", member: { name: "" } },
    timeToLive: { kind: "never", limited: { seconds: Number.NaN } },
    keys: { ...keys, kind: "round-robin", constant: { key: "x".repeat(300) } },
  };
  expect(optionsFormSchema.parse(stored(form))).toEqual({
    ...form,
    mark: { ...mark, kind: "column" },
    timeToLive: { ...timeToLive, kind: "never" },
    keys: { ...keys, kind: "round-robin" },
  });
});

const { rate } = DEFAULT_RATE_FORM;

test.each([
  { ...DEFAULT_RATE_FORM, rate: { ...rate, constant: { recordsPerSecond: 0 } } },
  { ...DEFAULT_RATE_FORM, rate: { ...rate, constant: { recordsPerSecond: null } } },
  { ...DEFAULT_RATE_FORM, rate: { ...rate, kind: "periodic", periodic: { week: [], smoothing: true } } },
  { ...DEFAULT_RATE_FORM, rate: { ...rate, kind: "else" } },
  { ...DEFAULT_RATE_FORM, rate: { ...rate, kind: "__proto__" } },
  { ...DEFAULT_RATE_FORM, rate: { ...rate, kind: "kind" } },
  { ...DEFAULT_RATE_FORM, end: { ...DEFAULT_RATE_FORM.end, count: { target: 1.5 } } },
  { ...DEFAULT_RATE_FORM, end: undefined },
  { ...DEFAULT_RATE_FORM, rate: [] },
])("a stored form with an invalid choice is rejected: %#", (form) => {
  expect(rateFormSchema.safeParse(form).success).toBe(false);
});
