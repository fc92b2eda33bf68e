import { csvRows } from "@/lib/inference/sample/csv-rows";
import { isLogLine } from "@/lib/inference/sample/is-log-line";

/** What rendered records are. */
export type RecordFormat =
  | { readonly format: "json" }
  | { readonly format: "csv"; readonly delimiter: string; readonly width: number }
  | { readonly format: "text" };

/**
 * Tells the format from the first records: JSON objects or lists, also those that were meant to be, else rows of equally
 * many cells, else text.
 */
export function recordFormat(first: readonly string[]): RecordFormat {
  if (first.some(isMeantAsJson)) return { format: "json" };
  const rows = first.filter((record) => record.trim() !== "");
  if (rows.length === 0 || isLogLine(rows[0] ?? "")) return { format: "text" };
  const table = csvRows(rows.join("\n"), rows.length);
  if (table === undefined) return { format: "text" };
  return { format: "csv", delimiter: table.delimiter, width: table.rows[0]?.length ?? 0 };
}

/** `{` begins JSON; `[` begins log lines as well, so there it is JSON only where all of it is, or looks like a list. */
function isMeantAsJson(record: string): boolean {
  const text = record.trim();
  if (text.startsWith("{")) return true;
  if (!text.startsWith("[")) return false;
  return parsedJson(text) !== undefined || (/^\[\s*[[{"]/.test(text) && !isLogLine(text));
}

/** An object or a list; undefined for everything else. */
export function parsedJson(record: string): object | undefined {
  try {
    const value: unknown = JSON.parse(record);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
