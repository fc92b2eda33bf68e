import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SavedTemplate } from "@/lib/storage/template-library";
import { storedTemplateLibrary } from "@/lib/storage/template-library";
import { memoryStore } from "@/lib/storage/testing/memory-store";
import { noticeStore } from "@/state/notice/notice-store";
import { libraryStore } from "@/state/templates/library-store";
import { changeLibrary, mergeStored, saveLibrary, takeInOthers } from "@/state/templates/library-sync";

const KEY = storedTemplateLibrary.key;

const orders: SavedTemplate = { id: "t-1", name: "Orders", text: "{{sequence}}", createdAt: 1, updatedAt: 1 };

let store = memoryStore();
beforeEach(() => {
  store = memoryStore();
  vi.stubGlobal("localStorage", store);
  vi.stubGlobal("sessionStorage", memoryStore());
  libraryStore.setState(libraryStore.getInitialState(), true);
  noticeStore.setState({ notices: new Map() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const codes = () => [...noticeStore.getState().notices.values()].map(({ code }) => code);
const names = () => storedTemplateLibrary.read().value?.map(({ name }) => name);

test.each([
  ["broken", "[[[", "stored-value-malformed"],
  ["of a later version", '{"version":7,"value":[]}', "stored-value-newer"],
  ["with two of one id", JSON.stringify({ version: 1, value: [orders, orders] }), "stored-value-malformed"],
])(
  "templates that are %s are put aside and said, and what is here counts as saved no more",
  (_, kept, code) => {
    storedTemplateLibrary.write([orders]);
    mergeStored();
    store.setItem(KEY, kept);
    takeInOthers();
    expect(codes()).toEqual([code]);
    expect(store.getItem(`${KEY}.aside-1`)).toBe(kept);
    expect(libraryStore.getState()).toMatchObject({ library: [orders], stored: [], problem: undefined });
    saveLibrary();
    expect(names()).toEqual(["Orders"]);
  },
);

test("a second value that is put aside does not hide the first", () => {
  store.setItem(KEY, "[[[");
  mergeStored();
  store.setItem(KEY, "]]]");
  mergeStored();
  expect(codes()).toEqual(["stored-value-malformed", "stored-value-malformed"]);
});

test("a full storage keeps what it has, and takes the rest when there is room", () => {
  storedTemplateLibrary.write([orders]);
  mergeStored();
  store.quota = 300;
  changeLibrary((library) => library.map((template) => ({ ...template, text: "x".repeat(500) })));
  expect(libraryStore.getState().problem?.code).toBe("storage-full");
  expect(storedTemplateLibrary.read().value).toEqual([orders]);
  store.quota = 5_000_000;
  saveLibrary();
  expect(libraryStore.getState().problem).toBeUndefined();
  expect(storedTemplateLibrary.read().value?.[0]?.text).toHaveLength(500);
});

test("what another tab made meanwhile is kept beside a change that is made here", () => {
  storedTemplateLibrary.write([orders]);
  mergeStored();
  storedTemplateLibrary.write([orders, { ...orders, id: "t-2", name: "Theirs" }]);
  changeLibrary((library) => [...library, { ...orders, id: "t-3", name: "Mine" }]);
  expect(names()).toEqual(["Orders", "Theirs", "Mine"]);
});
