import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_RATE_FORM, type RateForm } from "@/lib/settings/forms";
import { storedDestination } from "@/lib/storage/stored-destination";
import { storedPreviewView } from "@/lib/storage/stored-preview-view";
import { storedRunSettings } from "@/lib/storage/stored-run-settings";
import { memoryStore } from "@/lib/storage/testing/memory-store";

const runSettings: RateForm = {
  ...DEFAULT_RATE_FORM,
  rate: { ...DEFAULT_RATE_FORM.rate, kind: "bursts" },
  clock: { ...DEFAULT_RATE_FORM.clock, kind: "real" },
  end: { ...DEFAULT_RATE_FORM.end, kind: "never" },
};
const { rate, end } = DEFAULT_RATE_FORM;

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
  [storedDestination, { region: "us-east-1", kind: "firehose" as const, name: "a.b_c-1" }],
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
  [storedDestination, { region: "us-east-1", kind: "firehose", name: "../x" }],
  [storedRunSettings, { ...runSettings, rate: { ...rate, constant: { recordsPerSecond: 0 } } }],
  [storedRunSettings, { ...runSettings, end: { ...end, count: { target: 1.5 } } }],
  [storedRunSettings, { ...runSettings, rate: { ...rate, kind: "periodic", periodic: { week: [] } } }],
])("a value that this page never wrote is not taken: %#", (stored, value) => {
  const write = stored.write as (value: unknown) => unknown;
  write(value);
  expect(stored.read()).toMatchObject({ value: undefined, problem: { code: "stored-value-malformed" } });
});
