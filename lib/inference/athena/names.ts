import type { ColumnType } from "./column-type";

/** How the keys of JSON are called in a table. */
export interface ColumnNames {
  getName(key: string): string;
  /** Properties of the OpenX SerDe that lead from the names back to the keys. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Longest name that the AWS Glue Data Catalog takes. */
const MAX_NAME_LENGTH = 255;

/**
 * Names of lower-case letters, digits and underscores, for the columns and the members of structs alike: the SerDe maps a
 * name to one key, wherever it stands. The SerDe ignores letter case, unless two keys differ in nothing else.
 *
 * https://docs.aws.amazon.com/athena/latest/ug/openx-json-serde.html
 */
export function createColumnNames(record: ColumnType): ColumnNames {
  const matters = hasCaseTwins(record);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const identityOf = (key: string): string => (matters ? key : key.toLowerCase());
  for (const key of listKeys(record)) {
    const identity = identityOf(key);
    if (names.has(identity)) continue;
    const name = findFreeName(toAthenaName(key), taken);
    names.set(identity, name);
    taken.add(name);
  }
  const mapped = [...names].filter(([key, name]) => key !== name);
  const properties = new Map<string, string>(matters ? [["case.insensitive", "FALSE"]] : []);
  for (const [key, name] of mapped) properties.set(`mapping.${name}`, key);
  return { getName: (key) => names.get(identityOf(key)) ?? toAthenaName(key), properties };
}

/** A name that Athena takes; the same names for the same text. */
export function toAthenaName(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, "_")
    .slice(0, MAX_NAME_LENGTH - 10);
  if (!/[a-z0-9]/.test(name)) return "column";
  return /^\d/.test(name) ? `column_${name}` : name;
}

export function findFreeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}_${number}`;
  return name;
}

/** Keys that are names already come first, so that no other key takes their name. */
function listKeys(record: ColumnType): string[] {
  const keys = [...new Set(listAllKeys(record))];
  return [
    ...keys.filter((key) => toAthenaName(key) === key),
    ...keys.filter((key) => toAthenaName(key) !== key),
  ];
}

function listAllKeys(type: ColumnType): string[] {
  if (type.kind === "array") return listAllKeys(type.item);
  if (type.kind !== "struct") return [];
  return [...type.members].flatMap(([key, member]) => [key, ...listAllKeys(member)]);
}

/** Whether an object has two keys that differ in letter case alone. */
function hasCaseTwins(type: ColumnType): boolean {
  if (type.kind === "array") return hasCaseTwins(type.item);
  if (type.kind !== "struct") return false;
  const lower = new Set([...type.members.keys()].map((key) => key.toLowerCase()));
  return lower.size < type.members.size || [...type.members.values()].some(hasCaseTwins);
}

/** An identifier in backticks. Only names of lower-case letters, digits and underscores come here. */
export function quoteIdentifier(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/**
 * A text in single quotes, as Hive reads it: quotes and backslashes escaped. What could end a statement or begin a comment
 * for a tool that splits statements, and what cannot be seen, is written as its code.
 */
export function quoteSqlString(text: string): string {
  const escaped = text
    .replaceAll(/[\\']/g, (sign) => `\\${sign}`)
    .replaceAll(/[;`]|--|\/\*|[\p{C}\p{Zl}\p{Zp}]/gu, (signs) =>
      Array.from({ length: signs.length }, (_, at) => code(signs, at)).join(""),
    );
  return `'${escaped}'`;
}

function code(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
}
