import { type BlockToken, isMark, type JsonToken, type MarkToken } from "./json-tokens";

const INDENT = "    ";
/** Maximum length of a list or block of plain values on a single line. */
const SHORT = 60;

/** Prints tokens with one line per member and item. */
export function printJsonTokens(tokens: readonly JsonToken[]): string {
  const printer = new Printer();
  printer.print(tokens);
  return printer.text;
}

class Printer {
  text = "";
  #depth = 0;
  #breaks = false;

  print(tokens: readonly JsonToken[]): void {
    for (let index = 0; index < tokens.length; ) index = this.#step(tokens, index);
  }

  /** Prints the token at an index and returns the next index. */
  #step(tokens: readonly JsonToken[], index: number): number {
    const token = tokens[index] as JsonToken;
    const before = tokens[index - 1];
    if (token.kind === "block") this.#block(token, before);
    else if (isMark(token, "{[")) return this.#open(tokens, index);
    else if (isMark(token, "}]")) this.#close(token.text);
    else if (isMark(token, ",")) this.#comma(before);
    else if (isMark(token, ":")) this.#attach(": ");
    else this.#write(token.text);
    return index + 1;
  }

  #write(text: string): void {
    if (this.#breaks && this.text !== "") this.text += `\n${INDENT.repeat(this.#depth)}`;
    this.#breaks = false;
    this.text += text;
  }

  /** Appends to the current line. */
  #attach(text: string): void {
    this.#breaks = false;
    this.text += text;
  }

  #open(tokens: readonly JsonToken[], index: number): number {
    const inline = inlineList(tokens, index);
    if (inline !== undefined) {
      this.#write(inline.text);
      return inline.end;
    }
    this.#write((tokens[index] as MarkToken).text);
    this.#indent();
    return index + 1;
  }

  #indent(): void {
    this.#depth += 1;
    this.#breaks = true;
  }

  #close(text: string): void {
    this.#depth -= 1;
    this.#breaks = true;
    this.#write(text);
  }

  #comma(before: JsonToken | undefined): void {
    if (before === undefined) {
      this.#write(", ");
    } else {
      this.#attach(",");
      this.#breaks = true;
    }
  }

  #block(block: BlockToken, before: JsonToken | undefined): void {
    if (before !== undefined && !isMark(before, ":")) this.#breaks = true;
    this.#write(block.opening);
    const inline = block.name === "oneOf" ? undefined : inlineItems(block.bodies[0] ?? []);
    if (inline !== undefined) {
      this.#attach(inline + block.closing);
    } else {
      this.#indent();
      for (const body of block.bodies) {
        this.#breaks = true;
        this.print(body);
      }
      this.#close(block.closing);
    }
    this.#breaks = true;
  }
}

/** The text of a list of plain values or an empty object at an index; `end` is the index after it. */
function inlineList(tokens: readonly JsonToken[], start: number): { text: string; end: number } | undefined {
  const isObject = isMark(tokens[start], "{");
  let end = start + 1;
  while (isPlain(tokens[end])) end += 1;
  if (!isMark(tokens[end], isObject ? "}" : "]") || (isObject && end > start + 1)) return undefined;
  const items = inlineItems(tokens.slice(start + 1, end));
  if (items === undefined) return undefined;
  return { text: isObject ? "{}" : `[${items}]`, end: end + 1 };
}

function isPlain(token: JsonToken | undefined): boolean {
  return token?.kind === "string" || token?.kind === "run" || isMark(token, ",");
}

/** Plain values and commas on one line; undefined if they are too long or not plain. */
function inlineItems(tokens: readonly JsonToken[]): string | undefined {
  let text = "";
  for (const token of tokens) {
    if (token.kind === "block" || !isPlain(token) || text.length > SHORT) return undefined;
    text += isMark(token, ",") ? ", " : token.text;
  }
  text = tokens.length > 1 ? text.trimEnd() : text;
  return text.length > SHORT || /[\r\n]/.test(text) ? undefined : text;
}
