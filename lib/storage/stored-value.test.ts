import { expect, test } from "vitest";
import { createStoredValue, type StoredValueOptions } from "@/lib/storage/stored-value";
import { createMemoryStore, type MemoryStore } from "@/lib/storage/testing/memory-store";
import { z } from "@/lib/zod";

const schema = z.object({ text: z.string() });
type Note = z.infer<typeof schema>;

function note(store: MemoryStore, options: Partial<StoredValueOptions<Note>> = {}) {
  return createStoredValue({ key: "headwater.note", version: 2, schema, storage: () => store, ...options });
}

test("a written value can be read", () => {
  const store = createMemoryStore();
  expect(note(store).write({ text: "é {{x}} \u2028" })).toBeUndefined();
  expect(note(store).read()).toEqual({ value: { text: "é {{x}} \u2028" }, problem: undefined });
});

test("a missing value is not a problem", () => {
  expect(note(createMemoryStore()).read()).toEqual({ value: undefined, problem: undefined });
});

test("a forgotten value is gone", () => {
  const store = createMemoryStore();
  note(store).write({ text: "a" });
  expect(note(store).forget()).toBeUndefined();
  expect(note(store).read().value).toBeUndefined();
});

test.each([
  ["text that is not JSON", "{", "stored-value-malformed"],
  ["other JSON", '"hello"', "stored-value-malformed"],
  ["no version", '{"value":{"text":"a"}}', "stored-value-malformed"],
  ["an impossible version", '{"version":-1,"value":{"text":"a"}}', "stored-value-malformed"],
  ["a value of another shape", '{"version":2,"value":{"text":7}}', "stored-value-malformed"],
  ["an earlier version", '{"version":1,"value":{"text":"a"}}', "stored-value-malformed"],
  ["a newer version", '{"version":3,"value":{"text":"a"}}', "stored-value-newer"],
])("%s is reported and quarantined", (_what, content, code) => {
  const store = createMemoryStore({ "headwater.note": content });
  const { value, problem } = note(store).read();
  expect(value).toBeUndefined();
  expect(problem?.code).toBe(code);
  expect(problem?.hint).toContain("“headwater.note.aside-1”");
  expect(store.items).toEqual(new Map([["headwater.note.aside-1", content]]));
});

test("quarantined content is not overwritten", () => {
  const store = createMemoryStore({ "headwater.note": "second", "headwater.note.aside-1": "first" });
  note(store).read();
  expect(store.items.get("headwater.note.aside-1")).toBe("first");
  expect(store.items.get("headwater.note.aside-2")).toBe("second");
});

test("content is quarantined even in a full storage", () => {
  const content = "x".repeat(100);
  const store = createMemoryStore({ "headwater.note": content });
  store.quota = 130;
  note(store).read();
  expect(store.items).toEqual(new Map([["headwater.note.aside-1", content]]));
});

test("content that does not fit into quarantine stays in its place", () => {
  const content = "x".repeat(100);
  const store = createMemoryStore({ "headwater.note": content });
  store.quota = 114;
  expect(note(store).read().problem?.code).toBe("storage-full");
  expect(store.items).toEqual(new Map([["headwater.note", content]]));
});

test("an unusable secret is removed, not quarantined", () => {
  const store = createMemoryStore({ "headwater.note": '{"version":2,"value":{"token":"secret"}}' });
  const { problem } = note(store, { secret: true }).read();
  expect(problem?.code).toBe("stored-value-malformed");
  expect(store.items.size).toBe(0);
});

test("a full storage is reported, and the earlier value stays stored", () => {
  const store = createMemoryStore();
  note(store).write({ text: "before" });
  store.quota = 100;
  expect(note(store).write({ text: "x".repeat(1000) })?.code).toBe("storage-full");
  expect(note(store).read().value).toEqual({ text: "before" });
});

test("every operation reports a blocked storage", () => {
  const store = createMemoryStore();
  store.blocked = true;
  expect(note(store).read().problem?.code).toBe("storage-blocked");
  expect(note(store).write({ text: "a" })?.code).toBe("storage-blocked");
  expect(note(store).forget()?.code).toBe("storage-blocked");
});

test("a storage that throws on access is reported", () => {
  const forbidden = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  expect(note(createMemoryStore(), { storage: forbidden }).read().problem?.code).toBe("storage-blocked");
});
