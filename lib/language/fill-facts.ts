import type { ErrorFacts } from "@/lib/errors";

/** Replaces each `{name}` in a line with the fact of that name. @param number formats numbers for the language */
export function fillFacts(line: string, facts: ErrorFacts, number: (value: number) => string): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name] ?? "?";
    return typeof value === "number" ? number(value) : value;
  });
}
