import { guessString } from "@/lib/inference/guess/guess-string";
import { keepEdges, templateOf, templateText } from "./template-text";

/** A template whose records are lines of text like these. At least one line. */
export function lineTemplate(lines: readonly string[]): string {
  const { parts } = guessString(lines, { name: "", repeated: false });
  return keepEdges(templateOf(parts, templateText));
}
