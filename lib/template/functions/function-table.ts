import { beyondRows } from "./beyond/rows";
import { faker4Rows } from "./faker4/rows";
import { faker10Rows } from "./faker10/rows";
import { kdgRows } from "./kdg/rows";
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
