import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic";
import { parseTemplate } from "./parse-template";

/** The only diagnostic of a template. */
function only(source: string): Diagnostic {
  const { diagnostics } = parseTemplate(source);
  expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
  return diagnostics[0] as Diagnostic;
}

/** The severity, the code and the text at the place of a diagnostic. */
function summary(source: string): string[] {
  return parseTemplate(source).diagnostics.map(
    ({ severity, code, from, to }) => `${severity} ${code} ${source.slice(from, to)}`,
  );
}

function fixed(source: string): string {
  const { fix } = only(source);
  if (!fix) throw new Error(`${source} has no fix`);
  return source.slice(0, fix.from) + fix.insert + source.slice(fix.to);
}

test("an unknown function is an error that suggests the nearest name", () => {
  expect(summary("a {{nmae.firstName}} b")).toEqual(["error unknown-function nmae.firstName"]);
  expect(only("{{nmae.firstName}}").message).toBe(
    "There is no function `nmae.firstName`: did you mean `name.firstName`?",
  );
  expect(fixed("{{nmae.firstName}}")).toBe("{{name.firstName}}");
  expect(fixed("{{random.nubmer(5)}}")).toBe("{{random.number(5)}}");
  expect(fixed("{{date.ucv(YYYY)}}")).toBe("{{date.utc(YYYY)}}");
  expect(fixed("{{1 as device}}{{devcie}}")).toBe("{{1 as device}}{{device}}");
});

test("an unknown name without a similar one has no suggestion", () => {
  expect(only("{{zzzzzzzz.qqqqqqqq}}").fix).toBeUndefined();
});

test("an unclosed placeholder is an error at its start, and later ones are still read", () => {
  expect(summary('{"a": {{random.number, "b": {{nope.nope}}}')).toEqual([
    "error unclosed-placeholder {{random.number",
    "error unknown-function nope.nope",
  ]);
  expect(fixed('{"a": {{random.number, "b": 1')).toBe('{"a": {{random.number}}, "b": 1');
  expect(fixed('{"a": {{random.number(5)\n')).toBe('{"a": {{random.number(5)}}\n');
  expect(summary("{{")).toEqual(["error unclosed-placeholder {{"]);
});

test("an empty placeholder is an error", () => {
  expect(summary("{{}}{{ }}")).toEqual(["error empty-placeholder ", "error empty-placeholder "]);
});

test("invalid arguments name the argument and the expected value", () => {
  expect(summary('{{random.number("many")}}')).toEqual(['error bad-argument "many"']);
  expect(only('{{random.number({"max": "many"})}}').message).toContain('"max" must be a number, not "many"');
  expect(only("{{random.number(1, [2])}}")).toMatchObject({
    code: "bad-argument",
    from: 19,
    facts: { argument: 2 },
  });
  expect(only("{{random.arrayElement(5)}}").code).toBe("bad-argument");
});

test("a syntax error is reported where it occurs", () => {
  expect(summary("{{random.number(5}}")).toEqual(["error syntax "]);
  expect(only("{{random.number(5}}").message).toBe(
    "Expected `,` or `)` here, not the end of the placeholder.",
  );
  expect(fixed("{{random.number(5}}")).toBe("{{random.number(5)}}");
  expect(fixed('{{random.arrayElement(["a", "b"}}')).toBe('{{random.arrayElement(["a", "b"])}}');
  expect(summary("{{random.number(1 2)}}")).toEqual(["error syntax 2"]);
  expect(summary('{{random.number({"min" 1})}}')).toEqual(["error syntax 1"]);
  expect(summary("{{random.number 5}}")).toEqual(["error syntax 5"]);
  expect(only("{{optional(0.5, 10m)}}").message).toBe(
    "Expected a value here, not `10m`. Put text in quotes.",
  );
  expect(only('{{lookup("a)}}').message).toBe('The text `"a)` is not closed: write `"` where it ends.');
  expect(summary('{{lookup("a)}}')).toEqual(['error unclosed-string "a)']);
  expect(summary("{{1 as}}")).toEqual(["error syntax "]);
  expect(summary("{{random.}}")).toEqual(["error syntax "]);
});

test("a reference before its binding is an error", () => {
  expect(summary("{{device}} {{1 as device}}")).toEqual(["error reference-before-binding device"]);
});

test("arguments after a bound value are an error", () => {
  expect(summary("{{1 as x}}{{x(5)}}")).toEqual(["error not-a-function x(5)"]);
});

test("an unclosed block is an error at its opening tag, with a fix that closes it", () => {
  expect(summary("a{{#repeat 2}}b")).toEqual(["error unclosed-block {{#repeat 2}}"]);
  expect(fixed("a{{#repeat 2}}b")).toBe("a{{#repeat 2}}b{{/repeat}}");
  expect(summary("{{#oneOf}}{{#case}}x{{/oneOf}}")).toEqual(["error unclosed-block {{#case}}"]);
  expect(fixed("{{#oneOf}}{{#case}}x{{/oneOf}}")).toBe("{{#oneOf}}{{#case}}x{{/case}}{{/oneOf}}");
});

test("a closing tag without an open block, an unknown block and a misplaced block are errors", () => {
  expect(summary("x{{/repeat}}")).toEqual(["error unexpected-close {{/repeat}}"]);
  expect(fixed("x{{/repeat}}")).toBe("x");
  expect(summary("{{#each 3}}")).toEqual(["error unknown-block each"]);
  expect(summary("{{#case 1}}x{{/case}}")).toEqual(["error case-outside-one-of {{#case 1}}"]);
  expect(summary("{{#oneOf}}a{{#case}}b{{/case}}{{/oneOf}}")).toEqual(["error outside-case a"]);
  expect(summary("{{#oneOf}}{{/oneOf}}")).toEqual(["error bad-argument {{#oneOf}}"]);
});

test("invalid block arguments are errors", () => {
  expect(summary("{{#repeat}}x{{/repeat}}")).toEqual(["error bad-argument {{#repeat}}"]);
  expect(summary("{{#repeat -1}}x{{/repeat}}")).toEqual(["error bad-argument -1"]);
  expect(summary('{{#repeat {"min":5,"max":1}}}x{{/repeat}}')).toEqual([
    'error bad-argument {"min":5,"max":1}',
  ]);
  expect(summary('{{#repeat 1 "," 3}}x{{/repeat}}')).toEqual(["error bad-argument 3"]);
  expect(summary("{{#oneOf}}{{#case -1}}x{{/case}}{{/oneOf}}")).toEqual(["error bad-argument -1"]);
  expect(summary("{{#oneOf}}{{#case 0}}x{{/case}}{{/oneOf}}")).toEqual(["error bad-argument {{#oneOf}}"]);
});

test('\\" in arguments is a warning whose fix writes plain quotes', () => {
  const source = String.raw`{{random.arrayElement([\"a\", \"\\\"b\\\"\"])}}`;
  expect(only(source)).toMatchObject({ severity: "warning", code: "escaped-quotes" });
  expect(fixed(source)).toBe(String.raw`{{random.arrayElement(["a", "\"b\""])}}`);
});

test("wrong letter case is a warning with a fix", () => {
  expect(fixed("{{Name.FirstName}}")).toBe("{{name.firstName}}");
  expect(fixed("{{random.alphanumeric(5)}}")).toBe("{{random.alphaNumeric(5)}}");
  expect(fixed("{{ Date.UTC(YYYY-MM)}}")).toBe("{{ date.utc(YYYY-MM)}}");
  expect(fixed("{{#Repeat 2}}x{{/repeat}}")).toBe("{{#repeat 2}}x{{/repeat}}");
});

test("hh without a, kk, iso and HH:m: in a format are warnings with fixes", () => {
  const cases: [string, string, string][] = [
    ["YYYY-MM-DD hh:mm", "format-12-hour", "YYYY-MM-DD HH:mm"],
    ["kk:mm", "format-hour-24", "HH:mm"],
    ["HH:m:ss", "format-unpadded-minutes", "HH:mm:ss"],
    ["iso", "format-iso", "YYYY-MM-DDTHH:mm:ss.SSSZ"],
    ["YYYY-mm-DD", "format-minutes-for-month", "YYYY-MM-DD"],
    ["HH:MM:ss", "format-month-for-minutes", "HH:mm:ss"],
    ["YYYY-MM-dd", "format-weekday-for-day", "YYYY-MM-DD"],
    ["HH:mm:SS", "format-fraction-for-seconds", "HH:mm:ss"],
  ];
  for (const [format, code, better] of cases) {
    const source = `{{date.utc("${format}")}}`;
    expect(only(source)).toMatchObject({ severity: "warning", code, from: 11, to: 13 + format.length });
    expect(fixed(source)).toBe(`{{date.utc("${better}")}}`);
    expect(fixed(`{{date.now(${format})}}`)).toBe(`{{date.now(${better})}}`);
  }
  for (const format of [
    "hh:mm a",
    "h:mm A",
    "YYYY-MM-DD HH:mm:ss.SSS",
    "LTS",
    "[iso] YYYY",
    "mm:ss.SS",
    "dd DD MM",
  ]) {
    expect(parseTemplate(`{{date.utc("${format}")}}`).diagnostics).toEqual([]);
  }
});

test("a lone {{x} is a warning and is rendered as text", () => {
  expect(summary('{"a": {{random.number}, "b": {{random.number}}}')).toEqual([
    "warning single-closing-brace {{random.number}",
  ]);
  expect(fixed("{{random.number} x")).toBe("{{random.number}} x");
});

test("closing braces on two lines are a warning, because the second one may close an object", () => {
  const source = '{\n  "a": {{random.number}\n}';
  expect(only(source)).toMatchObject({ severity: "warning", code: "split-closing-braces" });
  expect(fixed(source)).toBe('{\n  "a": {{random.number}}\n}');
});

test("an extra argument is a warning", () => {
  expect(summary('{{date.utc("YYYY", 5)}}')).toEqual(["warning extra-argument 5"]);
});

test("an ignored name is a warning with a fix that removes it", () => {
  expect(fixed("{{random.number.float(5)}}")).toBe("{{random.number(5)}}");
});

test("one mistake gives one diagnostic: references to an invalid value are not reported", () => {
  expect(summary("{{nope.nope as x}} {{x}} {{x}}")).toEqual(["error unknown-function nope.nope"]);
});

test("diagnostics are in source order, each with the facts of its message", () => {
  const { diagnostics } = parseTemplate("{{b.b}} {{#repeat 2}} {{Name.FirstName}} {{x}");
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "unknown-function",
    "unclosed-block",
    "letter-case",
    "single-closing-brace",
  ]);
  expect(diagnostics[2]?.facts).toEqual({ name: "Name.FirstName", suggestion: "name.firstName" });
});
