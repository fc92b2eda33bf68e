import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";
import { z } from "@/lib/zod";
import { noticeStore } from "@/state/notice/notice-store";
import { type PersistOptions, persistStore } from "@/state/persistence/persist-store";

interface Note {
  readonly text: string;
  readonly draft: string;
}

const KEY = "headwater.note";
const schema = z.object({ text: z.string().min(1) });

let browser = createMemoryStore();
let tab = createMemoryStore();
let page = new EventTarget();

beforeEach(() => {
  // Not setImmediate: lib/clock takes it when it is first imported, and later test files share that module.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  browser = createMemoryStore();
  tab = createMemoryStore();
  page = new EventTarget();
  vi.stubGlobal("localStorage", browser);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  noticeStore.setState({ notices: new Map() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const createNoteStore = () => createStore<Note>(() => ({ text: "default", draft: "" }));

function persistNote(
  store: ReturnType<typeof createNoteStore>,
  options: Partial<PersistOptions<Note, { text: string }>> = {},
) {
  const restore = (note: { text: string }) => store.setState(note);
  return persistStore(store, { name: KEY, schema, select: (state) => state, restore, ...options });
}

const stored = (text: string): string => JSON.stringify({ version: 1, value: { text } });
const codes = () => [...noticeStore.getState().notices.values()].map(({ code }) => code);

test("the stored part is restored, and the rest of the state stays", () => {
  browser.setItem(KEY, stored("earlier"));
  const store = createNoteStore();
  persistNote(store);
  expect(store.getState()).toEqual({ text: "earlier", draft: "" });
});

test("an untouched store writes nothing", () => {
  persistNote(createNoteStore());
  vi.runAllTimers();
  expect(browser.items.size).toBe(0);
});

test("changes are written after a pause, once for several, and only if the stored part changed", () => {
  const store = createNoteStore();
  persistNote(store);
  const write = vi.spyOn(browser, "setItem");
  store.setState({ text: "a" });
  store.setState({ text: "ab" });
  expect(write).not.toHaveBeenCalled();
  vi.runAllTimers();
  store.setState({ draft: "not stored" });
  vi.runAllTimers();
  expect(write.mock.calls).toEqual([[KEY, stored("ab")]]);
});

test("a pending change is written when the page is left", () => {
  const store = createNoteStore();
  persistNote(store);
  store.setState({ text: "typed" });
  page.dispatchEvent(new Event("pagehide"));
  expect(browser.items.get(KEY)).toBe(stored("typed"));
});

test("a change from before the restore wins, and is written", () => {
  browser.setItem(KEY, stored("earlier"));
  const store = createNoteStore();
  store.setState({ text: "chosen meanwhile" });
  persistNote(store);
  expect(store.getState().text).toBe("chosen meanwhile");
  vi.runAllTimers();
  expect(browser.items.get(KEY)).toBe(stored("chosen meanwhile"));
});

test("a state that the schema rejects is not written", () => {
  const store = createNoteStore();
  persistNote(store);
  store.setState({ text: "valid" });
  vi.runAllTimers();
  store.setState({ text: "" });
  vi.runAllTimers();
  expect(browser.items.get(KEY)).toBe(stored("valid"));
});

test.each([
  ["malformed", "{", "stored-value-malformed"],
  ["of another shape", '{"version":1,"value":{"text":7}}', "stored-value-malformed"],
  ["of a newer version", '{"version":2,"value":{"text":"a"}}', "stored-value-newer"],
])("content that is %s is quarantined and reported, and the defaults stay", (_what, content, code) => {
  browser.setItem(KEY, content);
  const store = createNoteStore();
  persistNote(store);
  expect(store.getState().text).toBe("default");
  expect(codes()).toEqual([code]);
  expect(browser.items).toEqual(new Map([[`${KEY}.aside-1`, content]]));
});

test("a blocked storage is reported, and the store works", () => {
  browser.blocked = true;
  const store = createNoteStore();
  persistNote(store);
  store.setState({ text: "a" });
  vi.runAllTimers();
  expect(codes()).toEqual(["storage-blocked"]);
  expect(store.getState().text).toBe("a");
});

test("a full storage is reported, and the earlier value stays stored", () => {
  const store = createNoteStore();
  persistNote(store);
  store.setState({ text: "a" });
  vi.runAllTimers();
  browser.quota = 60;
  store.setState({ text: "x".repeat(100) });
  vi.runAllTimers();
  expect(codes()).toEqual(["storage-full"]);
  expect(browser.items.get(KEY)).toBe(stored("a"));
});

test("a silent store reports unusable content, but no blocked storage", () => {
  browser.blocked = true;
  persistNote(createNoteStore(), { isSilent: true });
  expect(codes()).toEqual([]);
  browser.blocked = false;
  browser.setItem(KEY, "{");
  persistNote(createNoteStore(), { isSilent: true });
  expect(codes()).toEqual(["stored-value-malformed"]);
});

test("with two areas, the first one with a value is read, and both are written", () => {
  const areas = [() => tab, () => browser];
  browser.setItem(KEY, stored("another tab's"));
  const store = createNoteStore();
  persistNote(store, { areas });
  expect(store.getState().text).toBe("another tab's");
  store.setState({ text: "this tab's" });
  vi.runAllTimers();
  expect([tab.items.get(KEY), browser.items.get(KEY)]).toEqual([stored("this tab's"), stored("this tab's")]);
  browser.setItem(KEY, stored("another tab's"));
  const reopened = createNoteStore();
  persistNote(reopened, { areas });
  expect(reopened.getState().text).toBe("this tab's");
});

test("reload takes in what another tab stored", () => {
  const store = createNoteStore();
  const note = persistNote(store);
  store.setState({ text: "mine" });
  note.flush();
  browser.setItem(KEY, stored("theirs"));
  note.reload();
  expect(store.getState().text).toBe("theirs");
});

test("clear removes the stored value, and stop writes a pending change and no later one", () => {
  const store = createNoteStore();
  const note = persistNote(store);
  store.setState({ text: "a" });
  note.flush();
  note.clear();
  expect(browser.items.size).toBe(0);
  store.setState({ text: "b" });
  note.stop();
  store.setState({ text: "c" });
  vi.runAllTimers();
  expect(browser.items.get(KEY)).toBe(stored("b"));
});
