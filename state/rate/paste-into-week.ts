import type { Week } from "@/lib/schedule/week";
import { type NumberTable, parseNumberTable, pasteTable } from "@/lib/schedule/week-table";

const DAYS = 7;

/**
 * The week with what a spreadsheet has put on the clipboard, its first cell at the given day and hour. Up to seven
 * lines are days, as the heat map shows them; more are hours, as in the KDG. Undefined: it is not a block of rates.
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
