import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { parseTemplate } from "./parse-template";
import { createRenderer } from "./renderer";

/** A template can come from a link: it must not run code or take long. */

const NAMES = [
  `{{constructor.constructor("return globalThis.hacked = true")}}`,
  `{{constructor.constructor("globalThis.hacked = true")()}}`,
  "{{__proto__.x}}",
  "{{random.constructor}}",
  `{{random.constructor.constructor("globalThis.hacked = true")}}`,
  "{{random.__proto__}}",
  "{{toString}}",
  "{{date.now.constructor('globalThis.hacked = true')}}",
  "{{helpers.fake('{{helpers.arrayElement}}')}}",
  "{{helpers.mustache('{{a}}', {a: 1})}}",
  "{{helpers.multiple(random.uuid)}}",
  "{{fake.fake('x')}}",
  "{{faker.fake('x')}}",
  "{{definitions.name}}",
  "{{locales.en}}",
  "{{seed.seed(1)}}",
  "{{hasOwnProperty.call}}",
  "{{globalThis.process}}",
];

function render(source: string): string {
  const template = parseTemplate(source);
  if (template.hasErrors) return "";
  return createRenderer(template, { seed: 1 }).next();
}

test.each(NAMES)("%s is an error or a value of a template function, and runs no code", (source) => {
  const template = parseTemplate(source);
  const isDateNow = source.includes("date.now");
  expect(template.hasErrors).toBe(!isDateNow);
  render(source);
  expect(globalThis).not.toHaveProperty("hacked");
});

test("faker's evaluator never receives template text", () => {
  const payload = "{{helpers.arrayElement(['x'])}}#{person.firstName}";
  expect(render(`{{random.arrayElement(["${payload}"])}}`)).toBe(payload);
  expect(render(`{{json("${payload}")}}`)).toBe(JSON.stringify(payload));
  expect(render(`{{helpers.slugify("{{name.firstName}}")}}`)).toBe("name.firstName");
});

test("keys of a template never change prototypes", () => {
  render(
    '{{random.arrayElement([{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}]) as x}}{{x.polluted}}',
  );
  render('{{lookup("__proto__", {"__proto__": {"polluted": 1}})}}');
  render('{{random.number({"__proto__": {"max": 5}})}}');
  expect({}).not.toHaveProperty("polluted");
  expect(Object.prototype).not.toHaveProperty("max");
});

const KIB = 1024;

/** Templates that take very long with backtracking, or with a cost that multiplies at each nesting level. */
const SLOW: readonly (readonly [string, string])[] = [
  ["a megabyte of {{", "{{".repeat(512 * KIB)],
  ["opening braces", "{".repeat(255 * KIB)],
  ["closing braces", "}".repeat(255 * KIB)],
  ["unclosed strings", '{{a("'.repeat(50 * KIB)],
  ["unclosed strings that hold placeholders", '{{helpers.slugify("}}'.repeat(12 * KIB)],
  ["both quotes by turns", `{{a("}}{{a('}}`.repeat(18 * KIB)],
  ["quotes that pair across placeholders", '{{a("}}{{a(","}}{{a(","'.repeat(11 * KIB)],
  ["one unclosed tag of many strings", `{{a(${'"}}",'.repeat(50 * KIB)}`],
  ["many strings in one list", `{{json([${'"a",'.repeat(60 * KIB)}])}}`],
  ["escaped quotes", `{{json([${String.raw`\"a\\\"\",`.repeat(20 * KIB)}])}}`],
  ["an escaped string of escapes", `{{json(${String.raw`\"${String.raw`\\\"`.repeat(60 * KIB)}`}`],
  ["open lists", `{{json(${"[".repeat(255 * KIB)}`],
  ["open lists in many placeholders", `{{json(${"[".repeat(100)}}}`.repeat(2 * KIB)],
  ["open objects", `{{json(${'{"a":'.repeat(50 * KIB)}`],
  ["blocks in blocks", "{{#repeat 1}}".repeat(19 * KIB)],
  ["closing tags without blocks", "{{/repeat}}".repeat(23 * KIB)],
  ["oneOf in oneOf", "{{#oneOf}}{{#case}}".repeat(13 * KIB)],
  ["unknown names", Array.from({ length: 13 * KIB }, (_, index) => `{{a${index}.b${index}}}`).join("")],
  ["one long name", `{{${"a".repeat(255 * KIB)}}}`],
  ["a long dotted name", `{{${"a.".repeat(127 * KIB)}}}`],
  ["line breaks between braces", `{${"\n".repeat(250 * KIB)}{x}`],
  ["braces and line breaks", "{\n".repeat(127 * KIB)],
  ["white space", `{{${" ".repeat(250 * KIB)}x`],
  ["backslashes", `{{json("${"\\".repeat(250 * KIB)}`],
  ["digits", `{{${"1".repeat(250 * KIB)}}}`],
  ["digits and points", `{{${"1.".repeat(125 * KIB)}}}`],
  ["a long format", `{{date.utc("${"[".repeat(250 * KIB)}")}}`],
  ["a long bare format", `{{date.utc(${"YYYY-".repeat(50 * KIB)})}}`],
  ["10,000 by 10,000 rounds", "{{#repeat 10000}}{{#repeat 10000}}x{{/repeat}}{{/repeat}}"],
  ["many cases", `{{#oneOf}}${"{{#case}}{{/case}}".repeat(990)}{{/oneOf}}`],
  [
    "many weights",
    `{{random.weightedArrayElement({"weights":[${"1,".repeat(60 * KIB)}],"data":[${"1,".repeat(60 * KIB)}]})}}`,
  ],
];

test.each(SLOW)("reads %s in linear time, without an exception", (_name, source) => {
  const template = parseTemplate(source);
  expect(template.diagnostics.every(({ from, to }) => from >= 0 && from <= to && to <= source.length)).toBe(
    true,
  );
});

test("rendering stops as soon as it exceeds a limit", () => {
  const sources = [
    '{{#repeat {"min":0,"max":10000}}}{{#repeat {"min":0,"max":10000}}}{{random.uuid}}{{/repeat}}{{/repeat}}',
    "{{1000000 as n}}{{random.alphaNumeric(n)}}{{random.alphaNumeric(n)}}",
    "{{'x' as a}}{{#repeat 10000}}{{random.alphaNumeric(1000)}}{{/repeat}}",
  ];
  for (const source of sources) {
    const { next } = createRenderer(parseTemplate(source), { seed: 1 });
    expect(next).toThrow(HeadwaterError);
  }
});
