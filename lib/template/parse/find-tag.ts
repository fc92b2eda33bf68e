import type { Place } from "../diagnostic";
import { type TagEnd, TagScan } from "./scan-tag";
import { skipLineBreaks } from "./skip";
import { endOfString } from "./string-literal";

export interface Tag extends Place {
  readonly end: TagEnd;
  /** Between the braces. */
  readonly inner: Place;
  /** Where the first two closing braces are, if they stand before the end: where a reader blind to quotes would stop. */
  readonly firstClose: Place | undefined;
}

/** The next two opening braces at or after `from`. Of more than two in a row the last two open the tag. */
export function findOpening(source: string, from: number): Place | undefined {
  for (let at = source.indexOf("{", from); at >= 0; at = source.indexOf("{", at + 1)) {
    const second = skipLineBreaks(source, at + 1);
    const isLastPair = source[skipLineBreaks(source, second + 1)] !== "{";
    if (source[second] === "{" && isLastPair) return { from: at, to: second + 1 };
  }
  return undefined;
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
    const scan = new TagScan(this.#source, opening.to, this.#endOfString);
    const end = scan.run();
    const inner = { from: opening.to, to: scan.innerEnd };
    return { from: opening.from, to: scan.end, end, inner, firstClose: scan.firstClose };
  }

  /** The tag that `opening` opens, read blind to quotes: it ends with the first two closing braces before the next tag. */
  shortTagAt(opening: Place): Tag {
    const next = findOpening(this.#source, opening.to)?.from ?? this.#source.length;
    const close = this.#closeAfter(opening.to);
    const isClosed = close !== undefined && close.from <= next;
    return {
      from: opening.from,
      to: isClosed ? close.to : next,
      end: isClosed ? "closed" : "unclosed",
      inner: { from: opening.to, to: isClosed ? close.from : next },
      firstClose: undefined,
    };
  }

  /** Remembers what it found, so that asking at rising offsets reads the source once. */
  #closeAfter(from: number): Place | undefined {
    if (this.#nextClose && this.#nextClose.from < from) this.#nextClose = findClose(this.#source, from);
    return this.#nextClose;
  }

  #endOfString = (at: number): number | undefined => {
    const quote = this.#source[at] as string;
    if (at >= (this.#unclosedFrom.get(quote) ?? Number.POSITIVE_INFINITY)) return undefined;
    const end = endOfString(this.#source, at, this.#source.length);
    if (end === undefined) this.#unclosedFrom.set(quote, at);
    return end;
  };
}

function findClose(source: string, from: number): Place | undefined {
  const pattern = /\}[\r\n]*\}/g;
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match ? { from: match.index, to: pattern.lastIndex } : undefined;
}
