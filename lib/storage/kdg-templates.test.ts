import fc from "fast-check";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { readKdgTemplates } from "@/lib/storage/kdg-templates";

const TEMPLATE =
  '{\n    "device": {{random.number(50)}},\n    "path": "C:\\\\{{random.word}}",\n\t"who": "it\'s"\n}';

/** As the KDG stores it if one of the five templates is used. */
const STORED = JSON.stringify([
  { name: "Activity", template: TEMPLATE },
  { name: "Template 2", template: "" },
  { name: "Template 4", template: "" },
  { name: "Template 4", template: "" },
  { name: "Template 5", template: "" },
]);

const ACTIVITY = [{ name: "Activity", text: TEMPLATE }];

test("the templates are read as stored, without the empty ones", () => {
  expect(readKdgTemplates(STORED)).toEqual(ACTIVITY);
});

const inSingleQuotes = `'${STORED.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

test.each([
  ["as a console shows it, in single quotes", inSingleQuotes],
  ["as a console shows it, in double quotes", JSON.stringify(STORED)],
  ["in quotes but not escaped", `'${STORED}'`],
  ["with its key, as a table of the storage copies it", `templates\t${STORED}`],
  ["with its key, as an assignment", `templates = ${inSingleQuotes};`],
  ["with its key, as another browser's table copies it", `templates:"${STORED}"`],
  ["with all of the local storage around it", JSON.stringify({ cid: "abc", templates: STORED, upid: "x" })],
  [
    "with all of the local storage around it, in single quotes",
    `'${JSON.stringify({ templates: STORED }).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
  ],
  ["formatted", JSON.stringify(JSON.parse(STORED), undefined, 2)],
  ["with white space and a byte order mark", `\ufeff\n  ${STORED}\n`],
  ["one template alone", JSON.stringify({ name: "Activity", template: TEMPLATE })],
])("%s", (_, pasted) => {
  expect(readKdgTemplates(pasted)).toEqual(ACTIVITY);
});

test("a name is read as the text that the KDG showed", () => {
  const named = (name: unknown) => readKdgTemplates(JSON.stringify([{ name, template: "x" }]))[0]?.name;
  expect(named("Orders &amp; returns &lt;v2&gt;<br>")).toBe("Orders & returns <v2>");
  expect(named("Clicks&nbsp;\n2")).toBe("Clicks 2");
  expect(named("&amp;lt;")).toBe("&lt;");
  expect(named('<img src=x onerror="alert(1)">')).toBe("Template 1");
  expect(named("\u202eevil")).toBe("evil");
  expect(named(7)).toBe("Template 1");
});

test("members that are not templates are skipped", () => {
  const stored = [null, 5, { name: "a" }, { template: 7 }, { template: "{{sequence}}" }];
  expect(readKdgTemplates(JSON.stringify(stored))).toEqual([{ name: "Template 5", text: "{{sequence}}" }]);
});

test.each([
  ["nothing", ""],
  ["a template instead of the list", TEMPLATE],
  ["other JSON", '{"a":1}'],
  ["null", "null"],
  ["a list of something else", "[1,2]"],
  ["a list cut short", STORED.slice(0, -5)],
  ["ten megabytes", "[".repeat(10_000_000)],
])("%s is not what the KDG stores", (_, pasted) => {
  expect(() => readKdgTemplates(pasted)).toThrow(
    expect.objectContaining({ code: "kdg-templates-unreadable", hint: expect.stringContaining("copy(") }),
  );
});

test("five empty templates are reported as empty", () => {
  const stored = JSON.stringify([{ name: "Template 1", template: " \n" }]);
  expect(() => readKdgTemplates(stored)).toThrow(expect.objectContaining({ code: "kdg-templates-empty" }));
  expect(() => readKdgTemplates("[]")).toThrow(expect.objectContaining({ code: "kdg-templates-empty" }));
});

test("any template survives any way of copying it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      fc.pre(text.trim() !== "");
      const stored = JSON.stringify([{ name: "a", template: text }]);
      const quoted = `'${stored.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
      for (const pasted of [stored, quoted, JSON.stringify(stored)]) {
        expect(readKdgTemplates(pasted)).toEqual([{ name: "a", text }]);
      }
    }),
  );
});

test("any pasted text gives templates or one error", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (pasted) => {
      try {
        readKdgTemplates(pasted);
      } catch (error) {
        expect(error).toBeInstanceOf(HeadwaterError);
      }
    }),
  );
});
