import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_RATE_FORM } from "@/lib/settings/forms";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";

let store = createMemoryStore();

beforeEach(() => {
  store = createMemoryStore();
  vi.stubGlobal("localStorage", store);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Each visit loads fresh modules and shares the browser's storage. */
async function visit() {
  vi.resetModules();
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  const { rateStore } = await import("@/state/rate/rate-store");
  const { optionsStore } = await import("@/state/options/options-store");
  const { costStore } = await import("@/state/run/cost-store");
  const { destinationStore } = await import("@/state/destination/destination-store");
  const { previewViewStore } = await import("@/state/preview/preview-view-store");
  const { noticeStore } = await import("@/state/notice/notice-store");
  const { persistSettings } = await import("@/state/start/persist-workbench");
  const stop = persistSettings();
  const codes = () => [...noticeStore.getState().notices.values()].map(({ code }) => code);
  return { rateStore, optionsStore, costStore, destinationStore, previewViewStore, codes, stop };
}

const { rate, end } = DEFAULT_RATE_FORM;
const changedRate = {
  rate: { ...rate, kind: "bursts" as const },
  end: { ...end, kind: "never" as const },
};

test("rate, options, costs, destination and view are restored at the next visit, each from its own key", async () => {
  const first = await visit();
  first.rateStore.setState(changedRate);
  first.optionsStore.setState({ gzip: true });
  first.costStore.getState().enter("firehose/us-east-1", { price: 0.5 });
  first.destinationStore.setState({ region: "us-east-1", name: "a.b_c-1", chosenKind: "firehose" });
  first.previewViewStore.getState().setPretty(true);
  first.stop();
  expect([...store.items.keys()].sort()).toEqual([
    "headwater.costs",
    "headwater.destination",
    "headwater.preview-view",
    "headwater.rate",
    "headwater.record-options",
  ]);
  const next = await visit();
  expect(next.rateStore.getState()).toMatchObject(changedRate);
  expect(next.optionsStore.getState().gzip).toBe(true);
  expect([...next.costStore.getState().entered]).toEqual([["firehose/us-east-1", { price: 0.5 }]]);
  expect(next.destinationStore.getState()).toMatchObject({ name: "a.b_c-1", chosenKind: "firehose" });
  expect(next.previewViewStore.getState().pretty).toBe(true);
});

test("a region without a stream is stored", async () => {
  const first = await visit();
  first.destinationStore.setState({ region: "us-gov-west-1" });
  first.stop();
  const { region, name } = (await visit()).destinationStore.getState();
  expect([region, name]).toEqual(["us-gov-west-1", ""]);
});

test("a page without changes stores nothing", async () => {
  (await visit()).stop();
  expect(store.items.size).toBe(0);
});

const wrongRate = { ...DEFAULT_RATE_FORM, rate: { ...rate, constant: { recordsPerSecond: 0 } } };

test.each([
  ["headwater.destination", { region: "https://evil.example" }],
  ["headwater.destination", { region: "us-east-1", kind: "firehose", name: "../x" }],
  ["headwater.rate", wrongRate],
  ["headwater.rate", { ...DEFAULT_RATE_FORM, end: { ...end, count: { target: 1.5 } } }],
  ["headwater.rate", { ...DEFAULT_RATE_FORM, rate: { ...rate, kind: "periodic", periodic: { week: [] } } }],
])("%s: a value that this page never stores is quarantined: %#", async (key, value) => {
  store.setItem(key, JSON.stringify({ version: 1, value }));
  expect((await visit()).codes()).toEqual(["stored-value-malformed"]);
  expect([...store.items.keys()]).toEqual([`${key}.aside-1`]);
});
