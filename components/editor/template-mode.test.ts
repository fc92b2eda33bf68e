import { expect, test } from "vitest";
import { templateLanguages } from "./template-mode";
import type { TextKind } from "./text-kind";

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

test("JSON: keys, strings with placeholders in them, numbers and words", () => {
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

test("of three braces the last two open a placeholder", () => {
  expect(pieces("json", "{{{name}}: 1}")).toEqual(["{{:brace", "name:variableName", "}}:brace", "1:number"]);
});

test("CSV: every other column apart, with separators, quoted cells and numbers", () => {
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

test("text: times, levels, keys and quoted words", () => {
  expect(pieces("text", 'at 12:30:05 ERROR key=it said "no" and 5" more')).toEqual([
    "12:30:05:number",
    "ERROR:keyword",
    "key:propertyName",
    '"no":string',
    "5:number",
  ]);
});
