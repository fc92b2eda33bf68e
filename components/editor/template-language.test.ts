import { expect, test } from "vitest";
import { gallery } from "@/lib/gallery/gallery";
import { type TextKind, templateLanguages, textKind } from "./template-language";

/** Each coloured piece of a template and what it is, as `text:kind`. */
function pieces(kind: TextKind, source: string): string[] {
  const found: string[] = [];
  templateLanguages[kind].parser.parse(source).iterate({
    enter: ({ name, from, to, node }) => {
      if (node.firstChild === null && name !== "Document") found.push(`${source.slice(from, to)}:${name}`);
    },
  });
  return found;
}

test("highlights JSON: keys, strings with placeholders, numbers and words", () => {
  expect(pieces("json", '{"a": "x{{random.uuid}}y", "n": -1.5, "b": true}')).toEqual([
    '"a":propertyName',
    '"x:string',
    "{{:brace",
    "random:variableName",
    ".:punctuation",
    "uuid:variableName",
    "}}:brace",
    'y":string',
    '"n":propertyName',
    "-1.5:number",
    '"b":propertyName',
    "true:bool",
  ]);
});

test("the last two of three braces open a placeholder", () => {
  expect(pieces("json", "{{{name}}: 1}")).toEqual(["{{:brace", "name:variableName", "}}:brace", "1:number"]);
});

test("highlights CSV: every other column, separators, quoted cells and numbers", () => {
  expect(pieces("csv", 'ab,cd,"e,{{index}}",5')).toEqual([
    ",:separator",
    "cd:propertyName",
    ",:separator",
    '"e,:string',
    "{{:brace",
    "index:variableName",
    "}}:brace",
    '":string',
    ",:separator",
    "5:number",
  ]);
});

test("highlights text: times, levels, keys and quoted words", () => {
  expect(pieces("text", 'at 12:30:05 ERROR key=it said "no" and 5" more')).toEqual([
    "12:30:05:number",
    "ERROR:keyword",
    "key:propertyName",
    '"no":string',
    "5:number",
  ]);
});

test("recognizes the gallery's templates", () => {
  for (const { id, format, template } of gallery) expect([id, textKind(template)]).toEqual([id, format]);
});

test.each([
  ["", "text"],
  ["{", "json"],
  ['{"a": {{random.uuid', "json"],
  ["{{{name.firstName}}: 1}", "json"],
  ["[", "json"],
  ['{{#oneOf}}{{#case 1}}{"a":1}{{/case}}{{/oneOf}}', "json"],
  ["{{random.uuid}}", "text"],
  ["{{random.uuid}},{{random.number(5)}}", "csv"],
  ["{{random.uuid}}\n,{{random.number(5)}}\n,x", "csv"],
  ["a\t{{random.number(5)}}", "csv"],
  ["Hello, {{name.firstName}}", "text"],
  ['[{{date.utc("HH:mm:ss")}}] INFO started', "text"],
  ['{{internet.ip}} - - [{{date.utc("DD/MMM/YYYY:HH:mm:ss ZZ")}}] "GET /a,b"', "text"],
])("%j is %s", (template, kind) => {
  expect(textKind(template)).toBe(kind);
});
