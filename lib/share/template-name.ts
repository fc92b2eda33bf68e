import type { IssueCode } from "@/lib/errors";
import { z } from "@/lib/zod";

/** A character is a Unicode code point. */
const MAX_CHARACTERS = 100;

/**
 * Control characters, unpaired surrogates, private code points and format characters. Some format characters change the
 * direction of text, so a name could look like another one. The two joiners are allowed because emoji and Indic scripts
 * need them, and unassigned code points because a newer browser may know them.
 */
const NOT_IN_A_NAME = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

const WHITE_SPACE = /[\t\n\v\f\r\p{Z}]+/gu;

/** A character that is visible on its own. */
const VISIBLE = /(?!\u200c|\u200d)[^\p{Z}\p{M}]/u;

/**
 * Turns a text into a template name: one line without invisible characters, at most 100 characters.
 *
 * @returns undefined if no visible character is left
 */
export function toTemplateName(text: string): string | undefined {
  const line = text.replaceAll(WHITE_SPACE, " ").replaceAll(NOT_IN_A_NAME, "");
  const name = shortened(line.replaceAll(/ +/g, " ").trim());
  return VISIBLE.test(name) ? name : undefined;
}

/** A name that `toTemplateName` does not change. */
export const templateNameSchema = z.string().refine((name) => toTemplateName(name) === name, {
  error: "template-name" satisfies IssueCode,
  params: { maximum: MAX_CHARACTERS },
});

function shortened(name: string): string {
  // Sliced first, so that a name of megabytes is not split.
  return [...name.slice(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS).join("").trim();
}
