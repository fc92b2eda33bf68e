import { expect, test } from "vitest";
import { checkSampleRecords } from "./check-sample-records";
import type { Diagnostic } from "./diagnostic";
import { parseTemplate } from "./parse-template";

function found(source: string): Diagnostic[] {
  return checkSampleRecords(parseTemplate(source), { now: () => 0 });
}

/** The severity, the code and the text at the place of a diagnostic. */
function summary(source: string): string[] {
  return found(source).map(({ severity, code, from, to }) => `${severity} ${code} ${source.slice(from, to)}`);
}

test("a record that is JSON, or is not intended as JSON, has no diagnostics", () => {
  expect(found('{"a": {{random.number}}, "b": [{{#repeat 2 ","}}{{index}}{{/repeat}}]}')).toEqual([]);
  expect(found("{{name.firstName}},{{random.number}}")).toEqual([]);
  expect(found("[{{date.utc}}] {{lorem.words}}")).toEqual([]);
  expect(found("")).toEqual([]);
});

test("a record that looks like JSON but is not is reported with its place in the record and in the template", () => {
  const source = '{\n  "name": {{name.firstName}}\n}';
  const [diagnostic] = found(source);
  expect(diagnostic).toMatchObject({ severity: "warning", code: "not-json", from: 12, to: 30 });
  expect(diagnostic?.facts).toMatchObject({ offset: 11, expected: "value" });
  expect(diagnostic?.message).toMatch(
    /^The record looks like JSON but is not valid: at character 12, after `{ "name":`/,
  );
});

test("the place in template text is the exact character, regardless of preceding line breaks", () => {
  expect(summary('{\n"a": 1,\r\n\n"b": x }')).toEqual(["warning not-json x"]);
  expect(summary('{\n"a": {{random.number}},\n}')).toEqual(["warning not-json }"]);
  expect(summary('[{"a": 1} {"b": 2}]')).toEqual(["warning not-json {"]);
  expect(summary('{"a": {{random.number}}')).toEqual(["warning not-json {{random.number}}"]);
});

test("a placeholder that lacks quotes has a fix that adds them", () => {
  const source = '{"name": {{name.firstName}}, "n": 1}';
  const { fix } = found(source)[0] ?? {};
  expect(fix).toEqual({ label: "Put it in quotes", from: 9, to: 27, insert: '"{{name.firstName}}"' });
  expect(found('{"name": "{{name.firstName}}", "n": 1}')).toEqual([]);
});

test("there is no fix if quotes would not help", () => {
  expect(found('{"a": {{random.number}} {{random.number}}}')[0]?.fix).toBeUndefined();
});

test("a rendered undefined, NaN or invalid date is reported at its placeholder", () => {
  expect(summary("{{random.uuid as x}} {{x.y}}")).toEqual(["warning rendered-undefined {{x.y}}"]);
  expect(summary('{{random.arrayElement(["NaN"])}}')).toEqual([
    'warning rendered-nan {{random.arrayElement(["NaN"])}}',
  ]);
  expect(found("NaN undefined {{random.uuid}}")).toEqual([]);
});

test("checks enough records to find problems that only some have", () => {
  const source = '{{#oneOf}}{{#case}}{"a": 1}{{/case}}{{#case}}{"a": b}{{/case}}{{/oneOf}}';
  expect(summary(source)).toEqual(["warning not-json b"]);
});

test("a rendering error is reported at its placeholder", () => {
  expect(summary('{{"many" as n}} {{random.poisson({"mean": n})}}')).toEqual([
    'error bad-argument {{random.poisson({"mean": n})}}',
  ]);
  const source = '{{#repeat {"min":0,"max":10000}}}{{#repeat {"min":0,"max":10000}}}x{{/repeat}}{{/repeat}}';
  expect(found(source).map(({ code }) => code)).toEqual(["too-many-repetitions"]);
});

test("a template with errors has no sample records", () => {
  expect(found("{{nope.nope}}")).toEqual([]);
});
