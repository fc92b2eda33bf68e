import { beyondRows } from "./extensions/registry";
import { faker4Rows } from "./faker4/registry";
import { faker10Rows } from "./faker10/registry";
import { kdgRows } from "./kdg-functions";
import type { TemplateFunction } from "./template-function";

/** Every row, in the order in which help shows them. */
export const templateFunctions: readonly TemplateFunction[] = [
  ...kdgRows,
  ...beyondRows,
  ...faker4Rows,
  ...faker10Rows,
];

/** Name or alias → row. A Map, never an object: a template's names must not reach a prototype. */
export const functionTable: ReadonlyMap<string, TemplateFunction> = byName(templateFunctions);

/** Lower-cased name → the names that it can stand for, to forgive wrong letter case. */
export const namesByLowerCase: ReadonlyMap<string, readonly string[]> = byLowerCase(functionTable.keys());

function byName(rows: readonly TemplateFunction[]): Map<string, TemplateFunction> {
  const table = new Map<string, TemplateFunction>();
  for (const row of rows) {
    for (const name of [row.name, ...(row.aliases ?? [])]) {
      if (!table.has(name)) table.set(name, row);
    }
  }
  return table;
}

function byLowerCase(names: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const key = name.toLowerCase();
    const spellings = index.get(key);
    if (spellings) spellings.push(name);
    else index.set(key, [name]);
  }
  return index;
}

/** A function found by the name that a template uses. */
export interface FoundFunction {
  readonly row: TemplateFunction;
  /** How the table writes the name. */
  readonly name: string;
  /** How many parts of the dotted name it takes; those after it mean nothing. */
  readonly parts: number;
}

/**
 * Finds a function by a dotted name: by the whole of it, else by its first two parts, else by either of them with the
 * letter case ignored where only one name matches.
 */
export function findFunction(parts: readonly string[]): FoundFunction | undefined {
  const [first = "", second] = parts;
  const whole = second === undefined ? first : parts.length === 2 ? `${first}.${second}` : parts.join(".");
  const row = functionTable.get(whole);
  return row ? { row, name: whole, parts: parts.length } : findOtherwise(parts);
}

function findOtherwise(parts: readonly string[]): FoundFunction | undefined {
  const lengths = parts.length > 2 ? [parts.length, 2] : [parts.length];
  for (const spell of [exactly, ignoringCase]) {
    for (const length of lengths) {
      const name = spell(parts.slice(0, length).join("."));
      const row = name === undefined ? undefined : functionTable.get(name);
      if (name !== undefined && row) return { row, name, parts: length };
    }
  }
  return undefined;
}

function exactly(name: string): string | undefined {
  return functionTable.has(name) ? name : undefined;
}

function ignoringCase(name: string): string | undefined {
  const names = namesByLowerCase.get(name.toLowerCase()) ?? [];
  const rows = new Set(names.map((candidate) => functionTable.get(candidate)));
  return rows.size === 1 ? names[0] : undefined;
}
