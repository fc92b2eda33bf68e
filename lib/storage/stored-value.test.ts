import { expect, test } from "vitest";
import { type StoredValueOptions, storedValue } from "@/lib/storage/stored-value";
import { type MemoryStore, memoryStore } from "@/lib/storage/testing/memory-store";
import { z } from "@/lib/zod";

const schema = z.object({ text: z.string() });
type Note = z.infer<typeof schema>;

function note(store: MemoryStore, options: Partial<StoredValueOptions<Note>> = {}) {
  return storedValue({ key: "headwater.note", version: 2, schema, storage: () => store, ...options });
}

test("what was written is read", () => {
  const store = memoryStore();
  expect(note(store).write({ text: "é {{x}} \u2028" })).toBeUndefined();
  expect(note(store).read()).toEqual({ value: { text: "é {{x}} \u2028" }, problem: undefined });
});

test("nothing stored is nothing wrong", () => {
  expect(note(memoryStore()).read()).toEqual({ value: undefined, problem: undefined });
});

test("what was forgotten is gone", () => {
  const store = memoryStore();
  note(store).write({ text: "a" });
  expect(note(store).forget()).toBeUndefined();
  expect(note(store).read().value).toBeUndefined();
});

test("a value of an earlier version is brought up to date, step by step", () => {
  const store = memoryStore({ "headwater.note": '{"version":1,"value":"a"}' });
  const value = note(store, {
    version: 3,
    migrations: { 1: (earlier) => [earlier, "b"], 2: (earlier) => ({ text: String(earlier) }) },
  });
  expect(value.read()).toEqual({ value: { text: "a,b" }, problem: undefined });
});

test.each([
  ["text that is not JSON", "{", "stored-value-malformed"],
  ["JSON of somebody else", '"hello"', "stored-value-malformed"],
  ["no version", '{"value":{"text":"a"}}', "stored-value-malformed"],
  ["a version that cannot be", '{"version":-1,"value":{"text":"a"}}', "stored-value-malformed"],
  ["a value of another shape", '{"version":2,"value":{"text":7}}', "stored-value-malformed"],
  ["a version without a migration", '{"version":1,"value":{"text":"a"}}', "stored-value-malformed"],
  ["a version from the future", '{"version":3,"value":{"text":"a"}}', "stored-value-newer"],
])("%s is told of and kept aside", (_what, content, code) => {
  const store = memoryStore({ "headwater.note": content });
  const { value, problem } = note(store).read();
  expect(value).toBeUndefined();
  expect(problem?.code).toBe(code);
  expect(problem?.hint).toContain("“headwater.note.aside-1”");
  expect(store.items).toEqual(new Map([["headwater.note.aside-1", content]]));
});

test("a migration that throws keeps the value aside", () => {
  const store = memoryStore({ "headwater.note": '{"version":1,"value":null}' });
  const fail = () => {
    throw new TypeError("null");
  };
  expect(note(store, { migrations: { 1: fail } }).read().problem?.code).toBe("stored-value-malformed");
});

test("content kept aside earlier is not overwritten", () => {
  const store = memoryStore({ "headwater.note": "second", "headwater.note.aside-1": "first" });
  note(store).read();
  expect(store.items.get("headwater.note.aside-1")).toBe("first");
  expect(store.items.get("headwater.note.aside-2")).toBe("second");
});

test("content is kept aside even where the storage is full", () => {
  const content = "x".repeat(100);
  const store = memoryStore({ "headwater.note": content });
  store.quota = 130;
  note(store).read();
  expect(store.items).toEqual(new Map([["headwater.note.aside-1", content]]));
});

test("content for which there is no room aside stays where it is", () => {
  const content = "x".repeat(100);
  const store = memoryStore({ "headwater.note": content });
  store.quota = 114;
  expect(note(store).read().problem?.code).toBe("storage-full");
  expect(store.items).toEqual(new Map([["headwater.note", content]]));
});

test("a secret that cannot be used is removed, not kept aside", () => {
  const store = memoryStore({ "headwater.note": '{"version":2,"value":{"token":"secret"}}' });
  const { problem } = note(store, { secret: true }).read();
  expect(problem?.code).toBe("stored-value-malformed");
  expect(store.items.size).toBe(0);
});

test("a full storage is told of, and what was stored before stays", () => {
  const store = memoryStore();
  note(store).write({ text: "before" });
  store.quota = 100;
  expect(note(store).write({ text: "x".repeat(1000) })?.code).toBe("storage-full");
  expect(note(store).read().value).toEqual({ text: "before" });
});

test("a blocked storage is told of by each operation", () => {
  const store = memoryStore();
  store.blocked = true;
  expect(note(store).read().problem?.code).toBe("storage-blocked");
  expect(note(store).write({ text: "a" })?.code).toBe("storage-blocked");
  expect(note(store).forget()?.code).toBe("storage-blocked");
});

test("a storage that may not even be named is told of", () => {
  const forbidden = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  expect(note(memoryStore(), { storage: forbidden }).read().problem?.code).toBe("storage-blocked");
});
