import { expect, test } from "vitest";
import { fromLocalDateTime, toLocalDateTime } from "@/components/ui/date-time-field";

test("a time survives the round trip, to the minute", () => {
  const moment = new Date(2026, 2, 9, 7, 5).getTime();
  expect(toLocalDateTime(moment)).toBe("2026-03-09T07:05");
  expect(fromLocalDateTime("2026-03-09T07:05")).toBe(moment);
});

test("empty text is not a time", () => {
  expect(toLocalDateTime(Number.NaN)).toBe("");
  expect(fromLocalDateTime("")).toBeNaN();
});
