/** Where values of JSON are in a text, told by their brackets alone. */
export interface JsonValues {
  /** The text of each value. */
  readonly values: readonly string[];
  /** How deep the deepest is nested. */
  readonly depth: number;
  /** Whether there is nothing else in the text but white space and commas. */
  readonly complete: boolean;
}

/**
 * Splits objects and lists that follow each other, with or without white space or commas between: JSON lines, records
 * as Firehose stores them without line feeds, several formatted objects.
 */
export function splitJsonValues(text: string): JsonValues {
  const values: string[] = [];
  let depth = 0;
  let deepest = 0;
  let start = 0;
  const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[[\]{}]|[^\s,]/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [sign] = match;
    // A string that does not end: looking for the ends of others would take the square of the time.
    if (sign === '"') break;
    if (sign === "{" || sign === "[") {
      if (depth === 0) start = match.index;
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === "}" || sign === "]") {
      depth -= 1;
      if (depth === 0) values.push(text.slice(start, token.lastIndex));
      if (depth < 0) return { values, depth: deepest, complete: false };
    } else if (depth === 0) {
      return { values, depth: deepest, complete: false };
    }
  }
  if (depth > 0) values.push(text.slice(start));
  return { values, depth: deepest, complete: depth === 0 };
}
