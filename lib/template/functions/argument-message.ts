import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "../fill-facts";
import type { ArgumentReason, ArgumentWords } from "./argument-words";

/** Why an argument cannot be used, in the words of a language. */
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
