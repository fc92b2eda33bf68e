import { StreamLanguage, type StreamParser } from "@codemirror/language";

/** Inside what the reader stands; the innermost last. */
interface ModeState {
  readonly stack: Context[];
}

type Context =
  | { readonly kind: "text-string" }
  | { readonly kind: "placeholder"; braces: number }
  | { readonly kind: "argument-string"; readonly quote: string };

type Reader = Parameters<StreamParser<ModeState>["token"]>[0];

/**
 * Highlights a template: JSON-like text, and inside `{{ … }}` names, strings, numbers and blocks. It colours while one
 * types, line by line; what a placeholder means is for the template engine to say.
 */
const templateParser: StreamParser<ModeState> = {
  name: "headwater-template",
  startState: () => ({ stack: [] }),
  copyState: (state) => ({ stack: state.stack.map((context) => ({ ...context })) }),
  token: (reader, state) => {
    const context = state.stack.at(-1);
    if (context?.kind === "argument-string") return readArgumentString(reader, state, context.quote);
    if (context?.kind === "placeholder") return readPlaceholder(reader, state, context);
    return readText(reader, state, context?.kind === "text-string");
  },
  languageData: { closeBrackets: { brackets: ["(", "[", "{", '"'] } },
};

export const templateLanguage = StreamLanguage.define(templateParser);

function readText(reader: Reader, state: ModeState, inString: boolean): string | null {
  if (reader.match("{{")) {
    state.stack.push({ kind: "placeholder", braces: 0 });
    return "brace";
  }
  if (inString) {
    if (reader.match(/^\\./)) return "string";
    if (reader.next() === '"') state.stack.pop();
    return "string";
  }
  if (reader.match('"')) {
    if (reader.match(/^[^"{\\]*"(?=\s*:)/)) return "propertyName";
    state.stack.push({ kind: "text-string" });
    return "string";
  }
  if (reader.match(/^-?\d+(\.\d+)?([eE][+-]?\d+)?\b/)) return "number";
  if (reader.match(/^(true|false|null)\b/)) return "bool";
  reader.next();
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
