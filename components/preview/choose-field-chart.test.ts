import { expect, test } from "vitest";
import { collectFieldStatistics } from "@/lib/inference/field-statistics";
import { chooseFieldChart } from "./choose-field-chart";

function look(values: readonly unknown[]) {
  const [field] = collectFieldStatistics(values.map((a) => JSON.stringify({ a }))).fields;
  if (field === undefined) throw new Error("no field");
  return chooseFieldChart(field);
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

test("a few numbers, such as states, are listed with their shares", () => {
  const { bins, values, rest } = look(times(10, (index) => (index < 8 ? 200 : 500)));
  expect(bins).toEqual([]);
  expect(values).toEqual([
    { value: "200", share: 0.8 },
    { value: "500", share: 0.2 },
  ]);
  expect(rest).toBeCloseTo(0);
});

test("many numbers and times are drawn, not listed", () => {
  const numbers = look(times(200, (index) => index % 100));
  expect(numbers.bins.length).toBeGreaterThan(10);
  expect(numbers.values).toEqual([]);
  const moments = look(times(60, (index) => `2026-01-01 00:00:${String(index).padStart(2, "0")}`));
  expect(moments.bins.length).toBe(20);
  expect(moments.values).toEqual([]);
});

test("numbers among texts are drawn, and frequent values are listed next to them", () => {
  const { bins, values } = look([...times(50, (index) => index), ...times(50, () => "n/a")]);
  expect(bins.length).toBeGreaterThan(10);
  expect(values[0]).toEqual({ value: "n/a", share: 0.5 });
});

test("only frequent values are listed if there are many distinct texts", () => {
  expect(look(times(300, (index) => `name ${index % 150}`)).values).toEqual([]);
  const { values, rest } = look(times(300, (index) => (index % 3 === 0 ? "same" : `name ${index}`)));
  expect(values[0]).toMatchObject({ value: "same" });
  expect(values.length).toBe(6);
  expect(rest).toBeGreaterThan(0.6);
});
