import type { Value } from "../functions/template-function";
import { jsonText } from "./json-text";

/**
 * A value as it stands in a record, without quotes of its own: a date as ISO 8601 UTC, a list of plain values joined by
 * commas, an object, or a list that has one in it, as JSON.
 */
export function valueText(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return dateText(value);
  if (Array.isArray(value)) return isPlain(value) ? joined(value) : jsonText(value);
  return jsonText(value);
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? "Invalid date" : date.toISOString();
}

function isPlain(value: Value): boolean {
  if (typeof value !== "object" || value === null || value instanceof Date) return true;
  return Array.isArray(value) && value.every(isPlain);
}

/** As JavaScript joins them: nothing for null and undefined. */
function joined(values: readonly Value[]): string {
  return values.map((value) => (value === null || value === undefined ? "" : valueText(value))).join(",");
}
