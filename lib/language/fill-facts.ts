import type { ErrorFacts } from "@/lib/errors";

/** Puts facts into the places of a line that name them, as in `{records}`; numbers as the language writes them. */
export function fillFacts(line: string, facts: ErrorFacts, number: (value: number) => string): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name] ?? "?";
    return typeof value === "number" ? number(value) : value;
  });
}
