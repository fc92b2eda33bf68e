import { z } from "@/lib/zod";

/** Control characters, unpaired surrogates, and what turns the direction of text; emoji need the two joiners. */
const NOT_IN_A_LINE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;

/** A text that is shown before it is taken: one line that says what it shows, of 1 to `max` characters. */
export function oneLine(max: number): z.ZodType<string> {
  const needed = `one line of 1 to ${max} characters is needed`;
  return z
    .string()
    .min(1, needed)
    .max(max, needed)
    .refine((text) => !NOT_IN_A_LINE.test(text), needed);
}
