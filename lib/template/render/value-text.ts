import type { Value } from "../functions/template-function";

/**
 * A value as text in a record, without quotes: a date as ISO 8601 in UTC, a list of plain values joined by commas, an
 * object or a list that contains one as JSON.
 */
export function toValueText(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return dateText(value);
  if (Array.isArray(value)) return isPlain(value) ? joinValues(value) : toJsonText(value);
  return toJsonText(value);
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? "Invalid date" : date.toISOString();
}

function isPlain(value: Value): boolean {
  if (typeof value !== "object" || value === null || value instanceof Date) return true;
  return Array.isArray(value) && value.every(isPlain);
}

/** As in JavaScript's `join`, null and undefined are empty. */
function joinValues(values: readonly Value[]): string {
  return values.map((value) => (value === null || value === undefined ? "" : toValueText(value))).join(",");
}

/** A value as JSON: text quoted and escaped, dates as ISO 8601 text, `null` for values that JSON cannot represent. */
export function toJsonText(value: Value): string {
  if (typeof value === "bigint") return String(value);
  // A replacer function makes JSON.stringify ten times slower, and plain values do not need one.
  if (typeof value !== "object") return JSON.stringify(value) ?? "null";
  return JSON.stringify(value, replaceBigint) ?? "null";
}

/** JSON has only one numeric type. A bigint inside an object becomes a number if that is exact, else text. */
function replaceBigint(_key: string, value: unknown): unknown {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
