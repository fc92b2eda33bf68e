/** A type of Athena's, as far as records of JSON or CSV can have it. `unknown`: nothing but null was seen. */
export type ColumnType =
  | { readonly kind: "unknown" }
  | { readonly kind: "scalar"; readonly name: ScalarName }
  | { readonly kind: "struct"; readonly members: ReadonlyMap<string, ColumnType> }
  | { readonly kind: "array"; readonly item: ColumnType };

type ScalarName = "boolean" | "int" | "bigint" | "double" | "timestamp" | "string";

const UNKNOWN: ColumnType = { kind: "unknown" };
const STRING: ColumnType = { kind: "scalar", name: "string" };

/** Numbers, the wider ones last. */
const NUMBERS: readonly ScalarName[] = ["int", "bigint", "double"];

/** An int holds up to 2³¹ - 1; what is already near that may pass it with the next records. */
const LARGEST_INT = 1_000_000_000;
const LARGEST_BIGINT = 2 ** 63;

/** java.sql.Timestamp's form, the only one that Athena reads: https://docs.aws.amazon.com/athena/latest/ug/data-types.html */
const TIMESTAMP = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?$/;

/** Levels of structs and arrays; what is deeper is read as text. */
const MAX_DEPTH = 30;

/** The type of one value, as `JSON.parse` gives it. */
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

/** A type that holds the values of both; text where nothing else does. */
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
