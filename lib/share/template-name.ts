import type { IssueCode } from "@/lib/errors";
import { z } from "@/lib/zod";

/** Characters, counted as people count them as far as code points allow. */
const MAX_CHARACTERS = 100;

/**
 * Control characters, unpaired surrogates, private code points, and format characters: among these are the ones that
 * turn the direction of text, with which a name can show something other than it says. The two joiners are kept, because
 * emoji and Indic scripts need them. Unassigned code points are kept, because a newer browser may know them.
 */
const NOT_IN_A_NAME = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

const WHITE_SPACE = /[\t\n\v\f\r\p{Z}]+/gu;

/** A character that shows something by itself. */
const VISIBLE = /(?!\u200c|\u200d)[^\p{Z}\p{M}]/u;

/**
 * What can be kept of a text as the name of a template: one line, without what cannot be seen, at most 100 characters.
 *
 * @returns undefined where nothing is left
 */
export function toTemplateName(text: string): string | undefined {
  const line = text.replaceAll(WHITE_SPACE, " ").replaceAll(NOT_IN_A_NAME, "");
  const name = shortened(line.replaceAll(/ +/g, " ").trim());
  return VISIBLE.test(name) ? name : undefined;
}

/** A name that `toTemplateName` leaves as it is. */
export const templateNameSchema = z.string().refine((name) => toTemplateName(name) === name, {
  error: "template-name" satisfies IssueCode,
  params: { maximum: MAX_CHARACTERS },
});

function shortened(name: string): string {
  // Sliced first, so that a name of megabytes is not taken apart.
  return [...name.slice(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS).join("").trim();
}
