import { expect, test } from "vitest";
import { fromLocalDateTime, toLocalDateTime } from "@/components/ui/date-time-field";

test("a moment comes back to the minute", () => {
  const moment = new Date(2026, 2, 9, 7, 5).getTime();
  expect(toLocalDateTime(moment)).toBe("2026-03-09T07:05");
  expect(fromLocalDateTime("2026-03-09T07:05")).toBe(moment);
});

test("nothing is not a moment", () => {
  expect(toLocalDateTime(Number.NaN)).toBe("");
  expect(fromLocalDateTime("")).toBeNaN();
});
