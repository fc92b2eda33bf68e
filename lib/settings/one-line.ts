import type { IssueCode } from "@/lib/errors";
import { z } from "@/lib/zod";

/** Control characters, unpaired surrogates, and format characters that change the direction of text. */
const NOT_IN_A_LINE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Text of 1 to `max` characters that shows everything it contains: one line, without characters that are invisible or
 * reorder it. The two joiners are allowed, because emoji need them. A character is a Unicode code point.
 */
export function oneLine(max: number): z.ZodType<string> {
  const isOneLine = (text: string) => {
    // A code point has at most two UTF-16 units, so that a text of megabytes is not taken apart.
    const fits = text.length <= 2 * max && [...text].length <= max;
    return text !== "" && fits && !NOT_IN_A_LINE.test(text);
  };
  return z.string().refine(isOneLine, { error: "one-line" satisfies IssueCode, params: { maximum: max } });
}
