/** A string literal in the source. */
export interface StringLiteral {
  readonly value: string;
  /** The offset after the closing quote. */
  readonly to: number;
  /** Whether its quotes are escaped as `\"`, as in text copied from a JSON string. */
  readonly escaped: boolean;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ['"', '"'],
  ["'", "'"],
  ["\\", "\\"],
  ["/", "/"],
]);

/** Whether a string literal can start here: at a quote or an escaped double quote. */
export function isStringStart(source: string, at: number): boolean {
  const character = source[at];
  return character === '"' || character === "'" || (character === "\\" && source[at + 1] === '"');
}

/** The end of the string literal that starts at `at`; undefined if it is not closed before `end`. */
export function findEndOfString(source: string, at: number, end: number): number | undefined {
  if (source[at] === "\\") return readEscapedString(source, at, end)?.to;
  const quote = source[at];
  for (let index = at + 1; index < end; index += 1) {
    const character = source[index];
    if (character === quote) return index + 1;
    if (character === "\\") index += 1;
  }
  return undefined;
}

/**
 * Reads the string literal that starts at `at`; undefined if it is not closed before `end`. Line breaks are removed, as
 * everywhere in a template. An escape that is not valid in JSON keeps its backslash, because it is meant for a date
 * format or a pattern.
 */
export function readString(source: string, at: number, end: number): StringLiteral | undefined {
  return source[at] === "\\" ? readEscapedString(source, at, end) : readPlainString(source, at, end);
}

function readPlainString(source: string, at: number, end: number): StringLiteral | undefined {
  const quote = source[at];
  let value = "";
  let runStart = at + 1;
  for (let index = at + 1; index < end; index += 1) {
    const character = source[index];
    if (character === quote) {
      return {
        value: value + removeLineBreaks(source.slice(runStart, index)),
        to: index + 1,
        escaped: false,
      };
    }
    if (character !== "\\") continue;
    const escaped = readEscape(source, index + 1, end);
    value += removeLineBreaks(source.slice(runStart, index)) + escaped.text;
    index = escaped.to - 1;
    runStart = escaped.to;
  }
  return undefined;
}

/** Removes one level of escaping from a literal whose quotes are `\"` and whose escapes have two backslashes. */
function readEscapedString(source: string, at: number, end: number): StringLiteral | undefined {
  let inner = '"';
  let afterBackslash = false;
  for (let index = at + 2; index < end; index += 1) {
    const isPair = source[index] === "\\";
    if (isPair) index += 1;
    const character = source[index] ?? "";
    if (isPair && character === '"' && !afterBackslash) {
      const literal = readPlainString(`${inner}"`, 0, inner.length + 1);
      return literal && { value: literal.value, to: index + 1, escaped: true };
    }
    const isUnescaped = !isPair || character === "\\" || character === '"';
    inner += isUnescaped ? character : `\\${character}`;
    afterBackslash = isPair && character === "\\" && !afterBackslash;
  }
  return undefined;
}

function readEscape(source: string, at: number, end: number): { text: string; to: number } {
  const letter = source[at] ?? "";
  if (letter === "u") {
    const digits = source.slice(at + 1, Math.min(at + 5, end));
    if (/^[0-9a-f]{4}$/i.test(digits)) {
      return { text: String.fromCharCode(Number.parseInt(digits, 16)), to: at + 5 };
    }
  }
  return { text: ESCAPES.get(letter) ?? `\\${letter}`, to: at + 1 };
}

function removeLineBreaks(text: string): string {
  return text.replaceAll(/[\r\n]+/g, "");
}
