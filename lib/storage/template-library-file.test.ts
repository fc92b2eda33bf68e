import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { addTemplate } from "@/lib/storage/change-template-library";
import type { TemplateLibrary } from "@/lib/storage/template-library";
import {
  createTemplateLibraryFile,
  importTemplates,
  readTemplateLibraryFile,
} from "@/lib/storage/template-library-file";

const createContext = { now: 1_700_000_000_000, random: createSeededRandom(1) };

const library: TemplateLibrary = ["A", "B"].reduce<TemplateLibrary>(
  (grown, name) => addTemplate(grown, { name, text: `{"${name}": {{sequence}}}\n` }, createContext).library,
  [],
);

test("exported templates are imported in the same order", () => {
  const { library: other } = importTemplates(
    [],
    readTemplateLibraryFile(createTemplateLibraryFile(library)),
    createContext,
  );
  expect(other.map(({ name, text }) => [name, text])).toEqual(library.map(({ name, text }) => [name, text]));
});

test("the file is readable, and has a version and the times of the templates", () => {
  expect(JSON.parse(createTemplateLibraryFile(library))).toMatchObject({
    format: "headwater-templates",
    version: 1,
    templates: [{ name: "A", createdAt: "2023-11-14T22:13:20.000Z" }, { name: "B" }],
  });
});

test("importing a file twice adds nothing the second time", () => {
  const foreign = readTemplateLibraryFile(createTemplateLibraryFile(library));
  expect(importTemplates(library, foreign, createContext)).toEqual({ library, added: [] });
});

test("importing a file twice adds nothing the second time, even if a name existed", () => {
  const foreign = [{ name: "A", text: "other" }];
  const once = importTemplates(library, foreign, createContext).library;
  expect(importTemplates(once, foreign, createContext)).toEqual({ library: once, added: [] });
});

test("another template with the same name gets a unique name", () => {
  const { library: grown, added } = importTemplates(library, [{ name: "A", text: "other" }], createContext);
  expect(added.map(({ name }) => name)).toEqual(["A (2)"]);
  expect(grown.map(({ name }) => name)).toEqual(["A", "B", "A (2)"]);
});

test("names of a hostile file are cleaned", () => {
  const { added } = importTemplates(
    [],
    [
      { name: "a\u202eb\u0000", text: "x" },
      { name: "", text: "y" },
    ],
    createContext,
  );
  expect(added.map(({ name }) => name)).toEqual(["ab", "Untitled"]);
});

const file = createTemplateLibraryFile(library);

test.each([
  ["cut short", file.slice(0, -10), "template-file-unreadable"],
  ["other JSON", "{}", "template-file-unreadable"],
  ["a list", "[]", "template-file-unreadable"],
  ["a member without text", file.replace('"text"', '"body"'), "template-file-unreadable"],
  ["a later version", file.replace('"version": 1', '"version": 2'), "template-file-newer"],
  ["too large", " ".repeat(20_000_001), "template-file-unreadable"],
])("a file that is %s gives one error", (_, text, code) => {
  expect(() => readTemplateLibraryFile(text)).toThrow(
    expect.objectContaining({ code, hint: expect.any(String) }),
  );
});

test("a file with __proto__ in it pollutes nothing", () => {
  const hostile = file.replace('"name"', '"__proto__": {"polluted": true}, "name"');
  const [first] = readTemplateLibraryFile(hostile);
  expect(first).toMatchObject({ name: "A" });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
