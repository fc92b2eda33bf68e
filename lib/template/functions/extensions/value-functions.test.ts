import { expect, test } from "vitest";
import { parseTemplate } from "../../parse-template";
import { renderRecords } from "../../testing/render-records";
import { tally } from "../../testing/statistics";

function problems(source: string): string[] {
  return parseTemplate(source).diagnostics.map(({ message }) => message);
}

test("lookup keeps fields consistent", () => {
  const source =
    '{{random.arrayElement([7, 8, 9]) as device}} {{lookup(device, {"7":"Seoul","8":"Oslo"}, "elsewhere")}}';
  const pairs = new Set(renderRecords(source, 200));
  expect([...pairs].sort()).toEqual(["7 Seoul", "8 Oslo", "9 elsewhere"]);
});

test("lookup without a third argument returns null for an unknown key", () => {
  expect(renderRecords('{{lookup("x", {"y": 1})}}')).toEqual(["null"]);
});

test("lookup accepts lists, tables with expressions, and keys that objects inherit", () => {
  expect(renderRecords('{{#repeat 3 ","}}{{lookup(index, ["a","b"], "?")}}{{/repeat}}')).toEqual(["a,b,?"]);
  expect(renderRecords('{{"k" as key}} {{lookup(key, {"k": key})}}')).toEqual(["k k"]);
  expect(
    renderRecords('{{lookup("constructor", {"a": 1}, "none")}} {{lookup("__proto__", {"a": 1}, "none")}}'),
  ).toEqual(["none none"]);
});

test("lookup reports missing or invalid arguments", () => {
  expect(problems("{{lookup(1)}}")[0]).toContain("A key and a table are required");
  expect(problems('{{lookup(1, "x")}}')[0]).toContain('"table" must be an object');
});

test("optional returns its value with the given probability, otherwise null or the third argument", () => {
  const counts = tally(renderRecords('{{optional(0.9, "here", "gone")}}', 20_000));
  expect([...counts.keys()].sort()).toEqual(["gone", "here"]);
  expect((counts.get("here") ?? 0) / 20_000).toBeCloseTo(0.9, 1);
  expect(new Set(renderRecords("{{optional(0, internet.email)}}", 20))).toEqual(new Set(["null"]));
  expect(renderRecords("{{optional(1, internet.email)}}", 20).every((text) => text.includes("@"))).toBe(true);
});

test("optional accepts a probability from 0 to 1", () => {
  expect(problems("{{optional(90, 1)}}")[0]).toContain('"probability" must be at most 1, not 90');
  expect(problems("{{optional(90, internet.email)}}")[0]).toContain(
    '"probability" must be at most 1, not 90',
  );
  expect(problems("{{optional(0.5)}}")[0]).toContain("A probability and a value are required");
});

test("json converts any value to JSON", () => {
  const text = (source: string) => renderRecords(source)[0];
  expect(text(String.raw`{{json("say \"hi\"\\")}}`)).toBe(String.raw`"say \"hi\"\\"`);
  expect(text("{{json([1, 'a', null, {x: true}])}}")).toBe('[1,"a",null,{"x":true}]');
  expect(text("{{json(null)}} {{json(1.50)}}")).toBe("null 1.5");
  expect(JSON.parse(text("{{json(helpers.createCard)}}") ?? "")).toHaveProperty("address.city");
  expect(problems("{{json()}}")[0]).toContain('"value" is missing');
});
