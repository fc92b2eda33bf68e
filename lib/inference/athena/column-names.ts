import type { ColumnType } from "./column-type";

/** How the keys of JSON are called in a table. */
export interface ColumnNames {
  nameOf(key: string): string;
  /** Properties of the OpenX SerDe that lead from the names back to the keys. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Longest name that the AWS Glue Data Catalog takes. */
const LONGEST_NAME = 255;

/**
 * Names of lower-case letters, digits and underscores, for the columns and the members of structs alike: the SerDe maps a
 * name to one key, wherever it stands. The SerDe ignores letter case, unless two keys differ in nothing else.
 *
 * https://docs.aws.amazon.com/athena/latest/ug/openx-json-serde.html
 */
export function columnNames(record: ColumnType): ColumnNames {
  const matters = hasCaseTwins(record);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const identityOf = (key: string): string => (matters ? key : key.toLowerCase());
  for (const key of keysOf(record)) {
    const identity = identityOf(key);
    if (names.has(identity)) continue;
    const name = freeName(plainName(key), taken);
    names.set(identity, name);
    taken.add(name);
  }
  const mapped = [...names].filter(([key, name]) => key !== name);
  const properties = new Map<string, string>(matters ? [["case.insensitive", "FALSE"]] : []);
  for (const [key, name] of mapped) properties.set(`mapping.${name}`, key);
  return { nameOf: (key) => names.get(identityOf(key)) ?? plainName(key), properties };
}

/** A name that Athena takes; the same names for the same text. */
export function plainName(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, "_")
    .slice(0, LONGEST_NAME - 10);
  if (!/[a-z0-9]/.test(name)) return "column";
  return /^\d/.test(name) ? `column_${name}` : name;
}

export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}_${number}`;
  return name;
}

/** Keys that are names already come first, so that no other key takes their name. */
function keysOf(record: ColumnType): string[] {
  const keys = [...new Set(allKeys(record))];
  return [...keys.filter((key) => plainName(key) === key), ...keys.filter((key) => plainName(key) !== key)];
}

function allKeys(type: ColumnType): string[] {
  if (type.kind === "array") return allKeys(type.item);
  if (type.kind !== "struct") return [];
  return [...type.members].flatMap(([key, member]) => [key, ...allKeys(member)]);
}

/** Whether an object has two keys that differ in letter case alone. */
function hasCaseTwins(type: ColumnType): boolean {
  if (type.kind === "array") return hasCaseTwins(type.item);
  if (type.kind !== "struct") return false;
  const lower = new Set([...type.members.keys()].map((key) => key.toLowerCase()));
  return lower.size < type.members.size || [...type.members.values()].some(hasCaseTwins);
}
