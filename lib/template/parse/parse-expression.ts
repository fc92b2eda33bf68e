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
 * Reads a literal, a list, an object, or a name with or without arguments.
 *
 * @param depth how many blocks, calls, lists and objects it stands in
 * @throws {TagSyntaxError}
 */
export function parseExpression(reader: TokenReader, depth: number): ExpressionNode {
  const { token } = reader;
  if (depth > LIMITS.nesting) {
    reader.fail("nesting-too-deep", `This is nested more than ${LIMITS.nesting} deep: nest less.`);
  }
  if (token.kind === "string" || token.kind === "number") {
    reader.take();
    return { kind: "literal", from: token.from, to: token.to, value: token.value };
  }
  if (token.kind === "name") return parseName(reader, depth);
  if (reader.isMark("[")) return parseList(reader, depth);
  if (reader.isMark("{")) return parseObject(reader, depth);
  return reader.fail("syntax", `A value is expected here, not ${shownToken(token)}.`);
}

/** How a message names a token. */
export function shownToken(token: Token): string {
  if (token.kind === "end") return "the end of the placeholder";
  if (token.kind === "string") return `the text ${quoted(JSON.stringify(token.value))}`;
  if (token.kind === "number") return `the number ${token.value}`;
  return quoted(token.text);
}

function parseName(reader: TokenReader, depth: number): ExpressionNode {
  const first = reader.takeName() as Token & { kind: "name" };
  const word = WORDS.get(first.text);
  if (word !== undefined && !reader.isMark(".") && !reader.isMark("(")) {
    return { kind: "literal", from: first.from, to: first.to, value: word };
  }
  const parts: NamePart[] = [namePart(first)];
  while (reader.takeMark(".")) {
    const part = reader.takeName();
    if (!part)
      return reader.fail("syntax", `A name is expected after the dot, not ${shownToken(reader.token)}.`);
    parts.push(namePart(part));
  }
  const name = { from: first.from, to: reader.lastEnd };
  if (!reader.isMark("("))
    return { kind: "name", ...name, parts, name, args: undefined, argsPlace: undefined };
  return { kind: "name", parts, name, ...parseArguments(reader, depth, first.from) };
}

function namePart({ from, to, text }: Token & { kind: "name" }): NamePart {
  return { from, to, text };
}

type Arguments = Pick<NameNode, "from" | "to" | "args" | "argsPlace">;

function parseArguments(reader: TokenReader, depth: number, from: number): Arguments {
  const opening = reader.take();
  const args = parseItems(reader, ")", () => parseExpression(reader, depth + 1));
  const closing = reader.take();
  return { from, to: closing.to, args, argsPlace: { from: opening.to, to: closing.from } };
}

function parseList(reader: TokenReader, depth: number): ListNode {
  const opening = reader.take();
  const items = parseItems(reader, "]", () => parseExpression(reader, depth + 1));
  return { kind: "list", from: opening.from, to: reader.take().to, items };
}

function parseObject(reader: TokenReader, depth: number): ObjectNode {
  const opening = reader.take();
  const members = parseItems(reader, "}", () => parseMember(reader, depth));
  return { kind: "object", from: opening.from, to: reader.take().to, members };
}

function parseMember(reader: TokenReader, depth: number): MemberNode {
  const key = reader.take();
  if (key.kind !== "string" && key.kind !== "name" && key.kind !== "number") {
    reader.fail("syntax", `A key is expected here, not ${shownToken(key)}.`, key);
  }
  const text = key.kind === "name" ? key.text : String(key.value);
  if (!reader.takeMark(":")) {
    reader.fail(
      "syntax",
      `A colon is expected after the key ${quoted(text)}, not ${shownToken(reader.token)}.`,
    );
  }
  const value = parseExpression(reader, depth + 1);
  return { from: key.from, to: value.to, key: text, value };
}

/** Items between commas up to the closing mark, which is left to be taken; a comma may stand after the last one. */
function parseItems<T>(reader: TokenReader, closing: string, parseItem: () => T): T[] {
  const items: T[] = [];
  while (!reader.isMark(closing)) {
    if (items.length > 0 && !reader.takeMark(",")) {
      reader.fail("syntax", `\`,\` or \`${closing}\` is expected here, not ${shownToken(reader.token)}.`);
    }
    if (items.length > 0 && reader.isMark(closing)) break;
    items.push(parseItem());
  }
  return items;
}
