import { extensionFunctions } from "./functions/extensions/registry";
import { faker4Functions } from "./functions/faker4/registry";
import { faker10Functions } from "./functions/faker10/registry";
import { kdgFunctions } from "./functions/kdg-functions";
import type { TemplateFunction } from "./functions/template-function";

export type { Parameter, ParameterKind, TemplateFunction } from "./functions/template-function";

const rows = [...kdgFunctions, ...extensionFunctions, ...faker4Functions, ...faker10Functions];

/** The name of a template function, aliases excluded. */
export type FunctionName = (typeof rows)[number]["name"];

/** Every template function, in the order of the help page. */
export const templateFunctions: readonly TemplateFunction[] = rows;

/** Functions by name and alias. A Map, never an object, so that a name in a template cannot reach a prototype. */
export const functionTable: ReadonlyMap<string, TemplateFunction> = indexByName(templateFunctions);

/** Lowercase name → the names that match it, so that wrong letter case can be tolerated. */
const namesByLowerCase: ReadonlyMap<string, readonly string[]> = indexByLowerCase(functionTable.keys());

function indexByName(rows: readonly TemplateFunction[]): Map<string, TemplateFunction> {
  const table = new Map<string, TemplateFunction>();
  for (const row of rows) {
    for (const name of [row.name, ...(row.aliases ?? [])]) {
      if (!table.has(name)) table.set(name, row);
    }
  }
  return table;
}

function indexByLowerCase(names: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const key = name.toLowerCase();
    const spellings = index.get(key);
    if (spellings) spellings.push(name);
    else index.set(key, [name]);
  }
  return index;
}

/** A function found by a name in a template. */
export interface FoundFunction {
  readonly row: TemplateFunction;
  /** The name as the table spells it. */
  readonly name: string;
  /** The number of parts of the dotted name that belong to the function; the rest is ignored. */
  readonly parts: number;
}

/**
 * Finds a function by a dotted name: by the full name, then by its first two parts, then by either of them regardless
 * of letter case if exactly one function matches.
 */
export function findFunction(parts: readonly string[]): FoundFunction | undefined {
  const [first = "", second] = parts;
  const fullName = second === undefined ? first : parts.length === 2 ? `${first}.${second}` : parts.join(".");
  const row = functionTable.get(fullName);
  return row ? { row, name: fullName, parts: parts.length } : findLooseMatch(parts);
}

function findLooseMatch(parts: readonly string[]): FoundFunction | undefined {
  const lengths = parts.length > 2 ? [parts.length, 2] : [parts.length];
  for (const findName of [findExactName, findNameIgnoringCase]) {
    for (const length of lengths) {
      const name = findName(parts.slice(0, length).join("."));
      const row = name === undefined ? undefined : functionTable.get(name);
      if (name !== undefined && row) return { row, name, parts: length };
    }
  }
  return undefined;
}

function findExactName(name: string): string | undefined {
  return functionTable.has(name) ? name : undefined;
}

function findNameIgnoringCase(name: string): string | undefined {
  const names = namesByLowerCase.get(name.toLowerCase()) ?? [];
  const rows = new Set(names.map((candidate) => functionTable.get(candidate)));
  return rows.size === 1 ? names[0] : undefined;
}
