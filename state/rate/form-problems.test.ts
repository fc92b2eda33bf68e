import { expect, test } from "vitest";
import { formProblems } from "@/state/rate/form-problems";
import { type RateForm, rateStore } from "@/state/rate/rate-store";

const NOW = 1_000_000;
const problems = (change: Partial<RateForm>) => [
  ...formProblems({ ...rateStore.getState(), ...change }, NOW),
];

test("what stands there at first can be sent", () => {
  expect(problems({})).toEqual([]);
});

test("only the chosen rate is checked", () => {
  expect(problems({ ramp: { from: -1, to: 0, overSeconds: 0 } })).toEqual([]);
});

test("all that is wrong is told at once", () => {
  const ramp = { from: -1, to: Number.NaN, overSeconds: 0 };
  expect(problems({ kind: "ramp", ramp, target: 0.5 })).toEqual(["from", "to", "overSeconds", "target"]);
});

test("a burst cannot be longer than the time between bursts", () => {
  const bursts = { base: 0, burst: 1, lengthSeconds: 11, everySeconds: 10 };
  expect(problems({ kind: "bursts", bursts })).toEqual(["lengthSeconds"]);
});

test("a simulated clock needs a start and a later end", () => {
  const simulated = { from: 5, to: 5, secondsPerTick: 0.5, waitBetweenTicks: -1 };
  expect(problems({ kind: "periodic", isSimulated: true, simulated })).toEqual([
    "simulatedTo",
    "secondsPerTick",
    "waitBetweenTicks",
  ]);
});

test("a run cannot end in the past, nor after no time", () => {
  expect(problems({ ends: "until", until: NOW })).toEqual(["until"]);
  expect(problems({ ends: "until", until: Number.NaN })).toEqual(["until"]);
  expect(problems({ ends: "duration", durationSeconds: 0 })).toEqual(["durationSeconds"]);
  expect(problems({ ends: "never" })).toEqual([]);
});
