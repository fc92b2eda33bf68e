import { type Place, quoted } from "../diagnostic";
import type { EscapedString, ExpressionNode, NamePart, SyntaxProblem } from "./nodes";
import { parseExpression, shownToken } from "./parse-expression";
import { TagSyntaxError, TokenReader } from "./token-reader";
import { type Token, tokenize } from "./tokens";

export type BlockName = "repeat" | "oneOf" | "case";

export const BLOCK_NAMES: readonly BlockName[] = ["repeat", "oneOf", "case"];

/** What stands between the braces of one tag. */
export type TagContent =
  | { readonly kind: "print"; readonly expression: ExpressionNode; readonly binding: NamePart | undefined }
  | { readonly kind: "open"; readonly block: BlockWord; readonly args: readonly ExpressionNode[] }
  | { readonly kind: "close"; readonly block: BlockWord };

/** The word after `#` or `/`. */
export interface BlockWord extends Place {
  /** Undefined where there is no such block. */
  readonly name: BlockName | undefined;
  readonly written: string;
}

export interface ReadTag {
  readonly content: TagContent | undefined;
  readonly problem: SyntaxProblem | undefined;
  readonly escapedStrings: readonly EscapedString[];
}

/** @param depth how many blocks the tag stands in */
export function parseTag(source: string, inner: Place, depth: number): ReadTag {
  const tokens = tokenize(source, inner);
  const escapedStrings = tokens.some(isEscaped) ? tokens.filter(isEscaped) : NONE;
  try {
    const content = readContent(new TokenReader(tokens), depth);
    return { content, problem: undefined, escapedStrings };
  } catch (error) {
    if (!(error instanceof TagSyntaxError)) throw error;
    return { content: undefined, problem: error.problem, escapedStrings };
  }
}

const NONE: readonly EscapedString[] = [];

function isEscaped(token: Token): token is Token & { readonly kind: "string" } {
  return token.kind === "string" && token.escaped;
}

/** Where the expression at the start of an unclosed tag ends; undefined where there is none. */
export function endOfExpression(source: string, inner: Place): number | undefined {
  const reader = new TokenReader(tokenize(source, inner));
  try {
    const { to } = parseExpression(reader, 0);
    return to;
  } catch (error) {
    if (!(error instanceof TagSyntaxError)) throw error;
    return undefined;
  }
}

function readContent(reader: TokenReader, depth: number): TagContent {
  if (reader.token.kind === "end") {
    reader.fail(
      "empty-placeholder",
      "The placeholder is empty: write a function such as `random.uuid` in it.",
    );
  }
  if (reader.takeMark("#")) return readOpening(reader, depth);
  if (reader.takeMark("/")) {
    const block = readBlockWord(reader, "/");
    requireEnd(reader);
    return { kind: "close", block };
  }
  const expression = parseExpression(reader, depth);
  const binding = readBinding(reader);
  requireEnd(reader);
  return { kind: "print", expression, binding };
}

function readOpening(reader: TokenReader, depth: number): TagContent {
  const block = readBlockWord(reader, "#");
  const args: ExpressionNode[] = [];
  while (reader.token.kind !== "end") {
    args.push(parseExpression(reader, depth + 1));
    reader.takeMark(",");
  }
  return { kind: "open", block, args };
}

function readBlockWord(reader: TokenReader, mark: string): BlockWord {
  const word = reader.takeName();
  if (!word) {
    return reader.fail("syntax", `The name of a block is expected after \`${mark}\`: repeat, oneOf or case.`);
  }
  const name = BLOCK_NAMES.find((candidate) => candidate.toLowerCase() === word.text.toLowerCase());
  return { from: word.from, to: word.to, name, written: word.text };
}

function readBinding(reader: TokenReader): NamePart | undefined {
  const { token } = reader;
  if (token.kind !== "name" || token.text !== "as") return undefined;
  reader.take();
  const name = reader.takeName();
  if (!name)
    return reader.fail("syntax", `A name is expected after \`as\`, not ${shownToken(reader.token)}.`);
  return { from: name.from, to: name.to, text: name.text };
}

function requireEnd(reader: TokenReader): void {
  const { token } = reader;
  if (token.kind === "end") return;
  const shown = token.kind === "mark" ? quoted(token.text) : shownToken(token);
  reader.fail("syntax", `The placeholder should end before ${shown}.`);
}
