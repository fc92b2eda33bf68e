import { z } from "@/lib/zod";

/** Control characters, unpaired surrogates, and format characters that change the direction of text. */
const NOT_IN_A_LINE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Text of 1 to `max` characters that shows everything it contains: one line, without characters that are invisible or
 * reorder it. The two joiners are allowed, because emoji need them. A character is a Unicode code point.
 */
export function oneLine(max: number): z.ZodType<string> {
  const needed = `must be one line of 1 to ${max} characters`;
  return z
    .string()
    .min(1, needed)
    .max(max, needed)
    .refine((text) => !NOT_IN_A_LINE.test(text), needed);
}
