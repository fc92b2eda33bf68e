import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findOptionsProblems,
  findRateProblems,
  optionsFormSchema,
  rateFormSchema,
} from "@/lib/settings/form-validation";
import {
  DEFAULT_OPTIONS_FORM,
  DEFAULT_RATE_FORM,
  fromDraft,
  toDraft,
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
import {
  arbitraryKeys,
  arbitraryOptions,
  arbitraryRate,
  arbitraryStops,
} from "@/lib/settings/testing/arbitrary-settings";
import { weekPreset } from "@/lib/settings/week";
import { createShareLink, parseShareLink } from "@/lib/share/share-link";

type Settings = { readonly rate?: Rate; readonly stops?: Stops; readonly options?: RecordOptions };

const YEAR_S = 366 * 24 * 3600;
const week = weekPreset("flat", 1);
const bursts = { kind: "bursts", base: 1, burst: 1, lengthSeconds: 1, everySeconds: YEAR_S } as const;
const simulated = { from: 0, to: 1000, secondsPerTick: 1, waitBetweenTicks: 0 };
const options = toRecordOptions(DEFAULT_OPTIONS_FORM);
const cells = (mean: number) => week.map((cell, hour) => (hour === 5 ? { ...cell, mean } : cell));

/** Each limit, how settings reach a value there, and the step to the next value that is too high. */
const LIMITS: readonly [name: string, limit: number, step: number, at: (value: number) => Settings][] = [
  [
    "recordsPerSecond",
    10_000_000,
    1,
    (recordsPerSecond) => ({ rate: { kind: "constant", recordsPerSecond } }),
  ],
  ["ramp.from", 10_000_000, 1, (from) => ({ rate: { kind: "ramp", from, to: 1, overSeconds: 1 } })],
  ["ramp.to", 10_000_000, 1, (to) => ({ rate: { kind: "ramp", from: 1, to, overSeconds: 1 } })],
  ["ramp.overSeconds", YEAR_S, 1, (overSeconds) => ({ rate: { kind: "ramp", from: 1, to: 1, overSeconds } })],
  ["bursts.base", 10_000_000, 1, (base) => ({ rate: { ...bursts, base } })],
  ["bursts.burst", 10_000_000, 1, (burst) => ({ rate: { ...bursts, burst } })],
  ["bursts.lengthSeconds", YEAR_S, 1, (lengthSeconds) => ({ rate: { ...bursts, lengthSeconds } })],
  ["bursts.everySeconds", YEAR_S, 1, (everySeconds) => ({ rate: { ...bursts, everySeconds } })],
  ["week", 10_000_000, 1, (mean) => ({ rate: { kind: "periodic", week: cells(mean), smoothing: true } })],
  [
    "simulated.secondsPerTick",
    YEAR_S,
    1,
    (secondsPerTick) => ({
      rate: { kind: "periodic", week, smoothing: true, simulated: { ...simulated, secondsPerTick } },
    }),
  ],
  [
    "simulated.waitBetweenTicks",
    YEAR_S * 1000,
    1,
    (waitBetweenTicks) => ({
      rate: { kind: "periodic", week, smoothing: true, simulated: { ...simulated, waitBetweenTicks } },
    }),
  ],
  ["stops.target", 1_000_000_000_000, 1, (target) => ({ stops: { target } })],
  ["stops.durationMs", YEAR_S * 1000, 1000, (durationMs) => ({ stops: { durationMs } })],
  ["stops.until", 8.64e15, 1000, (until) => ({ stops: { until } })],
  [
    "options.timeToLiveSeconds",
    YEAR_S,
    1,
    (timeToLiveSeconds) => ({ options: { ...options, timeToLiveSeconds } }),
  ],
  [
    "options.mark.name",
    64,
    1,
    (length) => ({ options: { ...options, mark: { kind: "member", name: "x".repeat(length) } } }),
  ],
];

function formsWith({ rate, stops, options: chosen }: Settings) {
  const withNewRate = rate === undefined ? DEFAULT_RATE_FORM : withRate(DEFAULT_RATE_FORM, rate);
  return {
    rateForm: stops === undefined ? withNewRate : withStops(withNewRate, stops),
    optionsForm:
      chosen === undefined ? DEFAULT_OPTIONS_FORM : withRecordOptions(DEFAULT_OPTIONS_FORM, chosen),
  };
}

function isTakenByForm(settings: Settings): boolean {
  const { rateForm, optionsForm } = formsWith(settings);
  return findRateProblems(rateForm, 0).size + findOptionsProblems(optionsForm, "kinesis").size === 0;
}

function isTakenByLink(settings: Settings): boolean {
  try {
    const link = createShareLink("https://records.example/", { name: "n", template: "t", ...settings });
    return parseShareLink(new URL(link).hash) !== undefined;
  } catch {
    return false;
  }
}

function isTakenByStorage(settings: Settings): boolean {
  const { rateForm, optionsForm } = formsWith(settings);
  return (
    rateFormSchema.safeParse(stored(rateForm)).success &&
    optionsFormSchema.safeParse(stored(optionsForm)).success
  );
}

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(LIMITS)("%s has the limit %d in the form, the link and the storage", (_, limit, step, at) => {
  for (const isTaken of [isTakenByForm, isTakenByLink, isTakenByStorage]) {
    expect(isTaken(at(limit))).toBe(true);
    expect(isTaken(at(limit + step))).toBe(false);
  }
});

test("a link beyond a limit is refused with the value and the limit", () => {
  const rate: Rate = { kind: "constant", recordsPerSecond: 100_000_000 };
  expect(() => createShareLink("https://records.example/", { name: "n", template: "t", rate })).toThrow(
    "“rate.recordsPerSecond” is “100000000”, but the maximum is 10000000",
  );
  const stops: Stops = { durationMs: 50 * 365 * 24 * 3600 * 1000 };
  expect(() => createShareLink("https://records.example/", { name: "n", template: "t", stops })).toThrow(
    "“stops.durationMs” is “1576800000000”, but the maximum is 31622400000",
  );
});

/** A form has one end: where a link has several, the first of count, duration and moment. */
const oneStop = arbitraryStops.map(({ target, durationMs, until }): Stops => {
  if (target !== undefined) return { target };
  return durationMs === undefined ? { until } : { durationMs };
});

test("valid settings come back from a form, a link and the storage", () => {
  fc.assert(
    fc.property(arbitraryRate, oneStop, arbitraryOptions, arbitraryKeys, (rate, stops, chosen, keys) => {
      const rateForm = withStops(withRate(DEFAULT_RATE_FORM, rate), stops);
      const optionsForm = {
        ...withRecordOptions(DEFAULT_OPTIONS_FORM, chosen),
        keys: toDraft(keys, DEFAULT_OPTIONS_FORM.keys),
      };
      const settings = { rate: toRate(rateForm), options: toRecordOptions(optionsForm) };
      expect(stored(settings)).toEqual(stored({ rate, options: chosen }));
      expect(toStops(rateForm).target).toBe(stops.target);

      const share = { name: "n", template: "t", ...settings, stops: toStops(rateForm) };
      const link = attemptLink(share);
      if (link !== undefined) expect(parseShareLink(new URL(link).hash)).toEqual(stored(share));

      const restoredRate = rateFormSchema.parse(stored(rateForm));
      const restoredOptions = optionsFormSchema.parse(stored(optionsForm));
      expect(stored([toRate(restoredRate), toStops(restoredRate)])).toEqual(
        stored([toRate(rateForm), toStops(rateForm)]),
      );
      expect(stored(toRecordOptions(restoredOptions))).toEqual(stored(chosen));
      expect(fromDraft(restoredOptions.keys)).toEqual(keys);
    }),
  );
});

/** Undefined: a week of random rates can be too long for a link. */
function attemptLink(share: Parameters<typeof createShareLink>[1]): string | undefined {
  try {
    return createShareLink("https://records.example/", share);
  } catch (error) {
    expect(error).toMatchObject({ code: "share-too-long" });
    return undefined;
  }
}
