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

function libraryOf(...names: string[]): TemplateLibrary {
  return names.reduce<TemplateLibrary>(
    (library, name) => addTemplate(library, { name, text: `text of ${name}` }, createContext).library,
    [],
  );
}

const namesOf = (library: TemplateLibrary): string[] => library.map(({ name }) => name);
const idOf = (library: TemplateLibrary, index: number): string => library[index]?.id ?? "";

test("a new template stands at the end, with its times", () => {
  const { library, added } = addTemplate(libraryOf("A"), { name: "B", text: "{{broken(" }, createContext);
  expect(namesOf(library)).toEqual(["A", "B"]);
  expect(added).toMatchObject({ name: "B", text: "{{broken(", createdAt: 1000, updatedAt: 1000 });
  expect(library[1]).toBe(added);
});

test("a name that is taken gets the next number", () => {
  expect(namesOf(libraryOf("A", "A", "A", "A (2)", "A (9)"))).toEqual([
    "A",
    "A (2)",
    "A (3)",
    "A (4)",
    "A (9)",
  ]);
});

test("a long name that is taken stays within its length", () => {
  const [, second = ""] = namesOf(libraryOf("x".repeat(100), "x".repeat(100)));
  expect(second).toBe(`${"x".repeat(92)} (2)`);
});

test("a name that cannot be shown becomes Untitled", () => {
  expect(namesOf(libraryOf("\u0000", "\u202e"))).toEqual(["Untitled", "Untitled (2)"]);
});

test("a template is renamed, never to the name of another one", () => {
  const library = libraryOf("A", "B");
  const renamed = renameTemplate(library, idOf(library, 1), "  A\n", 2000);
  expect(namesOf(renamed)).toEqual(["A", "A (2)"]);
  expect(renamed[1]).toMatchObject({ createdAt: 1000, updatedAt: 2000 });
  expect(namesOf(renameTemplate(library, idOf(library, 0), "A", 2000))).toEqual(["A", "B"]);
});

test("an empty name is refused and says what to do", () => {
  const library = libraryOf("A");
  expect(() => renameTemplate(library, idOf(library, 0), " \u200b", 2000)).toThrow(
    expect.objectContaining({ code: "template-name-empty", hint: expect.any(String) }),
  );
});

test("a changed text keeps name and place", () => {
  const library = libraryOf("A", "B");
  const changed = changeTemplateText(library, idOf(library, 0), "new", 3000);
  expect(changed[0]).toMatchObject({ name: "A", text: "new", createdAt: 1000, updatedAt: 3000 });
  expect(changed[1]).toBe(library[1]);
});

test("a copy stands right after its original, under a name of its own", () => {
  const library = libraryOf("A", "B");
  const { library: grown, added } = duplicateTemplate(library, idOf(library, 0), {
    ...createContext,
    now: 4000,
  });
  expect(namesOf(grown)).toEqual(["A", "A (2)", "B"]);
  expect(added).toMatchObject({ text: "text of A", createdAt: 4000 });
  expect(added.id).not.toBe(idOf(library, 0));
});

test("a template is moved to an index, at most to an end", () => {
  const library = libraryOf("A", "B", "C");
  expect(namesOf(moveTemplate(library, idOf(library, 0), 1))).toEqual(["B", "A", "C"]);
  expect(namesOf(moveTemplate(library, idOf(library, 0), 99))).toEqual(["B", "C", "A"]);
  expect(namesOf(moveTemplate(library, idOf(library, 2), -5))).toEqual(["C", "A", "B"]);
  expect(namesOf(moveTemplate(library, idOf(library, 1), 1))).toEqual(["A", "B", "C"]);
});

test("a removed template comes back where it was", () => {
  const library = libraryOf("A", "B", "C");
  const { library: rest, removed } = removeTemplate(library, idOf(library, 1));
  expect(namesOf(rest)).toEqual(["A", "C"]);
  expect(restoreTemplate(rest, removed)).toEqual(library);
});

test("undoing twice, or after the name was taken, harms nothing", () => {
  const library = libraryOf("A", "B");
  const { library: rest, removed } = removeTemplate(library, idOf(library, 0));
  const once = restoreTemplate(rest, removed);
  expect(restoreTemplate(once, removed)).toBe(once);
  const taken = addTemplate(rest, { name: "A", text: "" }, createContext).library;
  expect(namesOf(restoreTemplate(taken, removed))).toEqual(["A (2)", "B", "A"]);
});

test("several removals are undone in the other order, to what was there", () => {
  const library = libraryOf("A", "B", "C");
  const first = removeTemplate(library, idOf(library, 0));
  const second = removeTemplate(first.library, idOf(library, 1));
  expect(restoreTemplate(restoreTemplate(second.library, second.removed), first.removed)).toEqual(library);
});

test("a template that is no longer there is said to be gone", () => {
  const unknown = expect.objectContaining({ code: "template-unknown" });
  expect(() => removeTemplate([], "t-1")).toThrow(unknown);
  expect(() => moveTemplate([], "t-1", 0)).toThrow(unknown);
  expect(() => renameTemplate([], "t-1", "A", 0)).toThrow(unknown);
  expect(() => changeTemplateText([], "t-1", "", 0)).toThrow(unknown);
  expect(() => duplicateTemplate([], "t-1", createContext)).toThrow(unknown);
});

test("ids and names occur once, whatever is added", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 3 }), { maxLength: 30 }), (names) => {
      const library = libraryOf(...names);
      expect(new Set(namesOf(library)).size).toBe(names.length);
      expect(new Set(library.map(({ id }) => id)).size).toBe(names.length);
    }),
  );
});
