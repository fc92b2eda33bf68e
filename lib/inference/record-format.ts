import { csvRows } from "@/lib/inference/sample/csv-rows";
import { isLogLine } from "@/lib/inference/sample/is-log-line";

/** What rendered records are. */
export type RecordFormat =
  | { readonly format: "json" }
  | { readonly format: "csv"; readonly delimiter: string; readonly width: number }
  | { readonly format: "text" };

/** Tells the format from the first records: JSON objects or lists, else rows of equally many cells, else text. */
export function recordFormat(first: readonly string[]): RecordFormat {
  const isJson = (record: string): boolean => typeof parsedJson(record) === "object";
  if (first.some((record) => /^\s*[{[]/.test(record) && isJson(record))) return { format: "json" };
  const rows = first.filter((record) => record.trim() !== "");
  if (rows.length === 0 || isLogLine(rows[0] ?? "")) return { format: "text" };
  const table = csvRows(rows.join("\n"), rows.length);
  if (table === undefined) return { format: "text" };
  return { format: "csv", delimiter: table.delimiter, width: table.rows[0]?.length ?? 0 };
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
