import { expect, test } from "vitest";
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
