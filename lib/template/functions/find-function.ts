import { functionTable, namesByLowerCase } from "./function-table";
import type { TemplateFunction } from "./template-function";

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
