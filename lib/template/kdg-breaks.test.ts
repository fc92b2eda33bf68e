import { expect, test } from "vitest";
import { parseTemplate } from "./parse-template";
import { renderNumbers, renderRecords } from "./testing/render-records";
import { tally } from "./testing/statistics";

/** Templates that fail in the KDG and work here. */

function warnings(source: string): string[] {
  return parseTemplate(source).diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

function renderOne(source: string): string {
  const [record = ""] = renderRecords(source);
  return record;
}

test("whitespace inside the braces and around the parentheses", () => {
  expect(renderOne('{{ random.arrayElement ( [ "a" ] ) }}')).toBe("a");
  expect(renderOne("{{\n\t random . arrayElement(['a'])\n}}")).toBe("a");
});

test(") } }} and {{ inside string arguments", () => {
  for (const text of [")", "}", "}}", "{{", "{{x}}", "a)}}b", "({["]) {
    expect(renderOne(`{{random.arrayElement(["${text}"])}}!`)).toBe(`${text}!`);
    if (!text.includes("[")) expect(renderOne(`{{date.utc("[${text}]")}}`)).toBe(text);
  }
});

test("}} of compact JSON anywhere", () => {
  expect(renderOne('{"a":{"b":{{random.number({"min":1,"max":1})}}}}')).toBe('{"a":{"b":1}}');
  expect(renderOne('{{random.arrayElement([{"a":{"b":{}}}])}}')).toBe('{"a":{"b":{}}}');
  expect(renderOne('{"a":{"b":{"c":"{{random.arrayElement(["x"])}}"}}}')).toBe('{"a":{"b":{"c":"x"}}}');
  expect(renderOne('{"a":{"b":1}},{{"x"}}')).toBe('{"a":{"b":1}},x');
});

test("more than two braces: the inner two delimit the placeholder", () => {
  expect(renderOne("{{{'a'}}}")).toBe("{a}");
});

test("empty parentheses", () => {
  expect(renderOne("{{random.uuid()}}")).toMatch(/^[0-9a-f-]{36}$/);
  expect(renderOne("{{random.number( )}}")).toMatch(/^\d+$/);
});

test("several arguments", () => {
  for (const amount of renderNumbers("{{finance.amount(5,10,2)}}", 200)) {
    expect(amount).toBeGreaterThanOrEqual(5);
    expect(amount).toBeLessThanOrEqual(10);
  }
  expect(new Set(renderNumbers("{{random.number(1,5)}}", 500))).toEqual(new Set([1, 2, 3, 4, 5]));
});

test("single-quoted strings", () => {
  expect(renderOne(String.raw`{{random.arrayElement(['it\'s "x"'])}}`)).toBe(`it's "x"`);
});

test('arguments copied with \\" from escaped JSON', () => {
  expect(new Set(renderRecords(String.raw`{{random.arrayElement([\"a\",\"b\"])}}`, 50))).toEqual(
    new Set(["a", "b"]),
  );
  const source = String.raw`{{random.weightedArrayElement({\"weights\":[1],\"data\":[\"\\\"Running\\\"\"]})}}`;
  expect(renderOne(source)).toBe('"Running"');
  expect(warnings(source)).toEqual(["warning escaped-quotes"]);
  expect(renderOne(String.raw`{\"at\": \"{{date.utc(\"YYYY\")}}\"}`)).toBe(String.raw`{\"at\": \"1970\"}`);
});

test("trailing commas", () => {
  expect(renderOne('{{random.arrayElement(["a",],)}}')).toBe("a");
  expect(renderNumbers('{{random.number({"min":3,"max":3,})}}', 1)).toEqual([3]);
});

test("arrays of objects", () => {
  expect(renderOne('{{random.arrayElement([{"id":1,"tags":["x"]},{"id":1,"tags":["x"]}])}}')).toBe(
    '{"id":1,"tags":["x"]}',
  );
});

test("$& and $' in values", () => {
  expect(
    renderOne(
      `{{random.arrayElement(["$&"])}}{{random.arrayElement(["$'"])}}{{random.arrayElement(["$\`$$"])}}`,
    ),
  ).toBe("$&$'$`$$");
});

test("a value that contains braces is not evaluated again", () => {
  expect(renderOne('{{random.arrayElement(["{{random.uuid}}"])}}')).toBe("{{random.uuid}}");
});

test("weights finer than 0.01", () => {
  const source = '{{random.weightedArrayElement({"weights":[0.002,0.998],"data":["rare","usual"]})}}';
  const rare = tally(renderRecords(source, 100_000)).get("rare") ?? 0;
  expect(rare).toBeGreaterThan(150);
  expect(rare).toBeLessThan(250);
});

test("random.alphaNumeric(16)", () => {
  expect(renderOne("{{random.alphaNumeric(16)}}")).toMatch(/^[0-9a-z]{16}$/);
});

test("random.float with three numbers and with an object", () => {
  for (const source of [
    "{{random.float(5,200,2)}}",
    '{{random.float({"min":5,"max":200,"precision":0.01})}}',
  ]) {
    for (const text of renderRecords(source, 500)) {
      expect(text).toMatch(/^\d+(\.\d\d?)?$/);
      expect(Number(text)).toBeGreaterThanOrEqual(5);
      expect(Number(text)).toBeLessThanOrEqual(200);
    }
  }
});

test("wrong letter case if one name matches, with a warning", () => {
  expect(renderOne("{{Name.FirstName}}")).toMatch(/^\w+/);
  expect(renderOne("{{random.alphanumeric(3)}}")).toMatch(/^\w{3}$/);
  expect(warnings("{{Name.FirstName}} {{random.alphanumeric}}")).toEqual([
    "warning letter-case",
    "warning letter-case",
  ]);
  expect(warnings("{{Date.UTC(YYYY)}}")).toEqual(["warning letter-case"]);
  expect(renderOne("{{Date.UTC(YYYY-MM)}}")).toBe("1970-01");
});

test("a date renders as ISO 8601 in UTC and accepts a format as its last argument", () => {
  expect(renderOne('{{date.between("2020-01-01", "2020-01-02")}}')).toMatch(
    /^2020-01-0[12]T\d\d:\d\d:\d\d\.\d{3}Z$/,
  );
  expect(renderOne('{{date.between("2020-01-01", "2020-01-02", "YYYY/MM")}}')).toBe("2020/01");
  expect(renderOne('{{date.past(1, "2020-01-01", "YYYY")}}')).toBe("2019");
});

test("unquoted keys, and numbers in JavaScript syntax", () => {
  expect(renderNumbers("{{random.number({min: 7, max: 7})}}", 1)).toEqual([7]);
  expect(renderNumbers("{{random.number({min: +7., max: .7e1})}}", 1)).toEqual([7]);
});
