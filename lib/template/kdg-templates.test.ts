import { expect, test } from "vitest";
import { parseTemplate } from "./parse-template";
import { createRenderer } from "./renderer";
import { renderNumbers, renderRecords } from "./testing/render-records";
import { chiSquare, tally } from "./testing/statistics";

/** KDG behaviour that existing templates rely on. */

function problems(source: string): string[] {
  return parseTemplate(source).diagnostics.map(({ code }) => code);
}

test("removes line breaks, keeps other whitespace, and trims the template", () => {
  expect(renderRecords('  \n{\n    "a": 1,\r\n\t"b": 2\n}\n\n ')).toEqual(['{    "a": 1,\t"b": 2}']);
  expect(renderRecords("a,\nb,\nc\n")).toEqual(["a,b,c"]);
});

test("removes line breaks inside a placeholder, a string and a bare argument", () => {
  expect(renderRecords('{{random.arrayElement(\n  ["a\nb"]\n)}}')).toEqual(["ab"]);
  expect(renderRecords("{{date.utc(YYYY\n-MM)}}")).toEqual(["1970-01"]);
});

test("braces on two lines are two braces, because the KDG joins lines before it searches for braces", () => {
  expect(renderRecords("{\n{'a'}\n}")).toEqual(["a"]);
});

test("a template without a placeholder is a constant record", () => {
  expect(renderRecords('{"a": {"b": [1]}} }}', 2)).toEqual(['{"a": {"b": [1]}} }}', '{"a": {"b": [1]}} }}']);
  expect(renderRecords("")).toEqual([""]);
});

test("renders values without quotes, which belong to the template", () => {
  expect(
    renderRecords(String.raw`"{{random.arrayElement(["x"])}}" {{random.arrayElement(["\"x\""])}}`),
  ).toEqual(['"x" "x"']);
});

test("random.number includes both ends, with equal probability", () => {
  const counts = tally(renderNumbers("{{random.number(5)}}", 12_000));
  expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  // 5 degrees of freedom: exceeds 20.5 for one seed in a thousand.
  expect(chiSquare([...counts.values()], new Array(6).fill(1 / 6))).toBeLessThan(20.5);
  const range = renderNumbers('{{random.number({"min": -2, "max": 2})}}', 2000);
  expect([...new Set(range)].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
});

test("a number with a precision renders as 37.8, never as 37.800000000000004", () => {
  const texts = renderRecords('{{random.number({"min": 30, "max": 45, "precision": 0.1})}}', 2000);
  expect(texts.filter((text) => !/^\d\d(\.\d)?$/.test(text))).toEqual([]);
});

test("weights are relative and need not sum to 1", () => {
  for (const weights of ["[0.7,0.2,0.1]", "[70,20,10]", "[0.91,0.26,0.13]"]) {
    const source = `{{random.weightedArrayElement({"weights":${weights},"data":["a","b","c"]})}}`;
    const counts = tally(renderRecords(source, 20_000));
    const observed = ["a", "b", "c"].map((value) => counts.get(value) ?? 0);
    // 2 degrees of freedom.
    expect(chiSquare(observed, [0.7, 0.2, 0.1])).toBeLessThan(13.8);
  }
});

test("reports weights that do not match their data", () => {
  expect(problems('{{random.weightedArrayElement({"weights":[1],"data":["a","b"]})}}')).toEqual([
    "bad-argument",
  ]);
  expect(problems('{{random.weightedArrayElement({"weights":[0,0],"data":["a","b"]})}}')).toEqual([
    "bad-argument",
  ]);
  expect(problems('{{random.weightedArrayElement({"weights":[-1,2],"data":["a","b"]})}}')).toEqual([
    "bad-argument",
  ]);
});

test("a list of plain values renders joined by commas, an object as JSON", () => {
  expect(renderRecords("{{address.nearbyGPSCoordinate}}")[0]).toMatch(/^-?\d+\.\d+,-?\d+\.\d+$/);
  expect(JSON.parse(renderRecords("{{helpers.userCard}}")[0] ?? "")).toHaveProperty("address.geo.lat");
  expect(renderRecords('{{random.arrayElement([{"a": [1, 2]}])}}')).toEqual(['{"a":[1,2]}']);
});

test("internet.session is an integer in the KDG's range", () => {
  const sessions = renderNumbers("{{internet.session}}", 1000);
  expect(sessions.every((session) => Number.isInteger(session))).toBe(true);
  expect(Math.min(...sessions)).toBeGreaterThanOrEqual(1_007_199_254_740_991);
  expect(Math.max(...sessions)).toBeLessThanOrEqual(9_007_199_254_740_991);
});

test("a date format can be double-quoted, single-quoted, bare or omitted", () => {
  const options = { now: () => Date.UTC(2026, 10, 23, 15, 4, 5, 678), timeZone: "America/New_York" };
  const cases: [string, string][] = [
    ['{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}', "2026-11-23 15:04:05.678"],
    ["{{date.utc('YYYY-MM-DD')}}", "2026-11-23"],
    ["{{date.utc(YYYY-MM-DD HH:mm:ss.SSS)}}", "2026-11-23 15:04:05.678"],
    ["{{date.now(ddd, hA)}}", "Mon, 10AM"],
    ["{{date.now(dddd, MMMM Do YYYY, h:mm:ss a)}}", "Monday, November 23rd 2026, 10:04:05 am"],
    ["{{date.now([on] YYYY)}}", "on 2026"],
    ['{{date.now("DD/MMM/YYYY:HH:mm:ss Z")}}', "23/Nov/2026:10:04:05 -05:00"],
    ["{{date.utc(YYYY)}}", "2026"],
    ["{{date.utc(x)}}", "1795446245678"],
    ["{{date.utc}}", "2026-11-23T15:04:05Z"],
    ["{{date.now}}", "2026-11-23T10:04:05-05:00"],
    ["{{date.simTime}}", "2026-11-23T10:04:05-05:00"],
    ["{{date.utc()}}", "2026-11-23T15:04:05Z"],
    ['{{date.utc("")}}', "2026-11-23T15:04:05Z"],
  ];
  for (const [source, text] of cases)
    expect([source, ...renderRecords(source, 1, options)]).toEqual([source, text]);
});

test("current.timestamp equals date.now at every occurrence", () => {
  expect(renderRecords("{{current.timestamp}} {{current.timestamp}}")).toEqual([
    "1970-01-01T00:00:00+00:00 1970-01-01T00:00:00+00:00",
  ]);
});

test("ignores names after the second part if the second is a function", () => {
  expect(renderNumbers('{{random.number.float({"min":3,"max":3})}}', 1)).toEqual([3]);
  expect(problems('{{random.number.float({"min":3,"max":3})}}')).toEqual(["ignored-name"]);
});

test("functions receive bare arguments as text", () => {
  expect(renderRecords("{{helpers.replaceSymbolWithNumber(##-##)}}")[0]).toMatch(/^\d\d-\d\d$/);
  expect(renderRecords("{{helpers.slugify(hello big world)}}")).toEqual(["hello-big-world"]);
  expect(renderRecords("{{helpers.replaceSymbols(??-#)}}")[0]).toMatch(/^[A-Z]{2}-\d$/);
});

test("what the KDG ignores is not an error", () => {
  const sources = [
    "{{random.uuid(5)}}",
    "{{name.firstName(male)}}",
    "{{random.number.(5)}}",
    "{{random(5).number}}",
    "{{name.firstName.and what follows!}}",
    '{{date.utc("YYYY)}}',
    "{{ran\ndom.number(5\n0)}}",
  ];
  for (const source of sources) {
    const template = parseTemplate(source);
    expect([source, template.diagnostics.filter(({ severity }) => severity === "error")]).toEqual([
      source,
      [],
    ]);
    expect(createRenderer(template, { seed: 1 }).next()).not.toBe("");
  }
});

test("an unclosed quote ends with its placeholder, as in the KDG", () => {
  expect(renderRecords('{{date.utc("YYYY)}}, "b": "{{date.utc(MM)}}"')).toEqual(['"1970, "b": "01"']);
});
