import type { Value } from "../functions/template-function";

/** A value as JSON: text quoted and escaped, dates as ISO 8601 text, `null` for what JSON has no word for. */
export function jsonText(value: Value): string {
  if (typeof value === "bigint") return String(value);
  // A function that looks at every member makes JSON.stringify ten times slower, and plain values have none.
  if (typeof value !== "object") return JSON.stringify(value) ?? "null";
  return JSON.stringify(value, plainNumber) ?? "null";
}

/** JSON has only one kind of number; a bigint inside an object becomes one where nothing is lost, else text. */
function plainNumber(_key: string, value: unknown): unknown {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
