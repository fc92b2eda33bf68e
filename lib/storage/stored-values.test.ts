import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storedDestination } from "@/lib/storage/stored-destination";
import { storedPreviewView } from "@/lib/storage/stored-preview-view";
import { storedRunSettings } from "@/lib/storage/stored-run-settings";
import { storedSendOptions } from "@/lib/storage/stored-send-options";
import { memoryStore } from "@/lib/storage/testing/memory-store";

const runSettings = {
  kind: "bursts" as const,
  perSecond: 0.5,
  ramp: { from: 0, to: 1, overSeconds: 1 },
  bursts: { base: 0, burst: 1, lengthSeconds: 1, everySeconds: 2 },
  week: Array.from({ length: 168 }, () => ({ mean: 100, stddev: 10 })),
  smoothing: false,
  isSimulated: true,
  simulated: { from: 0, to: null, secondsPerTick: 60, waitBetweenTicks: 0 },
  ends: "never" as const,
  target: 20_000,
  durationSeconds: 60,
  until: null,
};

let store = memoryStore();
beforeEach(() => {
  store = memoryStore();
  vi.stubGlobal("localStorage", store);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [storedDestination, { region: "us-gov-west-1" }],
  [storedDestination, { region: "us-east-1", stream: { kind: "firehose" as const, name: "a.b_c-1" } }],
  [storedRunSettings, runSettings],
  [storedPreviewView, { pretty: true }],
])("a value comes back as it was: %#", (stored, value) => {
  // The table mixes types; each row's pair fits.
  const write = stored.write as (value: unknown) => unknown;
  expect(write(value)).toBeUndefined();
  expect(stored.read()).toEqual({ value, problem: undefined });
});

test("each value has a key of its own", () => {
  storedDestination.write({ region: "us-east-1" });
  storedRunSettings.write(runSettings);
  expect([...store.items.keys()].every((key) => key.startsWith("headwater."))).toBe(true);
  expect(store.items.size).toBe(2);
});

test.each([
  [storedDestination, { region: "https://evil.example" }],
  [storedDestination, { region: "us-east-1", stream: { kind: "firehose", name: "../x" } }],
  [storedRunSettings, { ...runSettings, perSecond: 0 }],
  [storedRunSettings, { ...runSettings, target: 1.5 }],
  [storedRunSettings, { ...runSettings, week: [] }],
])("a value that this page never wrote is not taken: %#", (stored, value) => {
  const write = stored.write as (value: unknown) => unknown;
  write(value);
  expect(stored.read()).toMatchObject({ value: undefined, problem: { code: "stored-value-malformed" } });
});

test("a field of the record options that was emptied before it went out of use makes the others no worse", () => {
  const options = {
    gzip: true,
    lineFeed: true,
    minifyJson: false,
    keepLineBreaks: false,
    markKind: "none" as const,
    markName: "",
    markSeparator: ";" as const,
    timeToLiveSeconds: Number.NaN,
    neverExpires: true,
    seed: "5",
    keyKind: "random" as const,
    constantKey: "x".repeat(300),
    keyTemplate: "",
  };
  storedSendOptions.write(options);
  expect(storedSendOptions.read()).toEqual({
    value: { ...options, markName: "_run", timeToLiveSeconds: 300, constantKey: "headwater" },
    problem: undefined,
  });
});
