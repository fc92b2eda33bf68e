import { quoted } from "../diagnostic";
import { LIMITS } from "../limits";
import type { ExpressionNode, ListNode, MemberNode, NameNode, NamePart, ObjectNode } from "./nodes";
import type { TokenReader } from "./token-reader";
import type { Token } from "./tokens";

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads a literal, a list, an object, or a name with or without arguments; undefined where there is none, and the reader
 * knows why.
 *
 * @param depth how many blocks, calls, lists and objects it stands in
 */
export function parseExpression(reader: TokenReader, depth: number): ExpressionNode | undefined {
  const { token } = reader;
  if (depth > LIMITS.nesting) {
    return reader.fail("nesting-too-deep", `This is nested more than ${LIMITS.nesting} deep: nest less.`);
  }
  if (token.kind === "string" || token.kind === "number") {
    reader.take();
    return { kind: "literal", from: token.from, to: token.to, value: token.value };
  }
  if (token.kind === "name") return parseName(reader, token, depth);
  if (reader.isMark("[")) return parseList(reader, depth);
  if (reader.isMark("{")) return parseObject(reader, depth);
  return failWithoutValue(reader, token);
}

function failWithoutValue(reader: TokenReader, token: Token): undefined {
  if (token.kind !== "strange") {
    return reader.fail("syntax", `A value is expected here, not ${shownToken(token)}.`);
  }
  const quote = /^["']|^\\"/.exec(token.text)?.[0];
  if (quote === undefined) {
    return reader.fail(
      "syntax",
      `A value is expected here, not ${quoted(token.text)}: text stands in quotes.`,
    );
  }
  return reader.fail(
    "unclosed-string",
    `The text ${quoted(token.text)} is not closed: write \`${quote}\` where it ends.`,
  );
}

/** How a message names a token. */
export function shownToken(token: Token): string {
  if (token.kind === "end") return "the end of the placeholder";
  if (token.kind === "string") return `the text ${quoted(JSON.stringify(token.value))}`;
  if (token.kind === "number") return `the number ${token.value}`;
  return quoted(token.text);
}

type NameToken = Token & { readonly kind: "name" };

function parseName(reader: TokenReader, first: NameToken, depth: number): ExpressionNode | undefined {
  reader.take();
  const word = WORDS.get(first.text);
  if (word !== undefined && !reader.isMark(".") && !reader.isMark("(")) {
    return { kind: "literal", from: first.from, to: first.to, value: word };
  }
  let parts: readonly NamePart[] = [first];
  while (reader.takeMark(".")) {
    if (parts.length > LIMITS.nesting) {
      return reader.fail("nesting-too-deep", `This name has more than ${LIMITS.nesting} parts: use fewer.`);
    }
    const part = reader.takeName();
    if (!part)
      return reader.fail("syntax", `A name is expected after the dot, not ${shownToken(reader.token)}.`);
    parts = parts.concat(part);
  }
  const name = { from: first.from, to: reader.lastEnd };
  if (reader.isMark("(")) return parseCall(reader, parts, depth);
  return { kind: "name", ...name, parts, name, args: undefined, argsPlace: undefined };
}

function parseCall(reader: TokenReader, parts: readonly NamePart[], depth: number): NameNode | undefined {
  const from = parts[0]?.from ?? reader.token.from;
  const name = { from, to: reader.lastEnd };
  const opening = reader.take();
  const args = parseItems(reader, ")", () => parseExpression(reader, depth + 1));
  if (!args) return undefined;
  const closing = reader.take();
  const argsPlace = { from: opening.to, to: closing.from };
  return { kind: "name", from, to: closing.to, parts, name, args, argsPlace };
}

function parseList(reader: TokenReader, depth: number): ListNode | undefined {
  const { from } = reader.take();
  const items = parseItems(reader, "]", () => parseExpression(reader, depth + 1));
  return items && { kind: "list", from, to: reader.take().to, items };
}

function parseObject(reader: TokenReader, depth: number): ObjectNode | undefined {
  const { from } = reader.take();
  const members = parseItems(reader, "}", () => parseMember(reader, depth));
  return members && { kind: "object", from, to: reader.take().to, members };
}

function parseMember(reader: TokenReader, depth: number): MemberNode | undefined {
  const { token } = reader;
  if (token.kind !== "string" && token.kind !== "name" && token.kind !== "number") {
    return reader.fail("syntax", `A key is expected here, not ${shownToken(token)}.`);
  }
  reader.take();
  const key = token.kind === "name" ? token.text : String(token.value);
  if (!reader.takeMark(":")) {
    return reader.fail(
      "syntax",
      `A colon is expected after the key ${quoted(key)}, not ${shownToken(reader.token)}.`,
    );
  }
  const value = parseExpression(reader, depth + 1);
  return value && { from: token.from, to: value.to, key, value };
}

/** Items between commas up to the closing mark, which is left to be taken; a comma may stand after the last one. */
function parseItems<T>(
  reader: TokenReader,
  closing: string,
  parseItem: () => T | undefined,
): T[] | undefined {
  const items: T[] = [];
  reader.open(closing);
  while (!reader.isMark(closing)) {
    if (items.length > 0 && !reader.takeMark(",")) {
      return reader.fail(
        "syntax",
        `\`,\` or \`${closing}\` is expected here, not ${shownToken(reader.token)}.`,
      );
    }
    if (items.length > 0 && reader.isMark(closing)) break;
    const item = parseItem();
    if (!item) return undefined;
    items.push(item);
  }
  reader.close();
  // A list that grew has room for 17 items; its copy, which the tree keeps, has room for what is in it.
  return items.slice();
}
