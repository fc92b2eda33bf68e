import { type Diagnostic, errorAt, type Fix, quoted } from "../diagnostic";
import { type Tag, TagFinder } from "../find-tag";
import { readOpenExpression } from "./parse-tag";

/** A placeholder that does not end: it is told at its start, and closed where its expression ends. */
export function unclosedPlaceholder(source: string, tag: Tag): Diagnostic {
  const { at, insert } = closing(source, tag);
  const to = Math.max(tag.inner.from, at);
  return errorAt(
    { from: tag.from, to },
    "unclosed-placeholder",
    `The placeholder ${quoted(source.slice(tag.from, to))} is not closed: write \`${insert}\` after it.`,
    {
      fix: closes(source, tag, at, insert) ? fixOf(at, insert) : undefined,
      facts: { text: source.slice(tag.from, to), insert },
    },
  );
}

/** After the expression; after all that is there if it only lacks closing marks; else at the end of the line. */
function closing(source: string, { inner }: Tag): { at: number; insert: string } {
  const { end, missing } = readOpenExpression(source, inner);
  if (end !== undefined) return { at: end, insert: "}}" };
  const text = source.slice(inner.from, inner.to);
  const kept = missing === "" ? (text.split(/[\r\n]/, 1)[0] ?? "") : text;
  return { at: inner.from + kept.trimEnd().length, insert: `${missing}}}` };
}

function closes(source: string, tag: Tag, at: number, insert: string): boolean {
  const fixed = source.slice(tag.from, at) + insert;
  const opening = { from: 0, to: tag.inner.from - tag.from };
  const { end, to } = new TagFinder(fixed).tagAt(opening);
  return end === "closed" && to === fixed.length;
}

function fixOf(at: number, insert: string): Fix {
  return { label: "Close the placeholder", from: at, to: at, insert };
}
