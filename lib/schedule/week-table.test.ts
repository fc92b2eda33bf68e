import { expect, test } from "vitest";
import { pasteIntoWeek } from "@/lib/schedule/week-table";
import { weekPreset } from "@/lib/settings/week";
import { HOURS_OF_WEEK, type Week } from "./week";
import { parseNumberTable, pasteTable } from "./week-table";

test.each([
  [
    "tabs, as spreadsheets copy",
    "1\t2\n3\t4.5\n",
    [
      [1, 2],
      [3, 4.5],
    ],
  ],
  [
    "Windows line ends",
    "1\t2\r\n3\t4\r\n",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "semicolons",
    "1;2\n3;4",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "commas",
    " 1, 2\n3 ,4",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["one column", "1\n2\n3", [[1], [2], [3]]],
])("a pasted table may have %s", (_, text, table) => {
  expect(parseNumberTable(text)).toEqual(table);
});

test.each(["", "a\tb", "1\t2\n3", "-1\t2", "1\t\t3", "1e3", "NaN", "0x10"])(
  "%j is not a table of rates",
  (text) => {
    expect(parseNumberTable(text)).toBeUndefined();
  },
);

/** The mean of each hour is its number; the standard deviation a tenth of it. */
const counting: Week = Array.from({ length: HOURS_OF_WEEK }, (_, hour) => ({
  mean: hour,
  stddev: hour / 10,
}));

const hourOf = (day: number, hour: number): number => day * 24 + hour;

test("a table is pasted from its first cell on, and numbers outside the week are dropped", () => {
  const week = pasteTable(
    counting,
    [
      [1000, 2000],
      [3000, 4000],
    ],
    { day: 6, hour: 22, field: "mean" },
  );
  expect(week[hourOf(6, 22)]).toEqual({ mean: 1000, stddev: 16.6 });
  expect(week[hourOf(6, 23)]?.mean).toBe(3000);
  expect(week.filter((cell, hour) => cell !== counting[hour]).length).toBe(2);
});

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
