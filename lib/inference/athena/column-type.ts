/** The Athena types that JSON and CSV values can have. `unknown`: every value so far is null. */
export type ColumnType =
  | { readonly kind: "unknown" }
  | { readonly kind: "scalar"; readonly name: ScalarName }
  | { readonly kind: "struct"; readonly members: ReadonlyMap<string, ColumnType> }
  | { readonly kind: "array"; readonly item: ColumnType };

type ScalarName = "boolean" | "int" | "bigint" | "double" | "timestamp" | "string";

const UNKNOWN: ColumnType = { kind: "unknown" };
const STRING: ColumnType = { kind: "scalar", name: "string" };

/** Numeric types, from narrowest to widest. */
const NUMBERS: readonly ScalarName[] = ["int", "bigint", "double"];

/** The maximum of an int is 2³¹ - 1. Values close to it suggest that later records exceed it. */
const LARGEST_INT = 1_000_000_000;
const LARGEST_BIGINT = 2 ** 63;

/**
 * The format of java.sql.Timestamp, the only one that Athena reads:
 * https://docs.aws.amazon.com/athena/latest/ug/data-types.html
 */
const TIMESTAMP = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?$/;

/** Maximum nesting of structs and arrays. Deeper values are read as text. */
const MAX_DEPTH = 30;

/** The type of one value from `JSON.parse`. */
export function toColumnType(value: unknown, depth = 0): ColumnType {
  if (value === null) return UNKNOWN;
  if (typeof value !== "object") {
    return { kind: "scalar", name: scalarName(value as string | number | boolean) };
  }
  if (depth >= MAX_DEPTH) return STRING;
  if (Array.isArray(value)) {
    const items = value.map((item) => toColumnType(item, depth + 1));
    return { kind: "array", item: items.reduce(mergeTypes, UNKNOWN) };
  }
  const members = new Map<string, ColumnType>();
  for (const [key, member] of Object.entries(value)) members.set(key, toColumnType(member, depth + 1));
  return { kind: "struct", members };
}

function scalarName(value: string | number | boolean): ScalarName {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return TIMESTAMP.test(value) ? "timestamp" : "string";
  if (!Number.isInteger(value) || Math.abs(value) >= LARGEST_BIGINT) return "double";
  return Math.abs(value) <= LARGEST_INT ? "int" : "bigint";
}

/** The narrowest type that holds the values of both; text if there is no other. */
export function mergeTypes(a: ColumnType, b: ColumnType): ColumnType {
  if (a.kind === "unknown") return b;
  if (b.kind === "unknown") return a;
  if (a.kind === "array" && b.kind === "array") return { kind: "array", item: mergeTypes(a.item, b.item) };
  if (a.kind === "struct" && b.kind === "struct") return mergeStructs(a.members, b.members);
  if (a.kind === "scalar" && b.kind === "scalar") return mergeScalars(a.name, b.name);
  return STRING;
}

function mergeScalars(a: ScalarName, b: ScalarName): ColumnType {
  if (a === b) return { kind: "scalar", name: a };
  const wider = Math.max(NUMBERS.indexOf(a), NUMBERS.indexOf(b));
  const name = NUMBERS[wider];
  if (name === undefined || !NUMBERS.includes(a) || !NUMBERS.includes(b)) return STRING;
  return { kind: "scalar", name };
}

function mergeStructs(a: ReadonlyMap<string, ColumnType>, b: ReadonlyMap<string, ColumnType>): ColumnType {
  const members = new Map(a);
  for (const [key, type] of b) members.set(key, mergeTypes(members.get(key) ?? UNKNOWN, type));
  return { kind: "struct", members };
}
