import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "@/lib/language/fill-facts";
import { getFormats } from "@/lib/language/formats";
import { quoted } from "@/lib/template/diagnostic";

const { number } = getFormats("ko");

/** A line with facts in the places that name them; text out of the template is shortened to one line. */
export function toldLine(line: string, facts: ErrorFacts): string {
  const entries = Object.entries(facts).map(([name, fact]) => [name, brief(fact)] as const);
  return fillFacts(line, Object.fromEntries(entries), number);
}

function brief(fact: string | number): string | number {
  return typeof fact === "string" ? quoted(fact).slice(1, -1) : fact;
}
