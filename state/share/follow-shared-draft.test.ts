import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createShareLink } from "@/lib/share/share-link";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";

const KEY = "headwater.shared-draft";
const share = { name: "Orders", template: '{"n": {{random.number}}}' };

let tab = createMemoryStore();

beforeEach(() => {
  tab = createMemoryStore();
  vi.stubGlobal("localStorage", createMemoryStore());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Each visit loads fresh modules and shares the tab's storage. */
async function visit(hash: string, storage = tab) {
  vi.resetModules();
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("sessionStorage", storage);
  vi.stubGlobal("history", { state: null });
  const address = { hash, href: `http://localhost/${hash}`, pathname: "/", search: "" };
  vi.stubGlobal("location", address);
  const replaceState = () => Object.assign(address, { hash: "", href: "http://localhost/" });
  vi.stubGlobal("History", { prototype: { replaceState } });
  const { templateStore } = await import("@/state/editor/template-store");
  const { sharedDraftStore } = await import("@/state/share/shared-draft-store");
  const { followSharedDraft } = await import("@/state/share/follow-shared-draft");
  const { saveSharedDraft } = await import("@/state/share/shared-draft-actions");
  const stop = followSharedDraft();
  return { page, templateStore, sharedDraftStore, saveSharedDraft, stop };
}

const link = () => new URL(createShareLink("http://localhost/", share)).hash;

async function visitAndEdit() {
  const first = await visit(link());
  await vi.waitFor(() => expect(first.templateStore.getState().source).toBe(share.template));
  first.templateStore.getState().setSource("edited");
  return first;
}

test("a reload shows the shared draft with its edits, which are written when the page is left", async () => {
  const first = await visitAndEdit();
  first.page.dispatchEvent(new Event("pagehide"));
  expect(JSON.parse(tab.items.get(KEY) ?? "")).toEqual({ version: 1, value: { share, text: "edited" } });
  const next = await visit(link());
  await vi.waitFor(() => expect(next.templateStore.getState().source).toBe("edited"));
  expect(next.sharedDraftStore.getState().draft).toMatchObject({ share, text: "edited" });
});

test("another tab shows the share without the edits", async () => {
  (await visitAndEdit()).stop();
  const other = await visit(link(), createMemoryStore());
  await vi.waitFor(() => expect(other.templateStore.getState().source).toBe(share.template));
});

test("an address without a share shows the stored draft, such as one opened from a file", async () => {
  (await visitAndEdit()).stop();
  const next = await visit("");
  await vi.waitFor(() => expect(next.templateStore.getState().source).toBe("edited"));
});

test("a saved or closed draft is no longer stored", async () => {
  const saved = await visitAndEdit();
  saved.page.dispatchEvent(new Event("pagehide"));
  saved.saveSharedDraft();
  saved.stop();
  expect(tab.items.has(KEY)).toBe(false);
  const closed = await visitAndEdit();
  closed.page.dispatchEvent(new Event("pagehide"));
  closed.templateStore.getState().open("t-first", "mine");
  closed.stop();
  expect(tab.items.has(KEY)).toBe(false);
});
