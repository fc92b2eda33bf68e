import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { parseTemplate } from "./parse-template";
import { createRenderer } from "./renderer";
import { renderNumbers, renderRecords } from "./testing/render-records";
import { chiSquare, tally } from "./testing/statistics";

/** Features of the language that the KDG lacks: bound values, blocks, expressions inside arguments. */

function renderOne(source: string): string {
  const [record = ""] = renderRecords(source);
  return record;
}

function errors(source: string): string[] {
  return parseTemplate(source)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ code, from, to }) => `${code} ${source.slice(from, to)}`);
}

test("a bound value renders at its binding and at every reference", () => {
  for (const record of renderRecords("{{random.number(50) as device}} {{device}} {{ device }}", 100)) {
    const [first, second, third] = record.split(" ");
    expect(second).toBe(first);
    expect(third).toBe(first);
  }
});

test("each record has new values, and a name can be bound again", () => {
  expect(new Set(renderRecords("{{random.uuid as id}}={{id}}", 50)).size).toBe(50);
  expect(renderOne("{{1 as x}}{{x}}{{2 as x}}{{x}}")).toBe("1122");
});

test("objects and lists can contain references", () => {
  const [name, street] = renderOne("{{helpers.createCard as card}}\t{{card.name}}\t{{card.address.city}}")
    .split("\t")
    .slice(1);
  expect(name).toMatch(/\w/);
  expect(street).toMatch(/\w/);
  expect(renderOne("{{random.arrayElement([{a: [5, {b: 6}]}]) as x}} {{x.a.0}} {{x.a.1.b}}")).toBe(
    '{"a":[5,{"b":6}]} 5 6',
  );
});

test("a reference never reaches inherited properties", () => {
  expect(
    renderOne("{{random.arrayElement([{}]) as x}}{{x.constructor}} {{x.__proto__}} {{x.toString}}"),
  ).toBe("{}undefined undefined undefined");
  expect(renderOne("{{random.arrayElement([[1]]) as x}} {{x.length}} {{x.at}}")).toBe(
    "1 undefined undefined",
  );
  expect(renderOne('{{"text" as x}} {{x.length}}')).toBe("text undefined");
});

test("__proto__ is an ordinary key", () => {
  expect(renderOne('{{random.arrayElement([{"__proto__": {"a": 1}}]) as x}} {{x.a}}')).toBe(
    '{"__proto__":{"a":1}} undefined',
  );
});

test("a bound name hides a function of the same name", () => {
  expect(renderOne("{{5 as sequence}} {{sequence}}")).toBe("5 5");
});

test("a dotted function name remains a function even if its first part is bound", () => {
  expect(renderOne("{{'x' as date}} {{date.utc}} {{date}}")).toBe("x 1970-01-01T00:00:00Z x");
  expect(renderOne("{{random.arrayElement([{a: 1}]) as name}} {{name.a}}")).toBe('{"a":1} 1');
});

test("arguments can contain calls and references, also in lists and objects", () => {
  expect(renderOne("{{random.number({min: 4, max: 4}) as n}} {{random.alphaNumeric(n)}}")).toMatch(
    /^4 \w{4}$/,
  );
  expect(renderOne("{{json(random.arrayElement([random.boolean]))}}")).toMatch(/^(true|false)$/);
  expect(renderNumbers("{{random.number({min: random.number({min: 9, max: 9}), max: 9})}}", 1)).toEqual([9]);
  expect(new Set(renderRecords("{{random.arrayElement([sequence, sequence])}}", 3))).toEqual(
    new Set(["1", "2", "3"]),
  );
});

test("a call with changing arguments uses the current ones", () => {
  const source = "{{random.number(2000) as n}},{{random.number({min: n, max: n})}}";
  for (const record of renderRecords(source, 5000)) {
    const [wanted, given] = record.split(",");
    expect(given).toBe(wanted);
  }
});

test("a literal is a placeholder too", () => {
  expect(renderOne("{{5}}{{'a'}}{{true}}{{null}}{{-1.50}}")).toBe("5atruenull-1.5");
});

test("#repeat renders the given number of repetitions, with a separator between them", () => {
  expect(renderOne('{{#repeat 3 ","}}{{index}}{{/repeat}}')).toBe("0,1,2");
  expect(renderOne("[{{#repeat 2}}x{{/repeat}}]")).toBe("[xx]");
  expect(renderOne("[{{#repeat 0}}x{{/repeat}}]")).toBe("[]");
  expect(renderOne("{{ # repeat 2, ' - ' }}\n  x\n{{ / repeat }}")).toBe("  x -   x");
});

test("#repeat with min and max renders every number of repetitions equally often", () => {
  const counts = tally(
    renderRecords('{{#repeat {"min":1,"max":5} ","}}x{{/repeat}}', 10_000).map((text) => text.length),
  );
  expect([...counts.keys()].sort()).toEqual([1, 3, 5, 7, 9]);
  // 4 degrees of freedom: exceeds 18.5 for one seed in a thousand.
  expect(chiSquare([...counts.values()], new Array(5).fill(0.2))).toBeLessThan(18.5);
});

test("the count of #repeat can be a bound value or a call", () => {
  expect(renderOne("{{2 as n}}{{#repeat n}}x{{/repeat}}")).toBe("2xx");
  expect(renderOne("{{#repeat random.number({min: 4, max: 4})}}x{{/repeat}}")).toBe("xxxx");
});

test("blocks can be nested, each with its own index", () => {
  expect(renderOne('{{#repeat 2 ";"}}{{#repeat 2 ","}}{{index}}{{/repeat}}/{{index}}{{/repeat}}')).toBe(
    "0,1/0;0,1/1",
  );
});

test("a value bound in a repetition is visible only in that repetition", () => {
  const record = renderOne('{{#repeat 20 ","}}{{random.uuid as id}}={{id}}{{/repeat}}');
  const rounds = record.split(",").map((round) => round.split("="));
  expect(rounds.every(([first, second]) => first === second)).toBe(true);
  expect(new Set(rounds.map(([first]) => first)).size).toBe(20);
});

test("#oneOf renders each of its cases as often as its weight says", () => {
  const source = "{{#oneOf}}\n  {{#case 0.7}}a{{/case}}\n  {{#case 0.3}}b{{/case}}\n{{/oneOf}}";
  const counts = tally(renderRecords(source, 10_000));
  expect([...counts.keys()].sort()).toEqual(["a", "b"]);
  expect((counts.get("a") ?? 0) / 10_000).toBeCloseTo(0.7, 1);
});

test("cases without a weight are equally likely, and one of weight 0 never occurs", () => {
  expect(new Set(renderRecords("{{#oneOf}}{{#case}}a{{/case}}{{#case}}b{{/case}}{{/oneOf}}", 100))).toEqual(
    new Set(["a", "b"]),
  );
  expect(
    new Set(renderRecords("{{#oneOf}}{{#case 0}}a{{/case}}{{#case 5}}b{{/case}}{{/oneOf}}", 100)),
  ).toEqual(new Set(["b"]));
});

test("a case can contain blocks and several placeholders", () => {
  const source =
    '{{#oneOf}}{{#case}}{"t":"order","n":[{{#repeat 2 ","}}{{index}}{{/repeat}}]}{{/case}}{{/oneOf}}';
  expect(renderOne(source)).toBe('{"t":"order","n":[0,1]}');
});

test("a value bound in a block is visible only in the block", () => {
  expect(errors("{{#repeat 2}}{{1 as x}}{{/repeat}}{{x}}")).toEqual(["reference-before-binding x"]);
  expect(errors("{{#oneOf}}{{#case}}{{1 as x}}{{/case}}{{#case}}{{x}}{{/case}}{{/oneOf}}")).toEqual([
    "reference-before-binding x",
  ]);
  expect(errors("{{index}}{{#repeat 2}}{{/repeat}}")).toEqual(["reference-before-binding index"]);
  expect(errors("{{1 as x}}{{#repeat x}}{{x}}{{/repeat}}")).toEqual([]);
});

test("a value is not bound yet in its own expression", () => {
  expect(errors("{{random.number(x) as x}}")).toEqual(["reference-before-binding x"]);
});

test("an argument that is invalid only in this record is reported with the place of its placeholder", () => {
  const source = 'a {{"many" as n}} {{random.poisson({"mean": n})}}';
  const { next } = createRenderer(parseTemplate(source), { seed: 1 });
  try {
    next();
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(HeadwaterError);
    expect(error).toMatchObject({ code: "bad-argument", facts: { from: 18, to: source.length } });
  }
});

test("a count that is invalid only in this record is reported with the place of its block", () => {
  const source = '{{"many" as n}}{{#repeat n}}x{{/repeat}}';
  const { next } = createRenderer(parseTemplate(source), { seed: 1 });
  expect(next).toThrow("The count must be an integer of at least 0");
});
