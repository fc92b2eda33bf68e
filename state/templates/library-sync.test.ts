import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SavedTemplate, TemplateLibrary } from "@/lib/storage/template-library";
import { readTemplates, writeTemplates } from "@/lib/storage/template-storage";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";

const KEY = "headwater.template.t-1";

const orders: SavedTemplate = { id: "t-1", name: "Orders", text: "{{sequence}}", createdAt: 1, updatedAt: 1 };
const returns: SavedTemplate = { ...orders, id: "t-2", name: "Returns", createdAt: 2 };

let store = createMemoryStore();
let pages: EventTarget[] = [];

beforeEach(() => {
  // Not setImmediate: lib/clock takes it when it is first imported, and later test files share that module.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  store = createMemoryStore();
  pages = [];
  vi.stubGlobal("localStorage", store);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A tab has its own modules, events and session storage, and shares the local storage. */
async function openTab() {
  vi.resetModules();
  const page = new EventTarget();
  pages.push(page);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("sessionStorage", createMemoryStore());
  const { persistLibrary, changeLibrary, saveLibrary, mergeOtherTabs, mergeStored, openTemplate } =
    await import("@/state/templates/library-sync");
  const { libraryStore } = await import("@/state/templates/library-store");
  const { templateStore } = await import("@/state/editor/template-store");
  const { noticeStore } = await import("@/state/notice/notice-store");
  const { undoLatest, undoStore } = await import("@/state/templates/undo-store");
  persistLibrary();
  return {
    changeLibrary,
    saveLibrary,
    mergeOtherTabs,
    mergeStored,
    openTemplate,
    libraryStore,
    undoLatest,
    offers: () => undoStore.getState().offers.map(({ kind, name }) => [kind, name]),
    type: (text: string) => templateStore.getState().setSource(text),
    shown: () => templateStore.getState().source,
    texts: () => libraryStore.getState().library.map(({ name, text }) => [name, text]),
    codes: () => [...noticeStore.getState().notices.values()].map(({ code }) => code),
    /** Dispatches the event of a change in another tab. */
    hearOfOthers: () => {
      const event = new Event("storage");
      Object.defineProperty(event, "key", { value: KEY });
      page.dispatchEvent(event);
    },
    leave: () => page.dispatchEvent(new Event("pagehide")),
  };
}

const stored = () => readTemplates(() => store).library;
const storedTexts = () => stored()?.map(({ name, text }) => [name, text]);

function storeLibrary(library: TemplateLibrary): void {
  writeTemplates(library, stored() ?? [], () => store);
}

test.each([
  ["broken", "[[[", "stored-value-malformed"],
  ["of a later version", '{"version":7,"value":{}}', "stored-value-newer"],
])(
  "a template that is %s is quarantined and reported, and the page's version counts as unsaved",
  async (_, content, code) => {
    storeLibrary([orders, returns]);
    const tab = await openTab();
    store.setItem(KEY, content);
    tab.mergeOtherTabs();
    expect(tab.codes()).toEqual([code]);
    expect(store.getItem(`${KEY}.aside-1`)).toBe(content);
    expect(tab.libraryStore.getState()).toMatchObject({
      library: [orders, returns],
      stored: [returns],
      problem: undefined,
    });
    tab.saveLibrary();
    expect(stored()).toEqual([orders, returns]);
  },
);

test("a second quarantined value does not hide the first", async () => {
  storeLibrary([orders]);
  const tab = await openTab();
  store.setItem(KEY, "[[[");
  tab.mergeStored();
  store.setItem(KEY, "]]]");
  tab.mergeStored();
  expect(tab.codes()).toEqual(["stored-value-malformed", "stored-value-malformed"]);
});

test("a full storage keeps its content, and accepts the rest when there is room", async () => {
  storeLibrary([orders]);
  const tab = await openTab();
  store.quota = 300;
  tab.changeLibrary((library) => library.map((template) => ({ ...template, text: "x".repeat(500) })));
  expect(tab.libraryStore.getState().problem?.code).toBe("storage-full");
  expect(stored()).toEqual([orders]);
  store.quota = 5_000_000;
  tab.saveLibrary();
  expect(tab.libraryStore.getState().problem).toBeUndefined();
  expect(stored()?.[0]?.text).toHaveLength(500);
});

test("a change in this tab keeps what another tab has saved", async () => {
  storeLibrary([orders]);
  const tab = await openTab();
  storeLibrary([orders, { ...orders, id: "t-2", name: "Theirs" }]);
  tab.changeLibrary((library) => [...library, { ...orders, id: "t-3", name: "Mine" }]);
  expect(stored()?.map(({ name }) => name)).toEqual(["Orders", "Theirs", "Mine"]);
});

test("a new visitor's template is not stored until something changes, and then with it", async () => {
  const tab = await openTab();
  tab.leave();
  expect(stored()).toBeUndefined();
  tab.changeLibrary((library) => [...library, orders]);
  expect(stored()?.map(({ id }) => id)).toEqual(["t-first", "t-1"]);
});

test("typing is saved after a pause, and when the page is left", async () => {
  storeLibrary([orders]);
  const tab = await openTab();
  tab.type("typed");
  expect(stored()?.[0]?.text).toBe("{{sequence}}");
  vi.advanceTimersByTime(300);
  expect(stored()?.[0]?.text).toBe("typed");
  tab.type("typed on");
  tab.leave();
  expect(stored()?.[0]?.text).toBe("typed on");
});

test("two tabs that edit different templates do not touch each other's text", async () => {
  storeLibrary([orders, returns]);
  const one = await openTab();
  const other = await openTab();
  other.openTemplate("t-2");
  one.type("from one");
  other.type("from the other");
  vi.advanceTimersByTime(300);
  one.hearOfOthers();
  other.hearOfOthers();
  expect(one.shown()).toBe("from one");
  expect(other.shown()).toBe("from the other");
  expect(storedTexts()).toEqual([
    ["Orders", "from one"],
    ["Returns", "from the other"],
  ]);
  expect([one.texts(), other.texts()]).toEqual([storedTexts(), storedTexts()]);
});

test("a tab does not overwrite a change of another tab that it has not read yet", async () => {
  storeLibrary([orders, returns]);
  const one = await openTab();
  const other = await openTab();
  other.openTemplate("t-2");
  one.type("from one");
  vi.advanceTimersByTime(300);
  // The browser has not dispatched the storage event yet.
  writeTemplates([orders, { ...returns, text: "older" }], [orders, returns], () => store);
  expect(storedTexts()).toEqual([
    ["Orders", "from one"],
    ["Returns", "older"],
  ]);
  one.hearOfOthers();
  expect(one.shown()).toBe("from one");
});

test("a tab with the same template shows the other tab's edits", async () => {
  storeLibrary([orders]);
  const one = await openTab();
  const other = await openTab();
  one.type("typed in one");
  vi.advanceTimersByTime(300);
  other.hearOfOthers();
  expect(other.shown()).toBe("typed in one");
});

test("two unsaved changes of the same text are both saved", async () => {
  storeLibrary([orders]);
  const one = await openTab();
  const other = await openTab();
  one.type("typed in one");
  other.type("typed in the other");
  one.saveLibrary();
  other.saveLibrary();
  one.hearOfOthers();
  expect(storedTexts()).toEqual([
    ["Orders", "typed in the other"],
    ["Orders (2)", "typed in one"],
  ]);
  expect(one.texts()).toEqual(storedTexts());
});

test("a template that another tab deletes leaves the editor, and can be restored", async () => {
  storeLibrary([orders, returns]);
  const one = await openTab();
  const other = await openTab();
  one.changeLibrary((library) => library.slice(1));
  other.hearOfOthers();
  expect(other.libraryStore.getState().currentId).toBe("t-2");
  expect(other.offers()).toEqual([["deleted-elsewhere", "Orders"]]);
  other.undoLatest();
  expect(stored()).toEqual([orders, returns]);
  one.hearOfOthers();
  expect(one.texts()).toEqual(storedTexts());
});

test("a reloaded tab opens its template, and a new tab the one that was opened last", async () => {
  storeLibrary([orders, returns]);
  const tab = await openTab();
  tab.openTemplate("t-2");
  tab.leave();
  const next = await openTab();
  expect(next.libraryStore.getState().currentId).toBe("t-2");
});
