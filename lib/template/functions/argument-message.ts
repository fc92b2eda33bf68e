import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "../fill-facts";
import type { ArgumentReason, ArgumentWords } from "./argument-words";

/** The message for an invalid argument, in the language of the given texts. */
export function argumentMessage(
  { reasons, expected, patternProblems }: ArgumentWords,
  reason: ArgumentReason,
  facts: ErrorFacts,
): string {
  const line = reasons[reason].replace(/\{(expected|problem)\}/, (place, name: string) => {
    const phrases: Readonly<Record<string, string>> = name === "expected" ? expected : patternProblems;
    return phrases[String(facts[name])] ?? place;
  });
  return fillFacts(line, facts);
}
