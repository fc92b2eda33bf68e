import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import {
  addTemplate,
  changeTemplateText,
  duplicateTemplate,
  moveTemplate,
  removeTemplate,
  renameTemplate,
  restoreTemplate,
} from "@/lib/storage/change-template-library";
import type { TemplateLibrary } from "@/lib/storage/template-library";

const createContext = { now: 1000, random: createSeededRandom(1) };

function createLibrary(...names: string[]): TemplateLibrary {
  return names.reduce<TemplateLibrary>(
    (library, name) => addTemplate(library, { name, text: `text of ${name}` }, createContext).library,
    [],
  );
}

const getNames = (library: TemplateLibrary): string[] => library.map(({ name }) => name);
const getId = (library: TemplateLibrary, index: number): string => library[index]?.id ?? "";

test("a new template is added at the end, with its times", () => {
  const { library, added } = addTemplate(createLibrary("A"), { name: "B", text: "{{broken(" }, createContext);
  expect(getNames(library)).toEqual(["A", "B"]);
  expect(added).toMatchObject({ name: "B", text: "{{broken(", createdAt: 1000, updatedAt: 1000 });
  expect(library[1]).toBe(added);
});

test("a name that exists gets the next number", () => {
  expect(getNames(createLibrary("A", "A", "A", "A (2)", "A (9)"))).toEqual([
    "A",
    "A (2)",
    "A (3)",
    "A (4)",
    "A (9)",
  ]);
});

test("a long name that exists stays within the limit", () => {
  const [, second = ""] = getNames(createLibrary("x".repeat(100), "x".repeat(100)));
  expect(second).toBe(`${"x".repeat(92)} (2)`);
});

test("a name without a visible character becomes Untitled", () => {
  expect(getNames(createLibrary("\u0000", "\u202e"))).toEqual(["Untitled", "Untitled (2)"]);
});

test("a renamed template never gets the name of another one", () => {
  const library = createLibrary("A", "B");
  const renamed = renameTemplate(library, getId(library, 1), "  A\n", 2000);
  expect(getNames(renamed)).toEqual(["A", "A (2)"]);
  expect(renamed[1]).toMatchObject({ createdAt: 1000, updatedAt: 2000 });
  expect(getNames(renameTemplate(library, getId(library, 0), "A", 2000))).toEqual(["A", "B"]);
});

test("an empty name is rejected with a hint", () => {
  const library = createLibrary("A");
  expect(() => renameTemplate(library, getId(library, 0), " \u200b", 2000)).toThrow(
    expect.objectContaining({ code: "template-name-empty", hint: expect.any(String) }),
  );
});

test("a text change keeps the name and the place", () => {
  const library = createLibrary("A", "B");
  const changed = changeTemplateText(library, getId(library, 0), "new", 3000);
  expect(changed[0]).toMatchObject({ name: "A", text: "new", createdAt: 1000, updatedAt: 3000 });
  expect(changed[1]).toBe(library[1]);
});

test("a copy is added right after the original, with a unique name", () => {
  const library = createLibrary("A", "B");
  const { library: grown, added } = duplicateTemplate(library, getId(library, 0), {
    ...createContext,
    now: 4000,
  });
  expect(getNames(grown)).toEqual(["A", "A (2)", "B"]);
  expect(added).toMatchObject({ text: "text of A", createdAt: 4000 });
  expect(added.id).not.toBe(getId(library, 0));
});

test("a template moves to an index, limited to the ends", () => {
  const library = createLibrary("A", "B", "C");
  expect(getNames(moveTemplate(library, getId(library, 0), 1))).toEqual(["B", "A", "C"]);
  expect(getNames(moveTemplate(library, getId(library, 0), 99))).toEqual(["B", "C", "A"]);
  expect(getNames(moveTemplate(library, getId(library, 2), -5))).toEqual(["C", "A", "B"]);
  expect(getNames(moveTemplate(library, getId(library, 1), 1))).toEqual(["A", "B", "C"]);
});

test("a removed template is restored in its place", () => {
  const library = createLibrary("A", "B", "C");
  const { library: rest, removed } = removeTemplate(library, getId(library, 1));
  expect(getNames(rest)).toEqual(["A", "C"]);
  expect(restoreTemplate(rest, removed)).toEqual(library);
});

test("a second undo changes nothing, and a name that exists by now gets a number", () => {
  const library = createLibrary("A", "B");
  const { library: rest, removed } = removeTemplate(library, getId(library, 0));
  const once = restoreTemplate(rest, removed);
  expect(restoreTemplate(once, removed)).toBe(once);
  const taken = addTemplate(rest, { name: "A", text: "" }, createContext).library;
  expect(getNames(restoreTemplate(taken, removed))).toEqual(["A (2)", "B", "A"]);
});

test("several removals undone in reverse order restore the library", () => {
  const library = createLibrary("A", "B", "C");
  const first = removeTemplate(library, getId(library, 0));
  const second = removeTemplate(first.library, getId(library, 1));
  expect(restoreTemplate(restoreTemplate(second.library, second.removed), first.removed)).toEqual(library);
});

test("a template that no longer exists is reported", () => {
  const unknown = expect.objectContaining({ code: "template-unknown" });
  expect(() => removeTemplate([], "t-1")).toThrow(unknown);
  expect(() => moveTemplate([], "t-1", 0)).toThrow(unknown);
  expect(() => renameTemplate([], "t-1", "A", 0)).toThrow(unknown);
  expect(() => changeTemplateText([], "t-1", "", 0)).toThrow(unknown);
  expect(() => duplicateTemplate([], "t-1", createContext)).toThrow(unknown);
});

test("ids and names are unique, whatever is added", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 3 }), { maxLength: 30 }), (names) => {
      const library = createLibrary(...names);
      expect(new Set(getNames(library)).size).toBe(names.length);
      expect(new Set(library.map(({ id }) => id)).size).toBe(names.length);
    }),
  );
});
