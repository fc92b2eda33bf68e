import type { Week } from "./week";

/** Numbers copied from a spreadsheet: rows of hours, columns of days. */
type NumberTable = readonly (readonly number[])[];

/**
 * Parses cells copied from a spreadsheet: lines separated by tabs, semicolons or commas. Undefined: a cell is not a number
 * of 0 or more, or the lines differ in length.
 */
export function parseNumberTable(text: string): NumberTable | undefined {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  const separator = ["\t", ";", ","].find((candidate) => text.includes(candidate)) ?? "\t";
  const table = lines.map((line) => line.split(separator).map(parseRate));
  const width = table[0]?.length;
  const isWhole = table.every((row) => row.length === width && row.every((value) => value >= 0));
  return isWhole ? table : undefined;
}

/** NaN if the cell is not a plain number. */
function parseRate(cell: string): number {
  const text = cell.trim();
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/**
 * Returns the week with the table's numbers in one field of its cells. The table's first cell goes to the given day (0 is
 * Sunday) and hour; numbers outside the week are dropped.
 */
export function pasteTable(
  week: Week,
  table: NumberTable,
  at: { readonly day: number; readonly hour: number; readonly field: "mean" | "stddev" },
): Week {
  return week.map((cell, index) => {
    const value = table[(index % 24) - at.hour]?.[Math.floor(index / 24) - at.day];
    return value === undefined ? cell : { ...cell, [at.field]: value };
  });
}

const DAYS = 7;

/**
 * Pastes spreadsheet cells into a week, the first cell at the given day and hour. Up to seven lines are days, as in
 * the heat map; more are hours, as in the KDG. Undefined if the text is not a block of rates.
 */
export function pasteIntoWeek(
  week: Week,
  text: string,
  at: { readonly day: number; readonly hour: number; readonly field: "mean" | "stddev" },
): Week | undefined {
  const table = parseNumberTable(text);
  if (table === undefined) return undefined;
  return pasteTable(week, table.length > DAYS ? table : transposed(table), at);
}

function transposed(table: NumberTable): NumberTable {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? 0));
}
