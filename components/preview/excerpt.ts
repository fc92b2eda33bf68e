/** Characters of a record that are shown: a record may have a million, which no page shows without a halt. */
const SHOWN = 20_000;

/** A part of a text, of whole UTF-16 code units. */
export interface Excerpt {
  readonly from: number;
  readonly text: string;
}

/** The beginning of a long text, or what is around the place that is spoken of; all of a short one. */
export function excerpt(text: string, place = 0): Excerpt {
  const from = place < SHOWN || text.length <= SHOWN ? 0 : place - SHOWN / 2;
  return { from, text: text.slice(from, from + SHOWN) };
}
