import { expect, test } from "vitest";
import { parseTemplate } from "../../parse-template";
import { renderNumbers, renderRecords } from "../../testing/render-records";
import { mean, standardDeviation } from "../../testing/statistics";

test("series.walk starts at its start, stays within its bounds, and moves at most one step", () => {
  const source = '{{series.walk({"start": 20, "step": 0.5, "min": 15, "max": 22, "precision": 0.001})}}';
  const values = renderNumbers(source, 20_000);
  expect(values[0]).toBe(20);
  expect(values.every((value) => value >= 15 && value <= 22)).toBe(true);
  const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? 0)));
  expect(Math.max(...steps)).toBeLessThanOrEqual(0.501);
  expect(Math.min(...values)).toBeLessThan(15.5);
  expect(Math.max(...values)).toBeGreaterThan(21.5);
});

test("series.walk does not accumulate at its bounds", () => {
  const values = renderNumbers(
    '{{series.walk({"step": 1, "min": 0, "max": 10, "precision": 0.01})}}',
    50_000,
  );
  const atEnds = values.filter((value) => value < 1 || value > 9).length / values.length;
  expect(atEnds).toBeGreaterThan(0.12);
  expect(atEnds).toBeLessThan(0.28);
});

test("series.walk has a separate walk for each key", () => {
  const source =
    '{{random.number(4) as device}} {{series.walk({"start": 50, "step": 1, "precision": 0.01, "key": device})}}';
  const last = new Map<string, number>();
  for (const record of renderRecords(source, 5000)) {
    const [device = "", value = ""] = record.split(" ");
    expect(Math.abs(Number(value) - (last.get(device) ?? 50))).toBeLessThanOrEqual(1.01);
    last.set(device, Number(value));
  }
  expect(last.size).toBe(5);
  expect(new Set(last.values()).size).toBe(5);
});

test("two calls in one record have separate walks", () => {
  const [record = ""] = renderRecords('{{series.walk({"step": 1})}} {{series.walk({"step": 1})}}', 3).slice(
    2,
  );
  const [first, second] = record.split(" ");
  expect(first).not.toBe(second);
});

test("series.walk works without bounds and rejects a start outside its bounds", () => {
  expect(renderNumbers('{{series.walk({"step": 1})}}', 1)).toEqual([0]);
  expect(renderNumbers('{{series.walk({"min": 10, "max": 20})}}', 1)).toEqual([15]);
  const template = parseTemplate('{{series.walk({"start": 5, "min": 10, "max": 20})}}');
  expect(template.diagnostics.map(({ code }) => code)).toEqual(["bad-argument"]);
});

test("series.sine follows the time of the record", () => {
  let now = 0;
  const source = '{{series.sine({"mean": 20, "amplitude": 5, "period": "1h", "precision": 0.001})}}';
  const values = renderNumbers(source, 5, {
    now: () => {
      const time = now;
      now += 900_000;
      return time;
    },
  });
  expect(values).toEqual([20, 25, 20, 15, 20]);
});

test("series.sine follows the simulated clock of a run", () => {
  const options = { now: () => 0, simulatedNow: () => 900_000 };
  expect(renderNumbers('{{series.sine({"amplitude": 5, "period": "1h"})}}', 1, options)).toEqual([5]);
  expect(renderNumbers('{{series.sine({"amplitude": 5, "period": "1h", "phase": "15m"})}}', 1)).toEqual([5]);
});

test("series.sine adds normal noise with the given standard deviation", () => {
  const values = renderNumbers('{{series.sine({"mean": 3, "amplitude": 0, "noise": 2})}}', 20_000);
  expect(mean(values)).toBeCloseTo(3, 1);
  expect(standardDeviation(values)).toBeCloseTo(2, 1);
});

test("a period must be a duration greater than 0", () => {
  const codes = (source: string) => parseTemplate(source).diagnostics.map(({ message }) => message);
  expect(codes('{{series.sine({"period": "soon"})}}')[0]).toContain("a duration such as");
  expect(codes('{{series.sine({"period": 0})}}')[0]).toContain('"period" must be greater than 0');
});
