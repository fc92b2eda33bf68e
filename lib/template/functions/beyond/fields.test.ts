import { expect, test } from "vitest";
import { parseTemplate } from "../../template";
import { renderNumbers, renderRecords } from "../../testing/render-records";
import { tally } from "../../testing/statistics";

function problems(source: string): string[] {
  return parseTemplate(source).diagnostics.map(({ message }) => message);
}

test("a sequence over a run has no gap and no repeat", () => {
  const numbers = renderNumbers("{{sequence}}", 10_000);
  expect(numbers).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
});

test("a sequence starts and steps as it is told, also with decimals and downwards", () => {
  expect(renderNumbers('{{sequence({"start":1000,"step":5})}}', 3)).toEqual([1000, 1005, 1010]);
  expect(renderNumbers("{{sequence(10, -1)}}", 3)).toEqual([10, 9, 8]);
  expect(renderNumbers('{{sequence({"start":0,"step":0.1})}}', 4)).toEqual([0, 0.1, 0.2, 0.3]);
});

test("sequences with one name count together, others by themselves", () => {
  const named = '{{sequence({"name":"orders"})}},{{sequence({"name":"orders"})}}';
  expect(renderRecords(named, 2)).toEqual(["1,2", "3,4"]);
  expect(renderRecords("{{sequence}},{{sequence}}", 2)).toEqual(["1,1", "2,2"]);
});

test("a sequence in a block counts every round", () => {
  expect(renderRecords('{{#repeat 3 ","}}{{sequence}}{{/repeat}}', 2)).toEqual(["1,2,3", "4,5,6"]);
});

test("a sequence inside optional counts only where it is used, so it has no gap", () => {
  const numbers = renderRecords("{{optional(0.5, sequence)}}", 1000).filter((text) => text !== "null");
  expect(numbers.map(Number)).toEqual(numbers.map((_, index) => index + 1));
});

test("a step of 0 is refused", () => {
  expect(problems('{{sequence({"step":0})}}')[0]).toContain('"step" must not be 0');
});

test("lookup gives fields that belong together", () => {
  const source =
    '{{random.arrayElement([7, 8, 9]) as device}} {{lookup(device, {"7":"Seoul","8":"Oslo"}, "elsewhere")}}';
  const pairs = new Set(renderRecords(source, 200));
  expect([...pairs].sort()).toEqual(["7 Seoul", "8 Oslo", "9 elsewhere"]);
});

test("lookup without a third argument gives null for a key that the table lacks", () => {
  expect(renderRecords('{{lookup("x", {"y": 1})}}')).toEqual(["null"]);
});

test("lookup takes lists, tables with expressions, and keys that every object inherits", () => {
  expect(renderRecords('{{#repeat 3 ","}}{{lookup(index, ["a","b"], "?")}}{{/repeat}}')).toEqual(["a,b,?"]);
  expect(renderRecords('{{"k" as key}} {{lookup(key, {"k": key})}}')).toEqual(["k k"]);
  expect(
    renderRecords('{{lookup("constructor", {"a": 1}, "none")}} {{lookup("__proto__", {"a": 1}, "none")}}'),
  ).toEqual(["none none"]);
});

test("lookup says what it needs", () => {
  expect(problems("{{lookup(1)}}")[0]).toContain("a key and a table are needed");
  expect(problems('{{lookup(1, "x")}}')[0]).toContain('"table" must be an object');
});

test("optional gives its value with its probability, else null or the third argument", () => {
  const counts = tally(renderRecords('{{optional(0.9, "here", "gone")}}', 20_000));
  expect([...counts.keys()].sort()).toEqual(["gone", "here"]);
  expect((counts.get("here") ?? 0) / 20_000).toBeCloseTo(0.9, 1);
  expect(new Set(renderRecords("{{optional(0, internet.email)}}", 20))).toEqual(new Set(["null"]));
  expect(renderRecords("{{optional(1, internet.email)}}", 20).every((text) => text.includes("@"))).toBe(true);
});

test("optional takes a probability from 0 to 1", () => {
  expect(problems("{{optional(90, 1)}}")[0]).toContain('"probability" must be 1 or less, not 90');
  expect(problems("{{optional(90, internet.email)}}")[0]).toContain(
    '"probability" must be 1 or less, not 90',
  );
  expect(problems("{{optional(0.5)}}")[0]).toContain("a probability and a value are needed");
});

test("json writes any value as JSON", () => {
  const text = (source: string) => renderRecords(source)[0];
  expect(text(String.raw`{{json("say \"hi\"\\")}}`)).toBe(String.raw`"say \"hi\"\\"`);
  expect(text("{{json([1, 'a', null, {x: true}])}}")).toBe('[1,"a",null,{"x":true}]');
  expect(text("{{json(null)}} {{json(1.50)}}")).toBe("null 1.5");
  expect(JSON.parse(text("{{json(helpers.createCard)}}") ?? "")).toHaveProperty("address.city");
  expect(problems("{{json()}}")[0]).toContain('"value" is missing');
});

test("date.late comes in the stated share, and never later than its maximum", () => {
  const now = Date.UTC(2026, 5, 1);
  const source = '{{date.late({"probability":0.05,"max":"10m"}, "x")}}';
  const delays = renderNumbers(source, 20_000, { now: () => now }).map((time) => now - time);
  const late = delays.filter((delay) => delay > 0);
  expect(late.length / delays.length).toBeCloseTo(0.05, 1);
  expect(Math.max(...late)).toBeLessThanOrEqual(600_000);
  expect(Math.max(...late)).toBeGreaterThan(590_000);
  expect(Math.min(...delays)).toBe(0);
});

test("date.late is in UTC, ISO 8601 without a format, and follows a simulated clock", () => {
  const options = { now: () => 0, simulatedNow: () => Date.UTC(2026, 0, 2), timeZone: "Asia/Seoul" };
  expect(
    renderRecords('{{date.late({"probability":0})}} {{date.late({"probability":0}, "HH:mm")}}', 1, options),
  ).toEqual(["2026-01-02T00:00:00.000Z 00:00"]);
});

test("date.late takes a shortest delay, and refuses one above the longest", () => {
  const delays = renderNumbers('{{date.late({"probability":1,"min":"1m","max":"2m"}, "x")}}', 1000, {
    now: () => 1e12,
  });
  expect(delays.every((time) => time <= 1e12 - 60_000 && time >= 1e12 - 120_000)).toBe(true);
  expect(problems('{{date.late({"min":"2h","max":"1h"})}}')[0]).toContain('"min" must not be above "max"');
});
