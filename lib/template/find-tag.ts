import type { Place } from "./diagnostic";
import { findEndOfString, isStringStart } from "./parse/string-literal";
import { isBlank, skipBlanks, skipLineBreaks } from "./parse/whitespace";

export interface Tag extends Place {
  readonly end: TagEnd;
  /** The place between the braces. */
  readonly inner: Place;
  /** The place of the first two closing braces before the end, regardless of quotes. */
  readonly firstClose: Place | undefined;
}

/** The next two opening braces at or after `from`. Of more than two in a row, the last two open the tag. */
export function findOpeningBraces(source: string, from: number): Place | undefined {
  for (let at = source.indexOf("{", from); at >= 0; at = source.indexOf("{", at + 1)) {
    const second = skipLineBreaks(source, at + 1);
    const isLastPair = source[skipLineBreaks(source, second + 1)] !== "{";
    if (source[second] === "{" && isLastPair) return { from: at, to: second + 1 };
  }
  return undefined;
}

/** Finds the ends of tags. There is one per template, because it remembers failed searches. */
export class TagFinder {
  readonly #source: string;
  /** No literal with this quote ends after this offset, so there is no need to search again. */
  readonly #unclosedFrom = new Map<string, number>();
  #nextClose: Place | undefined = { from: -1, to: -1 };

  constructor(source: string) {
    this.#source = source;
  }

  /** The tag that starts at `opening`, with quotes as literals and balanced braces. */
  findTag(opening: Place): Tag {
    const scan = new TagScan(this.#source, opening.to, this.#endOfString);
    const end = scan.run();
    const inner = { from: opening.to, to: scan.innerEnd };
    return { from: opening.from, to: scan.end, end, inner, firstClose: scan.firstClose };
  }

  /**
   * The tag that starts at `opening`, regardless of quotes: it ends with the first two closing braces before the next
   * tag.
   */
  findTagIgnoringQuotes(opening: Place): Tag {
    const next = findOpeningBraces(this.#source, opening.to)?.from ?? this.#source.length;
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

  /** Remembers its last result, so calls with increasing offsets read the source once. */
  #closeAfter(from: number): Place | undefined {
    if (this.#nextClose && this.#nextClose.from < from)
      this.#nextClose = findClosingBraces(this.#source, from);
    return this.#nextClose;
  }

  #endOfString = (at: number): number | undefined => {
    const quote = this.#source[at] as string;
    if (at >= (this.#unclosedFrom.get(quote) ?? Number.POSITIVE_INFINITY)) return undefined;
    const end = findEndOfString(this.#source, at, this.#source.length);
    if (end === undefined) this.#unclosedFrom.set(quote, at);
    return end;
  };
}

function findClosingBraces(source: string, from: number): Place | undefined {
  const pattern = /\}[\r\n]*\}/g;
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match ? { from: match.index, to: pattern.lastIndex } : undefined;
}

/**
 * How a tag ends.
 * - `closed`: with two closing braces
 * - `single-brace`: with one closing brace only
 * - `unclosed`: not at all, before the next tag or the end of the template
 */
type TagEnd = "closed" | "single-brace" | "unclosed";

/** A literal can only start where a value can: after one of these characters, or at the start. */
const BEFORE_VALUE = "([{,:";

/** Searches for the end of one tag, starting after its opening braces. */
class TagScan {
  /** The place of the closing braces, once found. */
  innerEnd = 0;
  /** The end of the tag, once found. */
  end = 0;
  firstClose: Place | undefined;
  readonly #source: string;
  readonly #endOfString: (at: number) => number | undefined;
  /** In the opening tag of a block, literals can follow each other without a separator. */
  readonly #isBlockTag: boolean;
  #at: number;
  #braces = 0;
  #parentheses = 0;
  #canStartString = true;

  /** @param endOfString the end of the literal that starts at an offset; undefined if it is not closed */
  constructor(source: string, from: number, endOfString: (at: number) => number | undefined) {
    this.#source = source;
    this.#at = from;
    this.#endOfString = endOfString;
    const first = source[skipBlanks(source, from)];
    this.#isBlockTag = first === "#" || first === "/";
  }

  run(): TagEnd {
    while (this.#at < this.#source.length) {
      if (this.#canStartString && this.#skipString()) continue;
      const end = this.#step(this.#source[this.#at] as string);
      if (end) return end;
      this.#at += 1;
    }
    return this.#finish("unclosed", this.#at);
  }

  #finish(end: TagEnd, to: number): TagEnd {
    this.innerEnd = this.#at;
    this.end = to;
    return end;
  }

  #skipString(): boolean {
    const from = this.#at;
    const to = isStringStart(this.#source, from) ? this.#endOfString(from) : undefined;
    if (to === undefined) return false;
    this.firstClose ??= this.#closeBetween(from, to);
    this.#canStartString = this.#isBlockTag;
    this.#at = to;
    return true;
  }

  #step(character: string): TagEnd | undefined {
    if (character === "{") {
      const next = this.#source[skipLineBreaks(this.#source, this.#at + 1)];
      if (next === "{") return this.#finish("unclosed", this.#at);
      this.#braces += 1;
    } else if (character === "}") {
      const end = this.#closingBrace();
      if (end) return end;
    } else if (character === "(") {
      this.#parentheses += 1;
    } else if (character === ")") {
      this.#parentheses -= 1;
    }
    if (!isBlank(character)) this.#canStartString = this.#isBlockTag || BEFORE_VALUE.includes(character);
    return undefined;
  }

  #closingBrace(): TagEnd | undefined {
    const closing = this.#closeAt(this.#at);
    this.firstClose ??= closing;
    if (this.#braces > 0) {
      this.#braces -= 1;
      return undefined;
    }
    if (closing) return this.#finish("closed", closing.to);
    // Inside parentheses, a single brace belongs to bare text.
    return this.#parentheses > 0 ? undefined : this.#finish("single-brace", this.#at + 1);
  }

  /** Two closing braces, the first at `index`, with optional line breaks between them. */
  #closeAt(index: number): Place | undefined {
    const second = skipLineBreaks(this.#source, index + 1);
    return this.#source[second] === "}" ? { from: index, to: second + 1 } : undefined;
  }

  #closeBetween(from: number, to: number): Place | undefined {
    for (let index = from; index < to; index += 1) {
      const close = this.#source[index] === "}" ? this.#closeAt(index) : undefined;
      if (close && close.to <= to) return close;
    }
    return undefined;
  }
}
