import type { ColumnType } from "./column-type";

/** Column names for JSON keys. */
export interface ColumnNames {
  getName(key: string): string;
  /** OpenX SerDe properties that map the names back to the keys. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Maximum name length in the AWS Glue Data Catalog. */
const MAX_NAME_LENGTH = 255;

/**
 * Creates names of lowercase letters, digits and underscores, for columns and struct members alike, because the SerDe
 * maps a name to a single key at every level. The SerDe ignores letter case, unless two keys differ only in case.
 *
 * https://docs.aws.amazon.com/athena/latest/ug/openx-json-serde.html
 */
export function createColumnNames(record: ColumnType): ColumnNames {
  const isCaseSensitive = hasKeysDifferingInCase(record);
  const names = new Map<string, string>();
  const usedNames = new Set<string>();
  const toComparableKey = (key: string): string => (isCaseSensitive ? key : key.toLowerCase());
  for (const key of listKeys(record)) {
    const comparableKey = toComparableKey(key);
    if (names.has(comparableKey)) continue;
    const name = findFreeName(toAthenaName(key), usedNames);
    names.set(comparableKey, name);
    usedNames.add(name);
  }
  const mapped = [...names].filter(([key, name]) => key !== name);
  const properties = new Map<string, string>(isCaseSensitive ? [["case.insensitive", "FALSE"]] : []);
  for (const [key, name] of mapped) properties.set(`mapping.${name}`, key);
  return { getName: (key) => names.get(toComparableKey(key)) ?? toAthenaName(key), properties };
}

/** Converts text to a valid Athena name. The same text always gives the same name. */
export function toAthenaName(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, "_")
    .slice(0, MAX_NAME_LENGTH - 10);
  if (!/[a-z0-9]/.test(name)) return "column";
  return /^\d/.test(name) ? `column_${name}` : name;
}

export function findFreeName(preferred: string, usedNames: ReadonlySet<string>): string {
  let name = preferred;
  for (let number = 2; usedNames.has(name); number += 1) name = `${preferred}_${number}`;
  return name;
}

/** Keys that are already valid names come first, so no other key takes their name. */
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

/** Whether an object has two keys that differ only in letter case. */
function hasKeysDifferingInCase(type: ColumnType): boolean {
  if (type.kind === "array") return hasKeysDifferingInCase(type.item);
  if (type.kind !== "struct") return false;
  const lower = new Set([...type.members.keys()].map((key) => key.toLowerCase()));
  return lower.size < type.members.size || [...type.members.values()].some(hasKeysDifferingInCase);
}

/** An identifier in backticks. The name must consist of lowercase letters, digits and underscores. */
export function quoteIdentifier(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/**
 * A string literal for Hive: quotes and backslashes are escaped. Characters that could end a statement or start a
 * comment for a tool that splits statements, and invisible characters, are written as character codes.
 */
export function quoteSqlString(text: string): string {
  const escaped = text
    .replaceAll(/[\\']/g, (sign) => `\\${sign}`)
    .replaceAll(/[;`]|--|\/\*|[\p{C}\p{Zl}\p{Zp}]/gu, (signs) =>
      Array.from({ length: signs.length }, (_, at) => toUnicodeEscape(signs, at)).join(""),
    );
  return `'${escaped}'`;
}

function toUnicodeEscape(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
}
