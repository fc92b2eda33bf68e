import { expect, test } from "vitest";
import { weekPreset } from "@/lib/settings/week";
import { pasteIntoWeek } from "@/state/rate/paste-into-week";

const week = weekPreset("flat", 1);
const mean = (changed: typeof week | undefined, day: number, hour: number) =>
  changed?.[day * 24 + hour]?.mean;

test("a few lines are days, with the hours beside each other", () => {
  const changed = pasteIntoWeek(week, "10\t11\t12\n20\t21\t22\n", { day: 1, hour: 8, field: "mean" });
  expect(mean(changed, 1, 8)).toBe(10);
  expect(mean(changed, 1, 10)).toBe(12);
  expect(mean(changed, 2, 9)).toBe(21);
  expect(mean(changed, 3, 8)).toBe(1);
});

test("24 lines are hours, with the days beside each other", () => {
  const lines = Array.from({ length: 24 }, (_, hour) => [0, 1, 2, 3, 4, 5, 6].map((day) => day * 100 + hour));
  const text = lines.map((line) => line.join("\t")).join("\r\n");
  const changed = pasteIntoWeek(week, text, { day: 0, hour: 0, field: "mean" });
  expect(changed?.map((cell) => cell.mean)).toEqual(
    Array.from({ length: 168 }, (_, index) => Math.floor(index / 24) * 100 + (index % 24)),
  );
});

test("what would be outside the week is left out", () => {
  const changed = pasteIntoWeek(week, "7\t8", { day: 6, hour: 23, field: "stddev" });
  expect(changed?.[167]).toEqual({ mean: 1, stddev: 7 });
  expect(changed).toHaveLength(168);
});

test("words are not rates", () => {
  expect(pasteIntoWeek(week, "Monday\t3", { day: 0, hour: 0, field: "mean" })).toBeUndefined();
});
