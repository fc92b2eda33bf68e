import { expect, test } from "vitest";
import { weekPreset } from "@/lib/settings/week";
import { cellAt, HOURS_OF_WEEK, localWeekHour, type Week } from "./week";
import { parseNumberTable, withTable } from "./week-table";

/** The mean of each hour is its number; the standard deviation a tenth of it. */
const counting: Week = Array.from({ length: HOURS_OF_WEEK }, (_, hour) => ({
  mean: hour,
  stddev: hour / 10,
}));

const hourOf = (day: number, hour: number, minute = 0): number => day * 24 + hour + minute / 60;

test("without smoothing, a cell's values hold for its hour", () => {
  expect(cellAt(counting, hourOf(3, 14, 59), false)).toEqual({ mean: 86, stddev: 8.6 });
});

test("with smoothing, a cell's values hold at the top of its hour", () => {
  expect(cellAt(counting, hourOf(3, 14), true)).toEqual({ mean: 86, stddev: 8.6 });
});

test.each([
  ["in the middle of a day", hourOf(3, 14, 30), 86.5],
  ["from 22 to 23 h", hourOf(3, 22, 30), 94.5],
  ["from 23 h into the next day", hourOf(3, 23, 30), 95.5],
  ["from Saturday 22 to 23 h", hourOf(6, 22, 30), 166.5],
  ["over the week's end", hourOf(6, 23, 30), 83.5],
  ["from Sunday midnight on", hourOf(0, 0, 15), 0.25],
])("smoothing goes to the next hour %s", (_, weekHour, mean) => {
  const cell = cellAt(counting, weekHour, true);
  expect(cell.mean).toBeCloseTo(mean, 9);
  expect(cell.stddev).toBeCloseTo(mean / 10, 9);
});

test("the hour of the week counts from Sunday midnight, local time", () => {
  const wednesdayAfternoon = new Date(2026, 0, 7, 14, 30, 36, 500);
  expect(localWeekHour(wednesdayAfternoon.getTime())).toBeCloseTo(3 * 24 + 14 + 30 / 60 + 36.5 / 3600, 9);
  expect(localWeekHour(new Date(2026, 0, 4).getTime())).toBe(0);
});

test.each(["flat", "office-hours", "evening-peak"] as const)(
  "the preset %s has 168 hours and its peak",
  (preset) => {
    const week = weekPreset(preset, 500);
    expect(week.length).toBe(HOURS_OF_WEEK);
    expect(Math.max(...week.map(({ mean }) => mean))).toBe(500);
    expect(Math.min(...week.map(({ mean }) => mean))).toBeGreaterThanOrEqual(0);
  },
);

test("the office is busy on Wednesday morning and quiet on Sunday", () => {
  const week = weekPreset("office-hours", 500);
  expect(week[hourOf(3, 10)]?.mean).toBe(500);
  expect(week[hourOf(0, 10)]?.mean).toBe(50);
});

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

test("a table goes into the week from its first cell on, and what is outside is left out", () => {
  const week = withTable(
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
