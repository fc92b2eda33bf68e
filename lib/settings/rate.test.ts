import { expect, test } from "vitest";
import { checkRate, type Rate } from "@/lib/settings/rate";
import { weekPreset } from "@/lib/settings/week";

const week = weekPreset("flat", 100);
const simulated = { from: 0, to: 60_000, secondsPerTick: 10, waitBetweenTicks: 100 };

const messageOf = (wrong: Rate): string => {
  try {
    checkRate(wrong);
    return "";
  } catch (error) {
    expect(error).toMatchObject({ code: "rate-settings", hint: expect.any(String) });
    return (error as Error).message;
  }
};

test("an error about a rate names every problem, with the values", () => {
  const wrong: Rate = { kind: "bursts", base: -1, burst: 0, lengthSeconds: 20, everySeconds: 10 };
  expect(messageOf(wrong)).toBe(
    "The rate cannot be used: “base” is “-1”, but the minimum is 0; “burst” is “0”, but it must be more than 0; “lengthSeconds” is “20”, but a burst must not be longer than the interval between bursts.",
  );
});

test.each<[string, Rate]>([
  ["recordsPerSecond", { kind: "constant", recordsPerSecond: Number.NaN }],
  ["recordsPerSecond", { kind: "constant", recordsPerSecond: Number.POSITIVE_INFINITY }],
  ["overSeconds", { kind: "ramp", from: 1, to: 2, overSeconds: 0 }],
  ["to", { kind: "ramp", from: 0, to: 0, overSeconds: 10 }],
  ["week", { kind: "periodic", week: week.slice(1), smoothing: true }],
  ["week", { kind: "periodic", week: weekPreset("flat", 0), smoothing: true }],
  ["week.26.stddev", { kind: "periodic", week: week.with(26, { mean: 1, stddev: -1 }), smoothing: true }],
  ["simulated.to", { kind: "periodic", week, smoothing: true, simulated: { ...simulated, to: 0 } }],
  [
    "simulated.secondsPerTick",
    { kind: "periodic", week, smoothing: true, simulated: { ...simulated, secondsPerTick: 1.5 } },
  ],
])("an error about a rate names only %s if nothing else is invalid", (path, wrong) => {
  const message = messageOf(wrong);
  expect(message).toContain(`“${path}”`);
  expect(message).not.toContain(";");
});
