import { expect, test } from "vitest";
import { parseTemplate } from "../../parse-template";
import { renderNumbers, renderRecords } from "../../testing/render-records";

function problems(source: string): string[] {
  return parseTemplate(source).diagnostics.map(({ message }) => message);
}

test("a sequence has no gaps or repeats in a run", () => {
  const numbers = renderNumbers("{{sequence}}", 10_000);
  expect(numbers).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
});

test("a sequence uses its start and step, including decimal and negative steps", () => {
  expect(renderNumbers('{{sequence({"start":1000,"step":5})}}', 3)).toEqual([1000, 1005, 1010]);
  expect(renderNumbers("{{sequence(10, -1)}}", 3)).toEqual([10, 9, 8]);
  expect(renderNumbers('{{sequence({"start":0,"step":0.1})}}', 4)).toEqual([0, 0.1, 0.2, 0.3]);
});

test("sequences with the same name share a counter, and others do not", () => {
  const named = '{{sequence({"name":"orders"})}},{{sequence({"name":"orders"})}}';
  expect(renderRecords(named, 2)).toEqual(["1,2", "3,4"]);
  expect(renderRecords("{{sequence}},{{sequence}}", 2)).toEqual(["1,1", "2,2"]);
});

test("a sequence in a block advances in every repetition", () => {
  expect(renderRecords('{{#repeat 3 ","}}{{sequence}}{{/repeat}}', 2)).toEqual(["1,2,3", "4,5,6"]);
});

test("a sequence inside optional has no gaps, because it advances only when used", () => {
  const numbers = renderRecords("{{optional(0.5, sequence)}}", 1000).filter((text) => text !== "null");
  expect(numbers.map(Number)).toEqual(numbers.map((_, index) => index + 1));
});

test("a step of 0 is rejected", () => {
  expect(problems('{{sequence({"step":0})}}')[0]).toContain('"step" must not be 0');
});
