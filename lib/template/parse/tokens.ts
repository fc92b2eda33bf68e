import type { Place } from "../diagnostic";
import { skipBlanks } from "./skip";
import { readString, startsString } from "./string-literal";

export type Token = Place &
  (
    | { readonly kind: "name"; readonly text: string }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "string"; readonly value: string; readonly escaped: boolean }
    | { readonly kind: "mark"; readonly text: string }
    /** What belongs to no other kind: a word, one character, or a string that does not end. */
    | { readonly kind: "strange"; readonly text: string }
    | { readonly kind: "end" }
  );

const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
/** A name, or the number of a list's member. */
const MEMBER = /\d+|[\p{L}_$][\p{L}\p{N}_$]*/uy;
/** A number must not run into a name: `10m` is neither. */
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_$.])/uy;
/** What a person would see as one word, such as `10m`. */
const WORD = /[\p{L}\p{N}_$.]+/uy;
/** Without the point, which may also start a number. */
const MARKS = "()[]{},:#/";

/** The tokens of the inside of a tag, with their places in the source; the last one is the end. */
export function tokenize(source: string, { from, to }: Place): Token[] {
  const tokens: Token[] = [];
  for (let at = skipWhiteSpace(source, from); at < to; ) {
    const token = tokenAt(source, at, to, tokens);
    tokens.push(token);
    at = skipWhiteSpace(source, token.to);
  }
  tokens.push({ kind: "end", from: to, to });
  return tokens;
}

function skipWhiteSpace(source: string, from: number): number {
  let at = skipBlanks(source, from);
  // Rarer kinds of white space, such as the no-break space of a text that was copied from a web page.
  while (source.charCodeAt(at) > 0x7f && /\s/.test(source[at] ?? "")) {
    at = skipBlanks(source, at + 1);
  }
  return at;
}

function tokenAt(source: string, from: number, end: number, before: readonly Token[]): Token {
  const character = source[from] as string;
  if (MARKS.includes(character)) return { kind: "mark", from, to: from + 1, text: character };
  if (startsString(source, from)) return stringAt(source, from, end);
  const nameEnd = endOf(isAfterDot(before) ? MEMBER : NAME, source, from, end);
  if (nameEnd !== undefined) return { kind: "name", from, to: nameEnd, text: source.slice(from, nameEnd) };
  const isDot = character === "." && before.at(-1)?.kind === "name";
  if (isDot) return { kind: "mark", from, to: from + 1, text: "." };
  const numberEnd = endOf(NUMBER, source, from, end);
  if (numberEnd !== undefined) {
    return { kind: "number", from, to: numberEnd, value: Number(source.slice(from, numberEnd)) };
  }
  const to = endOf(WORD, source, from, end) ?? from + ((source.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  return { kind: "strange", from, to, text: source.slice(from, to) };
}

function stringAt(source: string, from: number, end: number): Token {
  const literal = readString(source, from, end);
  if (!literal) return { kind: "strange", from, to: end, text: source.slice(from, end) };
  return { kind: "string", from, to: literal.to, value: literal.value, escaped: literal.escaped };
}

/** After `name.`, digits are the number of a list's member, not the start of a number. */
function isAfterDot(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last?.kind === "mark" && last.text === "." && before.at(-2)?.kind === "name";
}

function endOf(pattern: RegExp, source: string, from: number, end: number): number | undefined {
  pattern.lastIndex = from;
  if (!pattern.test(source)) return undefined;
  return Math.min(pattern.lastIndex, end);
}
