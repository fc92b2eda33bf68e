import { beforeEach, expect, test } from "vitest";
import type { TemplateLibrary } from "@/lib/storage/template-library";
import { readTemplates, writeTemplates } from "@/lib/storage/template-storage";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";

let store = createMemoryStore();
const storage = () => store;
beforeEach(() => {
  store = createMemoryStore();
});

const library: TemplateLibrary = [
  { id: "t-1", name: "Orders", text: "{{broken(", createdAt: 1, updatedAt: 2 },
  { id: "t-2", name: "주문 🛒", text: "", createdAt: 3, updatedAt: 3 },
];
const [orders] = library as [TemplateLibrary[number]];

test("the templates are read as written, in their order", () => {
  const reversed = library.toReversed();
  expect(writeTemplates(reversed, [], storage)).toEqual({ stored: reversed, problem: undefined });
  expect(readTemplates(storage)).toEqual({ library: reversed, unusableIds: [], problems: [] });
});

test("without a stored template, the library is undefined", () => {
  store.setItem("headwater.theme", "{}");
  expect(readTemplates(storage)).toEqual({ library: undefined, unusableIds: [], problems: [] });
});

test("only templates that changed are written", () => {
  writeTemplates(library, [], storage);
  // Another tab changes the second template.
  writeTemplates([{ ...library[1], text: "theirs" } as typeof orders], [], storage);
  writeTemplates([{ ...orders, text: "ours" }, ...library.slice(1)], library, storage);
  expect(
    readTemplates(storage)
      .library?.map(({ text }) => text)
      .sort(),
  ).toEqual(["ours", "theirs"]);
});

test("a template that the library lacks is removed", () => {
  writeTemplates(library, [], storage);
  writeTemplates([orders], library, storage);
  expect(readTemplates(storage).library).toEqual([orders]);
});

test("a template of another tab that is not in the order is last", () => {
  writeTemplates(library, [], storage);
  const added = { ...orders, id: "t-0", name: "Added" };
  writeTemplates([added], [], storage);
  writeTemplates(library, [], storage);
  expect(readTemplates(storage).library?.map(({ id }) => id)).toEqual(["t-1", "t-2", "t-0"]);
});

test("a full storage is reported, and the stored templates stay", () => {
  writeTemplates(library, [], storage);
  store.quota = 600;
  const grown = [{ ...orders, text: "x".repeat(500) }, ...library.slice(1)];
  const written = writeTemplates(grown, library, storage);
  expect(written.problem).toMatchObject({ code: "storage-full" });
  expect(written.stored).toEqual(library);
  expect(readTemplates(storage).library).toEqual(library);
});

test("a template that does not fit does not stop the others from being saved", () => {
  store.quota = 400;
  const big = { ...orders, text: "x".repeat(500) };
  const written = writeTemplates([big, ...library.slice(1)], [], storage);
  expect(written.stored).toEqual(library.slice(1));
  expect(readTemplates(storage).library).toEqual(library.slice(1));
});

test("a blocked storage is reported", () => {
  store.blocked = true;
  expect(readTemplates(storage).problems).toMatchObject([{ code: "storage-blocked" }]);
  expect(writeTemplates(library, [], storage)).toMatchObject({
    stored: [],
    problem: { code: "storage-blocked" },
  });
});

test("a template without a visible name is called Untitled", () => {
  writeTemplates([{ ...orders, name: "\u202e" }], [], storage);
  expect(readTemplates(storage).library).toEqual([{ ...orders, name: "Untitled" }]);
});

test.each([
  ["a template of another shape", '{"version":1,"value":{"a":1}}'],
  ["text that is not JSON", "[[["],
])("%s is quarantined and reported, and the others are read", (_, content) => {
  writeTemplates(library, [], storage);
  store.setItem("headwater.template.t-1", content);
  expect(readTemplates(storage)).toMatchObject({
    library: library.slice(1),
    unusableIds: ["t-1"],
    problems: [{ code: "stored-value-malformed" }],
  });
  expect(store.items.get("headwater.template.t-1.aside-1")).toBe(content);
  expect(readTemplates(storage)).toEqual({ library: library.slice(1), unusableIds: [], problems: [] });
});

test("an order that has an id twice sorts by its first place", () => {
  writeTemplates(library, [], storage);
  store.setItem("headwater.template-order", '{"version":1,"value":["t-2","t-1","t-2"]}');
  expect(readTemplates(storage).library?.map(({ id }) => id)).toEqual(["t-2", "t-1"]);
});

test("an unusable order is quarantined, and the oldest template comes first", () => {
  writeTemplates(library.toReversed(), [], storage);
  store.setItem("headwater.template-order", "{");
  expect(readTemplates(storage)).toMatchObject({ library, problems: [{ code: "stored-value-malformed" }] });
});
