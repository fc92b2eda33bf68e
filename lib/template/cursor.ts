import type { Place } from "./diagnostic";
import { findOpeningBraces, TagFinder } from "./find-tag";
import type { TreeNode } from "./parse/nodes";
import { parseTree } from "./parse/parse-tree";
import { type Token, tokenize } from "./parse/tokens";

/** The context of the cursor, for completion and hints in an editor. */
export interface CursorContext {
  /** The place between the braces of the placeholder. */
  readonly inner: Place;
  /**
   * The dotted name at the cursor, which a completion replaces; empty where a name could start. Undefined inside text.
   */
  readonly name: WrittenName | undefined;
  /** The string literal at the cursor, including its quotes. */
  readonly string: Place | undefined;
  /** The innermost call around the cursor. */
  readonly call: CursorCall | undefined;
}

export interface WrittenName extends Place {
  readonly text: string;
}

interface CursorCall {
  /** The dotted name of the function, as written. */
  readonly name: WrittenName;
  /** The index of the argument at the cursor, from 0. */
  readonly argument: number;
  /** In an options object: the key whose value is at the cursor; undefined at a key or where a key could start. */
  readonly key: string | undefined;
  /** Whether the cursor is in an options object. */
  readonly isInObject: boolean;
}

/**
 * Finds the context at an offset; undefined outside placeholders. Reads only one placeholder, so it is fast enough for
 * every keystroke.
 */
export function getCursorContext(source: string, offset: number): CursorContext | undefined {
  const inner = findPlaceholder(source, offset);
  if (!inner) return undefined;
  const tokens = tokenize(source, inner);
  const string = tokens.find((token) => isInText(token, source, offset));
  return {
    inner,
    name: string ? undefined : findName(tokens, offset),
    string: string && { from: string.from, to: string.to },
    call: findCall(tokens, offset),
  };
}

function findPlaceholder(source: string, offset: number): Place | undefined {
  // Starts two characters back, because the last two of three braces open a placeholder.
  const before = source.lastIndexOf("{{", Math.max(0, offset - 2));
  const opening = before < 0 ? undefined : findOpeningBraces(source, before);
  if (!opening || opening.to > offset) return undefined;
  const { inner } = new TagFinder(source).findTag(opening);
  return offset <= inner.to ? inner : undefined;
}

/** Whether the offset is inside the quotes of a string, or after the opening quote of an unclosed one. */
function isInText(token: Token, source: string, offset: number): boolean {
  if (token.kind === "string") return token.from < offset && offset < token.to;
  const isOpen = token.kind === "strange" && /["'\\]/.test(source[token.from] ?? "");
  return isOpen && token.from < offset && offset <= token.to;
}

function findName(tokens: readonly Token[], offset: number): WrittenName {
  const index = tokens.findIndex((token) => isNamePiece(token) && token.from <= offset && offset <= token.to);
  if (index < 0) return { text: "", from: offset, to: offset };
  let [first, last] = [index, index];
  while (isNamePiece(tokens[first - 1])) first -= 1;
  while (isNamePiece(tokens[last + 1])) last += 1;
  return joinName(tokens.slice(first, last + 1));
}

function isNamePiece(token: Token | undefined): boolean {
  return token?.kind === "name" || (token?.kind === "mark" && token.text === ".");
}

function joinName(tokens: readonly Token[]): WrittenName {
  const text = tokens.map((token) => ("text" in token ? token.text : "")).join("");
  return { text, from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
}

/** An open parenthesis, bracket or brace at the cursor. */
interface OpenMark {
  readonly mark: string;
  /** The name before a parenthesis. */
  readonly name: WrittenName | undefined;
  index: number;
  key: string | undefined;
}

function findCall(tokens: readonly Token[], offset: number): CursorCall | undefined {
  const open: OpenMark[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "mark" || token.from >= offset) continue;
    trackMark(open, tokens, index, token.text);
  }
  const call = open.findLast(({ name }) => name);
  if (!call?.name) return undefined;
  const innermost = open.at(-1);
  const isInObject = innermost?.mark === "{";
  return { name: call.name, argument: call.index, key: isInObject ? innermost.key : undefined, isInObject };
}

function trackMark(open: OpenMark[], tokens: readonly Token[], index: number, mark: string): void {
  const top = open.at(-1);
  if (mark === "(" || mark === "[" || mark === "{") {
    const name = mark === "(" ? findNameBefore(tokens, index) : undefined;
    open.push({ mark, name, index: 0, key: undefined });
  } else if (mark === ")" || mark === "]" || mark === "}") {
    open.pop();
  } else if (top && mark === ",") {
    top.index += 1;
    top.key = undefined;
  } else if (top && mark === ":") {
    top.key = getKey(tokens[index - 1]);
  }
}

function findNameBefore(tokens: readonly Token[], index: number): WrittenName | undefined {
  let first = index;
  while (isNamePiece(tokens[first - 1])) first -= 1;
  return first < index ? joinName(tokens.slice(first, index)) : undefined;
}

function getKey(token: Token | undefined): string | undefined {
  if (token?.kind === "string") return token.value;
  return token?.kind === "name" ? token.text : undefined;
}

/**
 * The names that a placeholder at an offset can refer to, nearest first: bound before it, in a block that is open
 * there.
 */
export function getBoundNames(source: string, offset: number): string[] {
  const names: string[] = [];
  collectNames(parseTree(source), offset, names);
  return [...new Set(names.reverse())];
}

function collectNames(nodes: readonly TreeNode[], offset: number, names: string[]): void {
  for (const node of nodes) {
    if (node.from >= offset) return;
    if (node.kind === "placeholder") {
      if (node.binding && node.to <= offset) names.push(node.binding.text);
    } else if (offset < node.to && node.kind === "repeat") {
      names.push("index");
      collectNames(node.body, offset, names);
    } else if (offset < node.to && node.kind === "oneOf") {
      const around = node.cases.find(({ from, to }) => from < offset && offset < to);
      if (around) collectNames(around.body, offset, names);
    }
  }
}
