import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storedTemplateLibrary, type TemplateLibrary } from "@/lib/storage/template-library";
import { memoryStore } from "@/lib/storage/testing/memory-store";

let store = memoryStore();
beforeEach(() => {
  store = memoryStore();
  vi.stubGlobal("localStorage", store);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const library: TemplateLibrary = [
  { id: "t-1", name: "Orders", text: "{{broken(", createdAt: 1, updatedAt: 2 },
  { id: "t-2", name: "주문 🛒", text: "", createdAt: 3, updatedAt: 3 },
];

test("the templates come back as they were, in their order", () => {
  expect(storedTemplateLibrary.write(library)).toBeUndefined();
  expect(storedTemplateLibrary.read()).toEqual({ value: library, problem: undefined });
});

test("a full storage is said, and what was stored before is still there", () => {
  storedTemplateLibrary.write(library);
  store.quota = 400;
  const grown = [...library, { id: "t-3", name: "Big", text: "x".repeat(500), createdAt: 4, updatedAt: 4 }];
  expect(storedTemplateLibrary.write(grown)).toMatchObject({ code: "storage-full" });
  expect(storedTemplateLibrary.read().value).toEqual(library);
});

test("a stored name that cannot be shown does not take the template away", () => {
  const stored = { version: 1, value: [{ ...library[0], name: "\u202e" }] };
  store.setItem("headwater.templates", JSON.stringify(stored));
  expect(storedTemplateLibrary.read().value).toEqual([{ ...library[0], name: "Untitled" }]);
});

test.each([
  ["twice the same id", [library[0], library[0]]],
  ["a member that is no template", [library[0], 5]],
  ["something else", { a: 1 }],
])("%s is kept aside and said", (_, value) => {
  store.setItem("headwater.templates", JSON.stringify({ version: 1, value }));
  expect(storedTemplateLibrary.read()).toMatchObject({
    value: undefined,
    problem: { code: "stored-value-malformed" },
  });
  expect([...store.items.keys()]).toEqual(["headwater.templates.aside-1"]);
});
