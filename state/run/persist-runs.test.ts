import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createReadyState, type RunState } from "@/lib/send/run-state";
import { DEFAULT_OPTIONS_FORM, toRecordOptions } from "@/lib/settings/forms";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";
import type { RunRequest } from "@/lib/worker/run-request";
import { clearPastRuns, persistRuns } from "@/state/run/persist-runs";
import { pastRunsStore, runStore } from "@/state/run/run-store";

const KEY = "headwater.past-runs";

let browser = createMemoryStore();

beforeEach(() => {
  // Not setImmediate: lib/clock takes it when it is first imported, and later test files share that module.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  browser = createMemoryStore();
  vi.stubGlobal("localStorage", browser);
  vi.stubGlobal("sessionStorage", createMemoryStore());
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  runStore.setState(runStore.getInitialState(), true);
  pastRunsStore.setState(pastRunsStore.getInitialState(), true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const request: RunRequest = {
  id: "",
  template: "t",
  rate: { kind: "fastest" },
  stops: {},
  options: toRecordOptions(DEFAULT_OPTIONS_FORM),
  destination: { region: "us-east-1", kind: "firehose", name: "clicks" },
  kinesis: { keys: { kind: "random" }, shards: [], maxRecordKib: undefined },
  endpoint: undefined,
};

function setRun(id: string, status: RunState["status"]): void {
  runStore.setState({ id, request, run: { ...createReadyState(undefined), status, startedAt: 1 } });
}

const shownIds = () => pastRunsStore.getState().runs.map(({ id }) => id);
const storedIds = () =>
  (JSON.parse(browser.items.get(KEY) ?? '{"value":[]}').value as { id: string }[]).map(({ id }) => id);

/** What another tab stores when a run of its own ends. */
function storeOther(id: string): void {
  const [report] = pastRunsStore.getState().runs;
  browser.items.set(KEY, JSON.stringify({ version: 1, value: [{ ...report, id }] }));
}

test("a run that ends is added to those that other tabs have stored", () => {
  const stop = persistRuns();
  setRun("mine", "finished");
  storeOther("theirs");
  setRun("mine-2", "sending");
  setRun("mine-2", "stopped");
  expect(storedIds()).toEqual(["mine-2", "theirs"]);
  stop();
});

test("leaving a page whose runs were cleared keeps the runs that another tab has stored since", () => {
  const stop = persistRuns();
  setRun("mine", "finished");
  const theirs = structuredClone(pastRunsStore.getState().runs);
  clearPastRuns();
  expect(storedIds()).toEqual([]);
  browser.items.set(KEY, JSON.stringify({ version: 1, value: theirs }));
  stop();
  expect(storedIds()).toEqual(["mine"]);
});

test("coming back to the workbench shows the runs of other tabs and keeps them", () => {
  const stop = persistRuns();
  setRun("mine", "finished");
  stop();
  storeOther("theirs");
  const stopAgain = persistRuns();
  vi.runAllTimers();
  expect(shownIds()).toEqual(["theirs"]);
  stopAgain();
  expect(storedIds()).toEqual(["theirs"]);
});

test("a run that ends while another page of the site is shown is among the past runs afterwards", () => {
  const stop = persistRuns();
  setRun("mine", "sending");
  stop();
  setRun("mine", "finished");
  const stopAgain = persistRuns();
  expect(pastRunsStore.getState().runs).toMatchObject([{ id: "mine", status: "finished" }]);
  stopAgain();
  persistRuns()();
  expect(storedIds()).toEqual(["mine"]);
});
