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
 * Parses a literal, a list, an object, or a name with optional arguments. Returns undefined after a syntax error, which
 * the reader records.
 *
 * @param depth the number of blocks, calls, lists and objects around the expression
 */
export function parseExpression(reader: TokenReader, depth: number): ExpressionNode | undefined {
  const { token } = reader;
  if (depth > LIMITS.nestingDepth) {
    return reader.fail(
      "nesting-too-deep",
      `This is nested more than ${LIMITS.nestingDepth} levels deep: reduce the nesting.`,
      {
        limit: LIMITS.nestingDepth,
      },
    );
  }
  if (token.kind === "string" || token.kind === "number") {
    reader.take();
    return { kind: "literal", from: token.from, to: token.to, value: token.value };
  }
  if (token.kind === "name") return parseName(reader, token, depth);
  if (reader.isMark("[")) return parseList(reader, depth);
  if (reader.isMark("{")) return parseObject(reader, depth);
  return failExpectingValue(reader, token);
}

function failExpectingValue(reader: TokenReader, token: Token): undefined {
  if (token.kind !== "strange") return reader.failUnexpected("value");
  const { text } = token;
  const quote = /^["']|^\\"/.exec(text)?.[0];
  if (quote === undefined) return reader.failUnexpected("value-in-quotes");
  return reader.fail(
    "unclosed-string",
    `The text ${quoted(text)} is not closed: write \`${quote}\` where it ends.`,
    { text, quote },
  );
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
    if (parts.length > LIMITS.nestingDepth) {
      return reader.fail(
        "nesting-too-deep",
        `This name has more than ${LIMITS.nestingDepth} parts: use fewer.`,
        {
          parts: LIMITS.nestingDepth,
        },
      );
    }
    const part = reader.takeName();
    if (!part) return reader.failUnexpected("name-after-dot");
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
    return reader.failUnexpected("key");
  }
  reader.take();
  const key = token.kind === "name" ? token.text : String(token.value);
  if (!reader.takeMark(":")) return reader.failUnexpected("colon", { key: quoted(key) });
  const value = parseExpression(reader, depth + 1);
  return value && { from: token.from, to: value.to, key, value };
}

/**
 * Parses items separated by commas, up to the closing character, which is not consumed. A trailing comma is allowed.
 */
function parseItems<T>(
  reader: TokenReader,
  closing: string,
  parseItem: () => T | undefined,
): T[] | undefined {
  const items: T[] = [];
  reader.open(closing);
  while (!reader.isMark(closing)) {
    if (items.length > 0 && !reader.takeMark(",")) {
      return reader.failUnexpected("comma-or-closing", { closing });
    }
    if (items.length > 0 && reader.isMark(closing)) break;
    const item = parseItem();
    if (!item) return undefined;
    items.push(item);
  }
  reader.close();
  // An array that grows has room for 17 items. The tree keeps a copy, which has no spare room.
  return items.slice();
}
