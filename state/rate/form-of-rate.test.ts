import { expect, test } from "vitest";
import type { RateSettings } from "@/lib/schedule/rate-settings";
import { weekPreset } from "@/lib/settings/week";
import type { RunStops } from "@/lib/worker/run-request";
import { formOfRate, formOfStops } from "@/state/rate/form-of-rate";
import { rateOf, stopsOf } from "@/state/rate/rate-of-form";
import { rateStore } from "@/state/rate/rate-store";

const form = rateStore.getState();
const week = weekPreset("evening-peak", 50);
const simulated = { from: 0, to: 1000, secondsPerTick: 5, waitBetweenTicks: 10 };

const rates: readonly RateSettings[] = [
  { kind: "constant", recordsPerSecond: 7 },
  { kind: "ramp", from: 1, to: 2, overSeconds: 3 },
  { kind: "bursts", base: 1, burst: 2, lengthSeconds: 3, everySeconds: 4 },
  { kind: "periodic", week, smoothing: false, simulated },
  { kind: "periodic", week, smoothing: true },
  { kind: "fastest" },
];

test.each(rates)("the rate $kind comes back from the form that it was put into", (rate) => {
  expect(rateOf({ ...form, isSimulated: true, ...formOfRate(rate) })).toEqual(rate);
});

test.each<RunStops>([{ target: 5 }, { durationMs: 1500 }, { until: 99 }, {}])(
  "the end %j comes back from the form that it was put into",
  (stops) => {
    expect(stopsOf({ ...form, ...formOfStops(stops) })).toEqual(stops);
  },
);
