import type { Place } from "../diagnostic";
import { isStringStart, readString } from "./string-literal";
import { skipBlanks } from "./whitespace";

export type Token = Place &
  (
    | { readonly kind: "name"; readonly text: string }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "string"; readonly value: string; readonly escaped: boolean }
    | { readonly kind: "mark"; readonly text: string }
    /** Any other token: a word, one character, or an unclosed string. */
    | { readonly kind: "strange"; readonly text: string }
    | { readonly kind: "end" }
  );

const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
/** A name, or a list index. */
const MEMBER = /\d+|[\p{L}_$][\p{L}\p{N}_$]*/uy;
/** A number must not be followed by a letter: `10m` is neither a number nor a name. */
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_$.])/uy;
/** Text that reads as one word, such as `10m`. */
const WORD = /[\p{L}\p{N}_$.]+/uy;
/** Without the period, which may also start a number. */
const MARKS = "()[]{},:#/";

/** Tokenizes the inside of a tag, with places in the source. */
export class Tokenizer {
  readonly #source: string;
  readonly #end: number;
  #at: number;
  #last: Token | undefined;
  #beforeLast: Token | undefined;

  constructor(source: string, { from, to }: Place) {
    this.#source = source;
    this.#at = from;
    this.#end = to;
  }

  /** The next token. After the last one, always the end token. */
  next(): Token {
    const from = skipWhiteSpace(this.#source, this.#at);
    if (from >= this.#end) return { kind: "end", from: this.#end, to: this.#end };
    const token = this.#tokenAt(from);
    this.#at = token.to;
    this.#beforeLast = this.#last;
    this.#last = token;
    return token;
  }

  #tokenAt(from: number): Token {
    const source = this.#source;
    const end = this.#end;
    const character = source[from] as string;
    if (MARKS.includes(character)) return { kind: "mark", from, to: from + 1, text: character };
    if (isStringStart(source, from)) return readStringToken(source, from, end);
    const nameEnd = findEnd(this.#isAfterDot() ? MEMBER : NAME, source, from, end);
    if (nameEnd !== undefined) return { kind: "name", from, to: nameEnd, text: source.slice(from, nameEnd) };
    const isDot = character === "." && this.#last?.kind === "name";
    if (isDot) return { kind: "mark", from, to: from + 1, text: "." };
    const numberEnd = findEnd(NUMBER, source, from, end);
    if (numberEnd !== undefined) {
      return { kind: "number", from, to: numberEnd, value: Number(source.slice(from, numberEnd)) };
    }
    const to = findEnd(WORD, source, from, end) ?? from + ((source.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
    return { kind: "strange", from, to, text: source.slice(from, to) };
  }

  /** After `name.`, digits are a list index, not the start of a number. */
  #isAfterDot(): boolean {
    const last = this.#last;
    return last?.kind === "mark" && last.text === "." && this.#beforeLast?.kind === "name";
  }
}

/** All tokens inside a tag; the last one is the end token. */
export function tokenize(source: string, inner: Place): Token[] {
  const tokenizer = new Tokenizer(source, inner);
  const tokens = [tokenizer.next()];
  while (tokens.at(-1)?.kind !== "end") tokens.push(tokenizer.next());
  return tokens;
}

function skipWhiteSpace(source: string, from: number): number {
  let at = skipBlanks(source, from);
  // Other whitespace, such as a no-break space copied from a web page.
  while (source.charCodeAt(at) > 0x7f && /\s/.test(source[at] ?? "")) {
    at = skipBlanks(source, at + 1);
  }
  return at;
}

function readStringToken(source: string, from: number, end: number): Token {
  const literal = readString(source, from, end);
  if (!literal) return { kind: "strange", from, to: end, text: source.slice(from, end) };
  return { kind: "string", from, to: literal.to, value: literal.value, escaped: literal.escaped };
}

function findEnd(pattern: RegExp, source: string, from: number, end: number): number | undefined {
  pattern.lastIndex = from;
  if (!pattern.test(source)) return undefined;
  return Math.min(pattern.lastIndex, end);
}
