import { expect, test } from "vitest";
import { parseTemplate } from "../../parse-template";
import { renderNumbers, renderRecords } from "../../testing/render-records";

function problems(source: string): string[] {
  return parseTemplate(source).diagnostics.map(({ message }) => message);
}

test("date.late is late with the given probability, up to its maximum delay", () => {
  const now = Date.UTC(2026, 5, 1);
  const source = '{{date.late({"probability":0.05,"max":"10m"}, "x")}}';
  const delays = renderNumbers(source, 20_000, { now: () => now }).map((time) => now - time);
  const late = delays.filter((delay) => delay > 0);
  expect(late.length / delays.length).toBeCloseTo(0.05, 1);
  expect(Math.max(...late)).toBeLessThanOrEqual(600_000);
  expect(Math.max(...late)).toBeGreaterThan(590_000);
  expect(Math.min(...delays)).toBe(0);
});

test("date.late is in UTC, defaults to ISO 8601, and follows a simulated clock", () => {
  const options = { now: () => 0, simulatedNow: () => Date.UTC(2026, 0, 2), timeZone: "Asia/Seoul" };
  expect(
    renderRecords('{{date.late({"probability":0})}} {{date.late({"probability":0}, "HH:mm")}}', 1, options),
  ).toEqual(["2026-01-02T00:00:00.000Z 00:00"]);
});

test("date.late accepts a minimum delay and rejects one above the maximum", () => {
  const delays = renderNumbers('{{date.late({"probability":1,"min":"1m","max":"2m"}, "x")}}', 1000, {
    now: () => 1e12,
  });
  expect(delays.every((time) => time <= 1e12 - 60_000 && time >= 1e12 - 120_000)).toBe(true);
  expect(problems('{{date.late({"min":"2h","max":"1h"})}}')[0]).toContain('must not be greater than "max"');
});
