import type { IssueCode } from "@/lib/errors";
import { z } from "@/lib/zod";

/** Control characters, unpaired surrogates, and what turns the direction of text; emoji need the two joiners. */
const NOT_IN_A_LINE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;

/** A text that is shown before it is taken: one line that says what it shows, of 1 to `max` characters. */
export function oneLine(max: number): z.ZodType<string> {
  const isOneLine = (text: string) => text !== "" && text.length <= max && !NOT_IN_A_LINE.test(text);
  return z.string().refine(isOneLine, { error: "one-line" satisfies IssueCode, params: { maximum: max } });
}
