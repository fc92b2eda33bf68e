export type ScalarType = "integer" | "number" | "boolean" | "timestamp" | "string";

/** The forms that are met in data, not all that ISO 8601 allows. */
const TIMESTAMP = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z| ?[+-]\d\d:?\d\d)?)?$/;

/** What kind of thing a scalar of JSON is. */
export function scalarType(value: string | number | boolean): ScalarType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return TIMESTAMP.test(value) ? "timestamp" : "string";
}

/** A cell of CSV as the value that it stands for: null where it is empty. Leading zeros make it text. */
export function cellValue(cell: string): string | number | boolean | null {
  if (cell === "") return null;
  if (cell === "true" || cell === "false") return cell === "true";
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(cell) ? Number(cell) : cell;
}
