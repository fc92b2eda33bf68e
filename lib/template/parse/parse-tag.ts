import type { Place } from "../diagnostic";
import { LIMITS } from "../limits";
import type { EscapedString, ExpressionNode, NamePart, SyntaxProblem } from "./nodes";
import { parseExpression } from "./parse-expression";
import { TokenReader } from "./token-reader";

export type BlockName = "repeat" | "oneOf" | "case";

const BLOCK_NAMES: readonly BlockName[] = ["repeat", "oneOf", "case"];

/** The content between the braces of a tag. */
type TagContent =
  | { readonly kind: "print"; readonly expression: ExpressionNode; readonly binding: NamePart | undefined }
  | { readonly kind: "open"; readonly block: BlockWord; readonly args: readonly ExpressionNode[] }
  | { readonly kind: "close"; readonly block: BlockWord };

/** The word after `#` or `/`. */
export interface BlockWord extends Place {
  /** Undefined if there is no such block. */
  readonly name: BlockName | undefined;
  readonly written: string;
}

export interface ReadTag {
  /** Undefined if there is a problem. */
  readonly content: TagContent | undefined;
  readonly problem: SyntaxProblem | undefined;
  readonly escapedStrings: readonly EscapedString[];
}

/** @param depth the number of blocks around the tag */
export function parseTag(source: string, inner: Place, depth: number): ReadTag {
  const reader = new TokenReader(source, inner);
  const content = readContent(reader, depth);
  return { content, problem: reader.problem, escapedStrings: reader.takeEscapedStrings() };
}

/** The expression at the start of an unclosed tag: where it ends, or what it lacks. */
export interface OpenExpression {
  /** Undefined without a complete expression. */
  readonly end: number | undefined;
  /** The characters that would close it at the end of the tag; empty for any other error. */
  readonly missing: string;
}

export function readOpenExpression(source: string, inner: Place): OpenExpression {
  const reader = new TokenReader(source, inner);
  const end = parseExpression(reader, 0)?.to;
  return { end, missing: reader.problem?.missing ?? "" };
}

function readContent(reader: TokenReader, depth: number): TagContent | undefined {
  if (reader.token.kind === "end") {
    return reader.fail(
      "empty-placeholder",
      "The placeholder is empty: write a function such as `random.uuid` in it.",
    );
  }
  if (reader.takeMark("#")) return readOpening(reader, depth);
  if (reader.takeMark("/")) return readClosing(reader);
  const expression = parseExpression(reader, depth);
  if (!expression) return undefined;
  const binding = readBinding(reader);
  return isAtEnd(reader) ? { kind: "print", expression, binding } : undefined;
}

function readOpening(reader: TokenReader, depth: number): TagContent | undefined {
  const block = readBlockWord(reader, "#");
  if (!block) return undefined;
  const args: ExpressionNode[] = [];
  while (reader.token.kind !== "end") {
    // The block stack reports blocks that are nested too deeply.
    const argument = parseExpression(reader, Math.min(depth, LIMITS.nestingDepth));
    if (!argument) return undefined;
    args.push(argument);
    reader.takeMark(",");
  }
  return { kind: "open", block, args };
}

function readClosing(reader: TokenReader): TagContent | undefined {
  const block = readBlockWord(reader, "/");
  return block && isAtEnd(reader) ? { kind: "close", block } : undefined;
}

function readBlockWord(reader: TokenReader, mark: string): BlockWord | undefined {
  const word = reader.takeName();
  if (!word) {
    return reader.failUnexpected("block-name", { mark });
  }
  const name = BLOCK_NAMES.find((candidate) => candidate.toLowerCase() === word.text.toLowerCase());
  return { from: word.from, to: word.to, name, written: word.text };
}

function readBinding(reader: TokenReader): NamePart | undefined {
  const { token } = reader;
  if (token.kind !== "name" || token.text !== "as") return undefined;
  reader.take();
  const name = reader.takeName();
  if (!name) return reader.failUnexpected("name-after-as");
  return { from: name.from, to: name.to, text: name.text };
}

/** Whether everything has been read without a failure. */
function isAtEnd(reader: TokenReader): boolean {
  if (reader.token.kind !== "end") reader.failUnexpected("end");
  return !reader.problem;
}
