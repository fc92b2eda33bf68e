import fc from "fast-check";
import { expect, test } from "vitest";
import { gallery } from "@/lib/gallery/gallery";
import { formatTemplate } from "./format-template";
import type { TreeNode } from "./parse/nodes";
import { parseTree } from "./parse/parse-tree";
import { parseTemplate } from "./parse-template";
import { createRenderer } from "./renderer";

function formatted(source: string): string {
  const result = formatTemplate(source);
  if (!result.ok) throw new Error(`${result.code} at ${result.offset}: ${source}`);
  return result.text;
}

function records(source: string, count = 5): string[] {
  const renderer = createRenderer(parseTemplate(source), { seed: 5, now: () => 1e12, timeZone: "UTC" });
  return Array.from({ length: count }, () => renderer.next());
}

/** The text of every placeholder and block tag. */
function tags(source: string, nodes: readonly TreeNode[] = parseTree(source)): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [];
    if (node.kind === "placeholder") return [source.slice(node.from, node.to)];
    const opening = source.slice(node.opening.from, node.opening.to);
    if (node.kind === "repeat") return [opening, ...tags(source, node.body)];
    return [
      opening,
      ...node.cases.flatMap((one) => [
        source.slice(one.opening.from, one.opening.to),
        ...tags(source, one.body),
      ]),
    ];
  });
}

function expectSameRecords(source: string): void {
  const result = formatted(source);
  expect(formatted(result)).toBe(result);
  expect(tags(result)).toEqual(tags(source));
  const parsed = (template: string) => records(template).map((record) => JSON.parse(record) as unknown);
  expect(parsed(result)).toEqual(parsed(source));
}

test("each member is on its own line, and short lists of plain values are on one line", () => {
  expect(
    formatted(
      '{"id":"{{random.uuid}}", "n":{{random.number(5)}},"list":[1,{{random.number}} ,"x"],"o":{},"in":{"a":null}}',
    ),
  ).toBe(
    [
      "{",
      '    "id": "{{random.uuid}}",',
      '    "n": {{random.number(5)}},',
      '    "list": [1, {{random.number}}, "x"],',
      '    "o": {},',
      '    "in": {',
      '        "a": null',
      "    }",
      "}",
    ].join("\n"),
  );
});

test("the text of placeholders and strings does not change", () => {
  const source =
    '{"a":{{lookup( 1,{"1" :  "x"} )}},"b":"  {{ random.uuid }}  ,{ \\" }","c":1{{random.number(9)}}.{{random.number(9)}}}';
  expect(formatted(source)).toBe(
    [
      "{",
      '    "a": {{lookup( 1,{"1" :  "x"} )}},',
      '    "b": "  {{ random.uuid }}  ,{ \\" }",',
      '    "c": 1{{random.number(9)}}.{{random.number(9)}}',
      "}",
    ].join("\n"),
  );
});

test("blocks are indented like lists, and cases with a single value stay on one line", () => {
  const source =
    '{"items":[{{#repeat 3 ","}}{"n":{{index}}}{{/repeat}}],"kind":{{#oneOf}}{{#case 2}}"a"{{/case}}{{#case}}{"b":1}{{/case}}{{/oneOf}}}';
  expect(formatted(source)).toBe(
    [
      "{",
      '    "items": [',
      '        {{#repeat 3 ","}}',
      "            {",
      '                "n": {{index}}',
      "            }",
      "        {{/repeat}}",
      "    ],",
      '    "kind": {{#oneOf}}',
      '        {{#case 2}}"a"{{/case}}',
      "        {{#case}}",
      "            {",
      '                "b": 1',
      "            }",
      "        {{/case}}",
      "    {{/oneOf}}",
      "}",
    ].join("\n"),
  );
  expectSameRecords(source);
});

test.each([
  '{"digits":{{#repeat 3}}{{random.number({"min":1,"max":9})}}{{/repeat}}}',
  '{"n":1{{#oneOf}}{{#case}}0{{/case}}{{#case}}00{{/case}}{{/oneOf}}5}',
  '{"n":1{{#oneOf}}{{#case}}{{/case}}{{#case}},"m":2{{/case}}{{/oneOf}}}',
  "[{{#repeat 2}}1,{{/repeat}}0]",
  '["{{#oneOf}}{{#case}}a {{/case}}{{#case}}b{{/case}}{{/oneOf}}"]',
  '{{#oneOf}}{{#case 0.7}}{"type":"view"}{{/case}}{{#case 0.3}}{"type":"buy","n":[]}{{/case}}{{/oneOf}}',
  '{"a\\\n\\b":"\\{{random.arrayElement(["n","t"])}}"}',
  '{ {{json("k")}}:1}',
  "[1{{#repeat 2}},{{index}}{{/repeat}}]",
])("adds whitespace only where it has no effect: %s", (source) => {
  expectSameRecords(source);
});

test("the gallery's JSON templates render the same records", () => {
  for (const { template } of gallery) {
    if (formatTemplate(template).ok) expectSameRecords(template);
  }
});

test.each([
  ["", "not-json"],
  ["plain text {{random.uuid}}", "not-json"],
  ["{{random.uuid}},{{random.number}}", "not-json"],
  ['[12/Oct/2026] "GET /"', "not-json"],
  ['{"a":1}{"b":2}', "not-json"],
  ['{"a":1', "not-json"],
  ['{"a" 1}', "not-json"],
  ['{"a":1]', "not-json"],
  ['{"a":"x}', "not-json"],
  ['{"a":hello}', "not-json"],
  ["{a:1}", "not-json"],
  ['{"a":1,}', "not-json"],
  ['{"a":1 2}', "not-json"],
  ['{"a":"x{{#oneOf}}{{#case}}"{{/case}}{{/oneOf}}}', "not-json"],
  ['{"a":{{random.uuid}', "not-json"],
  ['{"a":"{{random.uuid","b":1', "broken"],
  ["[{{#repeat 2}}1]", "broken"],
])("a template that is broken or not JSON does not change: %s", (source, code) => {
  expect(formatTemplate(source)).toMatchObject({ ok: false, code });
});

test("formatting takes linear time", () => {
  const start = performance.now();
  formatTemplate("[".repeat(100_000));
  formatTemplate(`[${'{"a":[1,2,"{{random.uuid}}"]},'.repeat(1500)}1]`);
  formatTemplate(`["${"\\".repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(3000);
});

const space = fc.constantFrom("", " ", "\n", "  \n\t");
const scalar = fc.constantFrom(
  "1",
  "-2.5e3",
  "true",
  "null",
  '"text"',
  '"a \\"{{random.uuid}}\\" , {"',
  '"{{date.utc("YYYY-MM-DD")}} 24"',
  "{{random.number(50)}}",
  '{{json("x, {")}}',
  "{{random.arrayElement([\n 1,\n  2])}}",
  '{{random.number({"min":1,"max":9})}}{{random.number(9)}}',
  '{{#repeat 2}}{{random.number({"min":1,"max":9})}}{{/repeat}}',
  "{{random.boolean}}",
);
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc
      .array(fc.tuple(tie("value"), space), { maxLength: 4 })
      .map((items) => `[${items.map(([item, gap]) => gap + item + gap).join(",")}]`),
    fc
      .array(fc.tuple(tie("value"), space), { maxLength: 4 })
      .map(
        (items) =>
          `{${items.map(([item, gap], index) => `${gap}"k${index}"${gap}:${gap}${item}`).join(",")} }`,
      ),
    tie("value").map((item) => `[{{#repeat {"min":0,"max":3} ","}}${item}{{/repeat}}]`),
    fc
      .tuple(tie("value"), tie("value"), space)
      .map(
        ([a, b, gap]) =>
          `{{#oneOf}}${gap}{{#case 2}}${a}{{/case}}${gap}{{#case}}${gap}${b}{{/case}}{{/oneOf}}`,
      ),
  ),
}));

test("formatting any template twice gives the same result, and its records stay equal", () => {
  fc.assert(
    fc.property(value, space, (item, gap) => expectSameRecords(`{${gap}"it"${gap}:${item}}`)),
    { numRuns: 150 },
  );
});
