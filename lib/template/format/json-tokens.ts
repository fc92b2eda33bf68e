import type { Place } from "../diagnostic";
import type { ExpressionNode, RepeatNode, TreeNode } from "../parse/nodes";
import { isBlank } from "../parse/whitespace";

interface TokenPlace extends Place {
  /** Whether whitespace precedes the token. */
  readonly afterGap: boolean;
}

/** The tokens of JSON that contains placeholders. Each token keeps its source text. */
export type JsonToken = MarkToken | StringToken | RunToken | BlockToken;

export interface MarkToken extends TokenPlace {
  readonly kind: "mark";
  readonly text: string;
}

/** A string with its quotes and the placeholders and blocks inside it. */
interface StringToken extends TokenPlace {
  readonly kind: "string";
  readonly text: string;
}

/** Adjacent placeholders and letters of a number or a word, in any order. */
export interface RunToken extends TokenPlace {
  readonly kind: "run";
  readonly text: string;
}

/** A block outside strings, or one case of it. */
export interface BlockToken extends TokenPlace {
  readonly kind: "block";
  readonly name: "repeat" | "oneOf" | "case";
  readonly opening: string;
  readonly closing: string;
  /** One list per case of `#oneOf`; one list for other blocks. */
  readonly bodies: readonly (readonly JsonToken[])[];
  /** For `#repeat`: whether a comma separates the repetitions. */
  readonly hasComma: boolean;
}

export function isMark(token: JsonToken | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

/** Why a template cannot be formatted. */
export class FormatProblem extends Error {
  override readonly name = "FormatProblem";
  readonly code: "broken" | "not-json";
  /** Offset in the source, in UTF-16 code units. */
  readonly offset: number;

  constructor(code: FormatProblem["code"], offset: number) {
    super(`${code} at ${offset}`);
    this.code = code;
    this.offset = offset;
  }
}

/**
 * Reads the tokens of a JSON template.
 *
 * @throws {FormatProblem} if a string is not closed, or a block in a string contains quotes
 */
export function scanJsonTokens(source: string, nodes: readonly TreeNode[]): JsonToken[] {
  return new TokenScan(source).tokens(nodes);
}

/** An open string, and whether the next character is escaped. */
interface OpenString {
  readonly from: number;
  readonly afterGap: boolean;
  isEscaped: boolean;
}

class TokenScan {
  readonly #source: string;
  #tokens: JsonToken[] = [];
  #string: OpenString | undefined;
  #gap = false;

  constructor(source: string) {
    this.#source = source;
  }

  tokens(nodes: readonly TreeNode[]): JsonToken[] {
    for (const node of nodes) this.#add(node);
    if (this.#string) throw new FormatProblem("not-json", this.#string.from);
    return this.#tokens;
  }

  #add(node: TreeNode): void {
    if (node.kind === "text") this.#addText(node);
    else if (this.#string) this.#addToString(node, this.#string);
    else if (node.kind === "placeholder") this.#push("run", node);
    else this.#addBlock(node);
  }

  #addText({ from, to }: Place): void {
    for (let at = from; at < to; ) at = this.#string ? this.#readString(at) : this.#readToken(at, to);
  }

  #readToken(at: number, end: number): number {
    const character = this.#source[at] as string;
    if (isBlank(character)) {
      this.#gap = true;
      return at + 1;
    }
    if (character === '"') {
      this.#string = { from: at, afterGap: this.#gap, isEscaped: false };
      return at + 1;
    }
    if ("{}[],:".includes(character)) {
      this.#push("mark", { from: at, to: at + 1 });
      return at + 1;
    }
    let to = at + 1;
    while (to < end && !/[\s{}[\],:"]/.test(this.#source[to] as string)) to += 1;
    this.#push("run", { from: at, to });
    return to;
  }

  /** Reads one character of a string. */
  #readString(at: number): number {
    const open = this.#string as OpenString;
    const character = this.#source[at];
    if (character === '"' && !open.isEscaped) {
      this.#string = undefined;
      this.#gap = open.afterGap;
      this.#push("string", { from: open.from, to: at + 1 });
    } else if (character !== "\n" && character !== "\r") {
      // Line breaks are not part of the record, so an escape continues after them.
      open.isEscaped = character === "\\" && !open.isEscaped;
    }
    return at + 1;
  }

  #addToString(node: TreeNode, open: OpenString): void {
    open.isEscaped = false;
    if (node.kind !== "placeholder" && hasQuotes(this.#source, node)) {
      throw new FormatProblem("not-json", node.from);
    }
  }

  #push(kind: "mark" | "string" | "run", { from, to }: Place): void {
    this.#tokens.push({ kind, text: this.#source.slice(from, to), from, to, afterGap: this.#gap });
    this.#gap = false;
  }

  #addBlock(node: Exclude<TreeNode, { kind: "text" | "placeholder" }>): void {
    const afterGap = this.#gap;
    this.#gap = false;
    if (node.kind === "repeat") {
      const bodies = [scanJsonTokens(this.#source, node.body)];
      this.#tokens.push({ ...this.#blockOf("repeat", node), bodies, hasComma: hasComma(node), afterGap });
      return;
    }
    const cases = node.cases.map((one) => [
      { ...this.#blockOf("case", one), bodies: [scanJsonTokens(this.#source, one.body)], afterGap: false },
    ]);
    this.#tokens.push({ ...this.#blockOf("oneOf", node), bodies: cases, afterGap });
  }

  #blockOf(name: BlockToken["name"], { from, to, opening }: Place & { opening: Place }) {
    const closing = this.#source.slice(this.#source.lastIndexOf("{{", to - 1), to);
    const written = this.#source.slice(opening.from, opening.to);
    return { kind: "block" as const, name, from, to, opening: written, closing, hasComma: false };
  }
}

/** Whether the text of a block contains a quote outside its tags. */
function hasQuotes(source: string, node: TreeNode): boolean {
  if (node.kind === "text") return source.slice(node.from, node.to).includes('"');
  if (node.kind === "repeat") return node.body.some((inner) => hasQuotes(source, inner));
  if (node.kind === "oneOf") return node.cases.some(({ body }) => body.some((one) => hasQuotes(source, one)));
  return false;
}

function hasComma({ separator }: RepeatNode): boolean {
  return separator !== undefined && isComma(separator);
}

function isComma(separator: ExpressionNode): boolean {
  return separator.kind === "literal" && String(separator.value).trim() === ",";
}
