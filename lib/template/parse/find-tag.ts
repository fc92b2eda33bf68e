import type { Place } from "../diagnostic";
import { readString, startsString } from "./string-literal";

/**
 * How a tag ends.
 * - `closed`: with two closing braces
 * - `single-brace`: with one closing brace only
 * - `unclosed`: not at all, before the next tag or the end of the template
 */
export type TagEnd = "closed" | "single-brace" | "unclosed";

export interface Tag extends Place {
  readonly end: TagEnd;
  /** Between the braces. */
  readonly inner: Place;
  /** Where the first two closing braces are, if they stand before the end: where a reader blind to quotes would stop. */
  readonly firstClose: Place | undefined;
}

/** The next two opening braces at or after `from`. Of more than two in a row the last two open the tag. */
export function findOpening(source: string, from: number): Place | undefined {
  const pattern = /\{[\r\n]*\{/g;
  pattern.lastIndex = from;
  let match: RegExpExecArray | null = pattern.exec(source);
  if (!match) return undefined;
  for (;;) {
    const place: Place = { from: match.index, to: pattern.lastIndex };
    pattern.lastIndex = place.to - 1;
    match = pattern.exec(source);
    if (match?.index !== place.to - 1) return place;
  }
}

/** Finds where tags end. One for each template, because it remembers what it has searched for in vain. */
export class TagFinder {
  readonly #source: string;
  /** From here on no literal with this quote ends, so that nobody searches to the end of the template again. */
  readonly #unclosedFrom = new Map<string, number>();
  #nextClose: Place | undefined = { from: -1, to: -1 };

  constructor(source: string) {
    this.#source = source;
  }

  /** The tag that `opening` opens: its quotes are literals and its braces pair. */
  tagAt(opening: Place): Tag {
    const source = this.#source;
    const from = opening.from;
    const inBlockTag = /^\s*[#/]/.test(source.slice(opening.to, opening.to + 16));
    let braces = 0;
    let parentheses = 0;
    let firstClose: Place | undefined;
    let canStartString = true;
    const finish = (end: TagEnd, innerTo: number, to: number): Tag => {
      const inner = { from: opening.to, to: innerTo };
      return { from, to, end, inner, firstClose };
    };
    for (let index = opening.to; index < source.length; index += 1) {
      const character = source[index] as string;
      if (canStartString && startsString(source, index)) {
        const to = this.#endOfString(index);
        if (to !== undefined) {
          firstClose ??= closeBetween(source, index, to);
          canStartString = inBlockTag;
          index = to - 1;
          continue;
        }
      }
      if (character === "{") {
        if (isBraceAfter(source, index, "{")) return finish("unclosed", index, index);
        braces += 1;
      } else if (character === "}") {
        const closing = closeAt(source, index);
        if (closing) firstClose ??= closing;
        if (braces > 0) braces -= 1;
        else if (closing) return finish("closed", index, closing.to);
        else if (parentheses <= 0) return finish("single-brace", index, index + 1);
      } else if (character === "(") {
        parentheses += 1;
      } else if (character === ")") {
        parentheses -= 1;
      }
      if (!isBlank(character)) canStartString = inBlockTag || "([{,:".includes(character);
    }
    return finish("unclosed", source.length, source.length);
  }

  /** The tag that `opening` opens, read blind to quotes: it ends with the first two closing braces before the next tag. */
  shortTagAt(opening: Place): Tag {
    const next = findOpening(this.#source, opening.to)?.from ?? this.#source.length;
    const close = this.#closeAfter(opening.to);
    const isClosed = close !== undefined && close.from <= next;
    const innerTo = isClosed ? close.from : next;
    return {
      from: opening.from,
      to: isClosed ? close.to : next,
      end: isClosed ? "closed" : "unclosed",
      inner: { from: opening.to, to: innerTo },
      firstClose: undefined,
    };
  }

  /** Remembers what it found, so that asking at rising offsets reads the source once. */
  #closeAfter(from: number): Place | undefined {
    if (this.#nextClose && this.#nextClose.from < from) this.#nextClose = findClose(this.#source, from);
    return this.#nextClose;
  }

  #endOfString(at: number): number | undefined {
    const quote = this.#source[at] as string;
    if (at >= (this.#unclosedFrom.get(quote) ?? Number.POSITIVE_INFINITY)) return undefined;
    const literal = readString(this.#source, at, this.#source.length);
    if (!literal) this.#unclosedFrom.set(quote, at);
    return literal?.to;
  }
}

function isBlank(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

function isBraceAfter(source: string, index: number, brace: string): boolean {
  return source[skipLineBreaks(source, index + 1)] === brace;
}

/** Two closing braces, of which the first is at `index`; line breaks may stand between them. */
function closeAt(source: string, index: number): Place | undefined {
  const second = skipLineBreaks(source, index + 1);
  return source[second] === "}" ? { from: index, to: second + 1 } : undefined;
}

function closeBetween(source: string, from: number, to: number): Place | undefined {
  const close = findClose(source.slice(from, to), 0);
  return close && { from: from + close.from, to: from + close.to };
}

function findClose(source: string, from: number): Place | undefined {
  const pattern = /\}[\r\n]*\}/g;
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match ? { from: match.index, to: pattern.lastIndex } : undefined;
}

function skipLineBreaks(source: string, from: number): number {
  let index = from;
  while (source[index] === "\n" || source[index] === "\r") index += 1;
  return index;
}
