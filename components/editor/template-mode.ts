import { StreamLanguage, type StreamParser } from "@codemirror/language";
import type { TextKind } from "@/components/editor/text-kind";

/** Where the reader stands. */
interface ModeState {
  /** Inside what, the innermost last. */
  readonly stack: Context[];
  /** Of a row of CSV, from 0. */
  column: number;
}

type Context =
  | { readonly kind: "text-string" }
  | { readonly kind: "placeholder"; braces: number }
  | { readonly kind: "argument-string"; readonly quote: string };

type Reader = Parameters<StreamParser<ModeState>["token"]>[0];
type ReadText = (reader: Reader, state: ModeState) => string | null;

/** Text outside of placeholders and strings. */
const TEXT_READERS: Readonly<Record<TextKind, ReadText>> = { json: readJson, csv: readCsv, text: readLog };

/**
 * Highlights a template: the text by what it is, and inside `{{ … }}` names, strings, numbers and blocks. It colours while
 * one types, line by line; what a placeholder means is for the template engine to say.
 */
export const templateLanguages: Readonly<Record<TextKind, StreamLanguage<ModeState>>> = {
  json: StreamLanguage.define(templateParser("json")),
  csv: StreamLanguage.define(templateParser("csv")),
  text: StreamLanguage.define(templateParser("text")),
};

function templateParser(kind: TextKind): StreamParser<ModeState> {
  const readText = TEXT_READERS[kind];
  return {
    name: `headwater-template-${kind}`,
    startState: () => ({ stack: [], column: 0 }),
    copyState: ({ stack, column }) => ({ stack: stack.map((context) => ({ ...context })), column }),
    token: (reader, state) => {
      const context = state.stack.at(-1);
      if (context?.kind === "argument-string") return readArgumentString(reader, state, context.quote);
      if (context?.kind === "placeholder") return readPlaceholder(reader, state, context);
      if (opensPlaceholder(reader, state)) return "brace";
      return context?.kind === "text-string" ? readTextString(reader, state) : readText(reader, state);
    },
    languageData: { closeBrackets: { brackets: ["(", "[", "{", '"'] } },
  };
}

function opensPlaceholder(reader: Reader, state: ModeState): boolean {
  // Of three braces the last two open it.
  if (reader.match("{{{", false) || !reader.match("{{")) return false;
  state.stack.push({ kind: "placeholder", braces: 0 });
  return true;
}

function readTextString(reader: Reader, state: ModeState): string {
  if (!reader.match(/^\\[^{]/) && reader.next() === '"') state.stack.pop();
  return "string";
}

function readNumber(reader: Reader): string | null {
  return reader.match(/^-?\d+(\.\d+)?([eE][+-]?\d+)?\b/) ? "number" : null;
}

function readJson(reader: Reader, state: ModeState): string | null {
  if (reader.match('"')) {
    if (reader.match(/^[^"{\\]*"(?=\s*:)/)) return "propertyName";
    state.stack.push({ kind: "text-string" });
    return "string";
  }
  if (reader.match(/^(true|false|null)\b/)) return "bool";
  const number = readNumber(reader);
  if (number === null) reader.next();
  return number;
}

/** Every other column in a colour of its own, so that one can follow a row. */
function readCsv(reader: Reader, state: ModeState): string | null {
  if (reader.match('"')) {
    state.stack.push({ kind: "text-string" });
    return "string";
  }
  if (reader.match(/^[,;\t|]/)) {
    state.column += 1;
    return "separator";
  }
  const number = readNumber(reader);
  if (number !== null) return number;
  reader.next();
  return state.column % 2 === 1 ? "propertyName" : null;
}

/** Lines of a log: levels, quoted text, `key=`, times and numbers. */
function readLog(reader: Reader, state: ModeState): string | null {
  // A single quotation mark may be an inch or a mistake.
  if (reader.match(/^"(?=.*")/)) {
    state.stack.push({ kind: "text-string" });
    return "string";
  }
  if (
    reader.match(
      /^(TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|GET|POST|PUT|PATCH|DELETE|HEAD)\b/,
    )
  )
    return "keyword";
  if (reader.match(/^[A-Za-z_][\w.-]*(?==)/)) return "propertyName";
  if (reader.match(/^\d+(?:[.:/-]\d+)*\b/)) return "number";
  if (!reader.match(/^[A-Za-z_]\w*/)) reader.next();
  return null;
}

function readPlaceholder(reader: Reader, state: ModeState, context: { braces: number }): string | null {
  if (context.braces === 0 && reader.match("}}")) {
    state.stack.pop();
    return "brace";
  }
  if (reader.eatSpace()) return null;
  const quote = reader.match(/^\\?["']/, false) as RegExpMatchArray | null;
  if (quote !== null) {
    reader.match(quote[0]);
    state.stack.push({ kind: "argument-string", quote: quote[0] });
    return "string";
  }
  if (reader.match(/^[#/][A-Za-z]+/) || reader.match(/^as\b/)) return "keyword";
  if (reader.match(/^(true|false|null)\b/)) return "bool";
  if (reader.match(/^-?\d+(\.\d+)?([eE][+-]?\d+)?/)) return "number";
  if (reader.match(/^[A-Za-z_$][\w$]*/)) return "variableName";
  const character = reader.next();
  if (character === "{") context.braces += 1;
  if (character === "}") context.braces -= 1;
  return "punctuation";
}

function readArgumentString(reader: Reader, state: ModeState, quote: string): string {
  if (reader.match(quote)) {
    state.stack.pop();
    return "string";
  }
  if (quote.length === 1 && reader.match(/^\\./)) return "string";
  reader.next();
  return "string";
}
