import { expect, test } from "vitest";
import { diagnosticsText } from "@/lib/language/ko/diagnostics";
import type { ArgumentReason, Expected, PatternProblem } from "@/lib/template/argument-message";
import { checkSampleRecords } from "@/lib/template/check-sample-records";
import type { Diagnostic, DiagnosticCode, SyntaxExpectation } from "@/lib/template/diagnostic";
import { parseTemplate } from "@/lib/template/parse-template";

/** A template for each diagnostic; the type requires one for every code. */
const BY_CODE: Readonly<Record<DiagnosticCode, string>> = {
  syntax: "{{random.number(5}}",
  "unclosed-string": '{{lookup("a)}}',
  "nesting-too-deep": `{{json(${"[".repeat(40)}${"]".repeat(40)})}}`,
  "empty-placeholder": "{{}}",
  "format-12-hour": '{{date.utc("hh:mm")}}',
  "format-hour-24": '{{date.utc("kk:mm")}}',
  "format-unpadded-minutes": '{{date.utc("HH:m")}}',
  "format-month-for-minutes": '{{date.utc("HH:MM")}}',
  "format-minutes-for-month": '{{date.utc("YYYY-mm-DD")}}',
  "format-weekday-for-day": '{{date.utc("YYYY-MM-dd")}}',
  "format-fraction-for-seconds": '{{date.utc("HH:mm:SS")}}',
  "format-iso": '{{date.utc("iso")}}',
  "unclosed-placeholder": "{{random.uuid",
  "single-closing-brace": "{{random.uuid}",
  "split-closing-braces": "{{random.uuid}\n}",
  "escaped-quotes": String.raw`{{random.arrayElement([\"a\"])}}`,
  "too-many-placeholders": "{{random.uuid}}".repeat(2001),
  "template-too-large": "x".repeat(300_000),
  "unknown-block": "{{#each 3}}",
  "unclosed-block": "{{#repeat 2}}x",
  "unexpected-close": "x{{/repeat}}",
  "case-outside-one-of": "{{#case 1}}x{{/case}}",
  "outside-case": "{{#oneOf}}a{{#case}}b{{/case}}{{/oneOf}}",
  "unknown-function": "{{nmae.firstName}}",
  "reference-before-binding": "{{device}}{{1 as device}}",
  "not-a-function": "{{1 as x}}{{x(5)}}",
  "letter-case": "{{Name.FirstName}}",
  "ignored-name": "{{random.number.float(5)}}",
  "extra-argument": '{{date.utc("YYYY", 5)}}',
  "bad-argument": '{{random.number("many")}}',
  "too-many-repetitions": "{{#repeat 9000}}{{#repeat 9}}x{{/repeat}}{{/repeat}}",
  "record-too-large": `{{#repeat 9000}}${"x".repeat(200)}{{/repeat}}`,
  "rendered-nan": '{{json(date.past) as x}}{{json("a NaN b")}}',
  "rendered-undefined": "{{name.firstName as x}}{{x.nothing}}",
  "rendered-invalid-date": '{{lookup("a", {"a":"Invalid date"})}}',
  "not-json": '{"a": {{name.firstName}}}',
  "render-failed": "",
  "unknown-time-zone": "",
};

/** Diagnostics that no template alone causes. */
const WITHOUT_TEMPLATE: Readonly<Partial<Record<DiagnosticCode, Diagnostic>>> = {
  "render-failed": createDiagnostic("render-failed", { message: "Boom." }),
  "unknown-time-zone": createDiagnostic("unknown-time-zone", { timeZone: "Mars/Olympus" }),
};

test.each(Object.entries(BY_CODE))("%s has a Korean message with its facts", (code, template) => {
  const diagnostic = WITHOUT_TEMPLATE[code as DiagnosticCode] ?? findDiagnostic(code, template);
  expectKorean(diagnosticsText.diagnostic(diagnostic));
  if (diagnostic.fix) expect(diagnosticsText.fixLabel(diagnostic, diagnostic.fix)).toMatch(HANGUL);
});

const BY_EXPECTATION: Readonly<Record<SyntaxExpectation, string>> = {
  value: "{{json(,)}}",
  "value-in-quotes": "{{optional(0.5, 10m)}}",
  "name-after-dot": "{{random.}}",
  "name-after-as": "{{1 as 5}}",
  key: "{{json({[1]})}}",
  colon: '{{json({"min" "x"})}}',
  "comma-or-closing": "{{random.number(5}}",
  "block-name": "{{#5}}",
  end: "{{random.number(1) 5}}",
};

test.each(Object.entries(BY_EXPECTATION))(
  "a syntax error that expects %s has a Korean message",
  (expected, template) => {
    const diagnostic = parseTemplate(template).diagnostics.find(({ facts }) => facts?.expected === expected);
    expectKorean(diagnosticsText.diagnostic(diagnostic as Diagnostic));
  },
);

/** A template whose argument is refused for each reason. */
const BY_REASON: Readonly<Record<ArgumentReason, string>> = {
  missing: "{{random.weightedArrayElement({})}}",
  required: "{{helpers.fromRegExp}}",
  wrong: '{{random.number("many")}}',
  "below-minimum": "{{random.poisson(-1)}}",
  "above-maximum": "{{optional(2, 1)}}",
  "not-above-zero": "{{random.exponential(0)}}",
  "zero-step": '{{sequence({"step":0})}}',
  "min-above-max": '{{number.int({"min":5,"max":1})}}',
  "outside-min-and-max": '{{series.walk({"start":9,"min":1,"max":2})}}',
  "not-together": '{{number.float({"fractionDigits":1,"multipleOf":2})}}',
  "unknown-option": '{{location.state({"zzzzzz":1})}}',
  "misspelt-option": '{{string.alpha({"lenght":1})}}',
  "no-multiple": '{{number.int({"min":4,"max":5,"multipleOf":3})}}',
  "too-many-multiples": '{{number.float({"min":-1e308,"max":1e308,"multipleOf":1e-9})}}',
  "too-far": '{{number.float({"min":-1e308,"max":1e308})}}',
  "no-weight": '{{random.weightedArrayElement({"weights":[0],"data":[1]})}}',
  "different-lengths": '{{random.weightedArrayElement({"weights":[1,2],"data":[1]})}}',
  "weighted-members": "{{random.weightedArrayElement([1])}}",
  "lookup-needs-two": "{{lookup(1)}}",
  "optional-needs-two": "{{optional(0.5)}}",
  "json-needs-one": "{{json}}",
  "no-character-left": '{{string.alpha({"casing":"lower","exclude":"abcdefghijklmnopqrstuvwxyz"})}}',
  "no-first-digit-left": '{{string.numeric({"allowLeadingZeros":false,"exclude":"123456789"})}}',
  "no-characters": '{{string.fromCharacters("")}}',
  "no-word-key": '{{helpers.enumValue({"1":2})}}',
  "card-too-long": '{{helpers.replaceCreditCardSymbols("[1-2]{9999999}")}}',
  "no-such-word": '{{word.noun({"length":99,"strategy":"fail"})}}',
  "no-such-word-in-range": '{{word.noun({"length":{"min":98,"max":99},"strategy":"fail"})}}',
  "text-too-long": "{{lorem.paragraphs(10000)}}",
  pattern: '{{helpers.fromRegExp("(a")}}',
  "repeat-without-count": "{{#repeat}}x{{/repeat}}",
  "repeat-count": "{{#repeat -1}}x{{/repeat}}",
  "repeat-limit": "{{#repeat 99999}}x{{/repeat}}",
  "one-of-without-case": "{{#oneOf}}{{/oneOf}}",
  "one-of-without-weight": "{{#oneOf}}{{#case 0}}x{{/case}}{{/oneOf}}",
  "case-weight": "{{#oneOf}}{{#case -1}}x{{/case}}{{/oneOf}}",
  "block-argument": '{{#repeat 1 "," 3}}x{{/repeat}}',
  unexpected: "",
};

test.each(Object.entries(BY_REASON))("an argument refused as %s has a Korean message", (reason, template) => {
  if (reason === "unexpected") return;
  expectKorean(diagnosticsText.diagnostic(findWithFact("reason", reason, template)));
});

const BY_EXPECTED: Readonly<Record<Expected, string>> = {
  number: '{{random.number("many")}}',
  "whole-number": '{{string.alpha({"length":1.5})}}',
  "whole-number-between": '{{image.urlPicsumPhotos({"blur":11})}}',
  "whole-number-of-digits": '{{number.bigInt("x")}}',
  "above-zero": '{{helpers.weightedArrayElement([{"weight":0,"value":1}])}}',
  "number-or-range": '{{string.alpha({"length":[1]})}}',
  "ordered-range": '{{string.alpha({"length":{"min":5,"max":1}})}}',
  text: "{{helpers.slugify({})}}",
  "text-or-list": "{{string.fromCharacters(5)}}",
  "some-digits": '{{commerce.upc({"prefix":"abc"})}}',
  boolean: '{{location.state({"abbreviated":"maybe"})}}',
  "one-of": '{{string.alpha({"casing":"big"})}}',
  list: '{{random.weightedArrayElement({"weights":5,"data":[1]})}}',
  "full-list": "{{helpers.arrayElement([])}}",
  "word-list": '{{internet.emoji({"types":[]})}}',
  object: '{{internet.jwt({"header":5})}}',
  "full-object": "{{helpers.objectKey({})}}",
  options: "{{series.walk(5)}}",
  "options-with": "{{internet.jwt(5)}}",
  table: '{{lookup(1, "x")}}',
  "weighted-list": "{{helpers.weightedArrayElement([])}}",
  "weighted-member": "{{helpers.weightedArrayElement([1])}}",
  date: '{{date.between("soon", "later")}}',
  "date-between": '{{string.ulid({"refDate":"1960-01-01"})}}',
  duration: '{{series.sine({"period":"soon"})}}',
  pattern: "{{helpers.fromRegExp(5)}}",
  "character-class": '{{internet.password(5, false, "(a|b)")}}',
  network: '{{internet.ipv4({"cidrBlock":"x"})}}',
  "card-issuer": '{{finance.creditCardNumber("nobody")}}',
};

test.each(Object.entries(BY_EXPECTED))(
  "an argument that must be %s has a Korean message",
  (expected, template) => {
    expectKorean(diagnosticsText.diagnostic(findWithFact("expected", expected, template)));
  },
);

const BY_PATTERN: Readonly<Record<PatternProblem, string>> = {
  "group-not-closed": "(a",
  "group-not-opened": "a)",
  "groups-too-deep": "(".repeat(40) + ")".repeat(40),
  "class-not-closed": "[a",
  "class-range": "[z-a]",
  "class-empty": "[]",
  "nothing-to-repeat": "*a",
  "repeat-order": "a{3,1}",
  lookaround: "(?=a)",
  "escape-not-possible": "(a)\\1",
  "escape-at-end": "a\\",
  "too-large": "a{999999999}",
};

test.each(Object.entries(BY_PATTERN))("a pattern refused as %s has a Korean message", (problem, pattern) => {
  const template = `{{helpers.fromRegExp(${JSON.stringify(pattern)})}}`;
  expectKorean(diagnosticsText.diagnostic(findWithFact("problem", problem, template)));
});

test("messages contain values from the template", () => {
  const messageOf = (template: string) =>
    diagnosticsText.diagnostic(parseTemplate(template).diagnostics[0] as Diagnostic);
  expect(messageOf("{{nmae.firstName}}")).toBe(
    "그런 함수가 없습니다: `nmae.firstName`. 혹시 `name.firstName`인가요?",
  );
  expect(messageOf("{{optional(2, 1)}}")).toBe(
    '`optional`: "probability" 인수는 1 이하여야 합니다. 현재 값: 2.',
  );
  expect(messageOf("a{{#repeat 2}}b")).toBe(
    "`#repeat` 블록이 닫히지 않았습니다. 끝나는 곳에 `{{/repeat}}` 태그를 쓰세요.",
  );
  expect(messageOf("{{random.number(5}}")).toBe(
    "여기에 `,` 또는 `)` 기호가 있어야 합니다. 현재: 자리표시자의 끝.",
  );
});

test("a diagnostic with an unknown code keeps its English message", () => {
  const unknown = { code: "constructor", message: "Something new.", facts: {} };
  expect(diagnosticsText.diagnostic(unknown)).toBe("Something new.");
  expect(diagnosticsText.fixLabel(unknown, { label: "Fix it", insert: "x" })).toBe("Fix it");
});

const HANGUL = /\p{Script=Hangul}/u;

/** Expects Korean text with every fact filled in: a missing fact shows as `?` or as its name in braces. */
function expectKorean(text: string): void {
  expect(text).toMatch(HANGUL);
  expect(text).not.toMatch(/\?(?:`|개|번|바이트|단계)|\{[a-z]+\}/);
}

function findDiagnostic(code: string, template: string): Diagnostic {
  const parsed = parseTemplate(template);
  const all = [...parsed.diagnostics, ...checkSampleRecords(parsed)];
  expect(all.map((diagnostic) => diagnostic.code)).toContain(code);
  return all.find((diagnostic) => diagnostic.code === code) as Diagnostic;
}

function findWithFact(fact: string, value: string, template: string): Diagnostic {
  const parsed = parseTemplate(template);
  const all = [...parsed.diagnostics, ...checkSampleRecords(parsed)];
  expect(all.map(({ facts }) => facts?.[fact])).toContain(value);
  return all.find(({ facts }) => facts?.[fact] === value) as Diagnostic;
}

function createDiagnostic(code: DiagnosticCode, facts: Diagnostic["facts"]): Diagnostic {
  return { severity: "error", code, message: String(facts?.message ?? ""), from: 0, to: 0, facts };
}
