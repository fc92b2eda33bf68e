import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { mergeTemplateLibraries } from "@/lib/storage/merge-template-libraries";
import type { SavedTemplate, TemplateLibrary } from "@/lib/storage/template-library";

const createContext = { now: 9, random: createSeededRandom("merge") };

const saved = (id: string, text = id, name = `Name of ${id}`): SavedTemplate => ({
  id,
  name,
  text,
  createdAt: 1,
  updatedAt: 1,
});

const merge = (base: TemplateLibrary, ours: TemplateLibrary, theirs: TemplateLibrary) =>
  mergeTemplateLibraries(base, ours, theirs, createContext);

const [a, b, c] = [saved("a"), saved("b"), saved("c")];

test("a change on one side wins", () => {
  const ours = [a, saved("b", "typed here"), c];
  expect(merge([a, b], ours, [a, b])).toEqual(ours);
  expect(merge([a, b], [a, b], ours)).toEqual(ours);
  expect(merge([a, b], [a], [a, b])).toEqual([a]);
  expect(merge([a, b], [a, b], [b])).toEqual([b]);
});

test("changes to different templates are merged", () => {
  const ours = [saved("a", "typed here"), b];
  const theirs = [a, saved("b", "b", "Renamed there"), c];
  expect(merge([a, b], ours, theirs)).toEqual([
    saved("a", "typed here"),
    saved("b", "b", "Renamed there"),
    c,
  ]);
});

test("if both sides changed the same text, both texts stay", () => {
  const merged = merge([a], [saved("a", "here")], [saved("a", "there")]);
  expect(merged.map(({ name, text }) => [name, text])).toEqual([
    ["Name of a", "here"],
    ["Name of a (2)", "there"],
  ]);
});

test("a change wins over a deletion", () => {
  const changed = saved("b", "typed");
  expect(merge([a, b], [a, changed], [a])).toEqual([a, changed]);
  expect(merge([a, b], [a], [a, changed])).toEqual([a, changed]);
});

test("the order of one side stays, and a template that the other side added keeps its predecessor", () => {
  const added = saved("added");
  expect(merge([a, b, c], [c, a, b], [a, added, b, c]).map(({ id }) => id)).toEqual(["c", "a", "added", "b"]);
  expect(merge([a, b, c], [a, b, c, added], [c, b, a]).map(({ id }) => id)).toEqual(["c", "added", "b", "a"]);
});

test("two templates with the same name, one from each side, get different names", () => {
  const merged = merge([], [saved("x", "1", "Orders")], [saved("y", "2", "Orders")]);
  expect(new Set(merged.map(({ name }) => name)).size).toBe(2);
});

const library = fc
  .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"))
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.constantFrom("1", "2", "3").map((text) => saved(id, text, id)))),
  );

test("no text of either side is lost, and ids and names are unique", () => {
  fc.assert(
    fc.property(library, library, library, (base, ours, theirs) => {
      const merged = merge(base, ours, theirs);
      const was = new Map(base.map(({ id, text }) => [id, text]));
      const typed = [...ours, ...theirs].filter(({ id, text }) => was.get(id) !== text);
      const kept = new Set(merged.map(({ text }) => text));
      for (const { text } of typed) expect(kept).toContain(text);
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      expect(new Set(merged.map(({ name }) => name)).size).toBe(merged.length);
    }),
  );
});
