import { expect, test } from "vitest";
import { parseDuration } from "./duration";

test("a duration is a number with a unit, or several of them", () => {
  expect(parseDuration("500ms")).toBe(500);
  expect(parseDuration("30s")).toBe(30_000);
  expect(parseDuration("10m")).toBe(600_000);
  expect(parseDuration("1.5h")).toBe(5_400_000);
  expect(parseDuration("1d")).toBe(86_400_000);
  expect(parseDuration("1h 30m")).toBe(5_400_000);
  expect(parseDuration("1H30M")).toBe(5_400_000);
});

test("a number without a unit is milliseconds", () => {
  expect(parseDuration("250")).toBe(250);
});

test("anything else is not a duration", () => {
  for (const text of ["", "h", "10 weeks", "-5s", "5s ago", "1e9s"])
    expect(parseDuration(text)).toBeUndefined();
});
