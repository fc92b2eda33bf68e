import { StreamLanguage, type StreamParser } from "@codemirror/language";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { parseCsvRows } from "@/lib/inference/csv-rows";
import { isLogLine } from "@/lib/inference/record-format";
import { findOpeningBraces, TagFinder } from "@/lib/template/find-tag";

const language = new Compartment();

/** The kind of text that the editor highlights. */
export function kindInEditor(state: EditorState): TextKind {
  const current = language.get(state);
  if (current === templateLanguages.csv) return "csv";
  return current === templateLanguages.json ? "json" : "text";
}

/** The template language on top of the language of the surrounding text; follows changes of that text. */
export function templateLanguage(source: string): Extension {
  return [
    language.of(templateLanguages[textKind(source)]),
    EditorState.transactionExtender.of(({ docChanged, newDoc, startState }) => {
      if (!docChanged) return null;
      const kind = textKind(newDoc.toString());
      return kind === kindInEditor(startState)
        ? null
        : { effects: language.reconfigure(templateLanguages[kind]) };
    }),
  ];
}

/** The state of the tokenizer. */
interface ModeState {
  /** The open constructs, innermost last. */
  readonly stack: Context[];
  /** The column in a CSV row, from 0. */
  column: number;
}

type Context =
  | { readonly kind: "text-string" }
  | { readonly kind: "placeholder"; braces: number }
  | { readonly kind: "argument-string"; readonly quote: string };

type Reader = Parameters<StreamParser<ModeState>["token"]>[0];
type ReadText = (reader: Reader, state: ModeState) => string | null;

/** Text outside placeholders and strings. */
const TEXT_READERS: Readonly<Record<TextKind, ReadText>> = { json: readJson, csv: readCsv, text: readLog };

/**
 * Highlights a template: the text by its kind, and names, strings, numbers and blocks inside `{{ … }}`. It works
 * line by
 * line while the user types; the template engine decides what a placeholder means.
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
  // Of three braces, the last two open the placeholder.
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

/** Highlights every other column, so that rows are easy to follow. */
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

/** Log lines: levels, quoted text, `key=`, times and numbers. */
function readLog(reader: Reader, state: ModeState): string | null {
  // A single quotation mark may mean inches, or be a mistake.
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

/** The kind of text around the placeholders. */
export type TextKind = "json" | "csv" | "text";

/** Characters. Enough to recognize the kind; a template may be much longer. */
const LOOKED_AT = 4000;

/** Recognizes the kind of a template's text, even while it is incomplete. */
export function textKind(source: string): TextKind {
  const text = withoutTags(source.slice(0, LOOKED_AT)).trim();
  if (text.startsWith("{") || /^\[\s*(?:[[{"]|$)/.test(text) || /^\[.*\]$/s.test(text)) return "json";
  // Line breaks are not part of the record, so a CSV row may span several lines.
  const line = text.replaceAll(/[\r\n]+/g, "");
  if (isLogLine(line)) return "text";
  return parseCsvRows(line, 1) === undefined || /[,;|\t] /.test(line) ? "text" : "csv";
}

/** Replaces each placeholder with a word and removes block tags. */
function withoutTags(source: string): string {
  const finder = new TagFinder(source);
  let text = "";
  let at = 0;
  for (;;) {
    const opening = findOpeningBraces(source, at);
    if (opening === undefined) return text + source.slice(at);
    const tag = finder.findTag(opening);
    const isBlock = /^\s*[#/]/.test(source.slice(opening.to, tag.inner.to));
    text += source.slice(at, opening.from) + (isBlock ? "" : "x");
    at = Math.max(tag.to, opening.to);
  }
}
