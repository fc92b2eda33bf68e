import type { ErrorFacts } from "@/lib/errors";

/** Puts facts into the places of a line that name them, as in `{value}`. */
export function fillFacts(line: string, facts: ErrorFacts): string {
  return line.replace(/\{(\w+)\}/g, (place, name: string) => String(facts[name] ?? place));
}
