import { type FunctionIndex, keysAt, parametersAt } from "@/components/editor/function-index";
import { type CursorContext, getBoundNames, getCursorContext, type WrittenName } from "@/lib/template/cursor";
import type { Place } from "@/lib/template/diagnostic";
import type { Parameter } from "@/lib/template/function-table";
import type { FunctionFacts } from "@/lib/worker/function-facts";

/** Common date formats in records, most common first. */
const DATE_FORMATS = [
  "YYYY-MM-DD HH:mm:ss.SSS",
  "YYYY-MM-DDTHH:mm:ss.SSS[Z]",
  "YYYY-MM-DDTHH:mm:ssZ",
  "YYYY-MM-DD HH:mm:ss",
  "YYYY-MM-DD",
  "YYYYMMDD",
  "HH:mm:ss",
  "x",
  "X",
  "DD/MMM/YYYY:HH:mm:ss ZZ",
  "ddd, DD MMM YYYY HH:mm:ss ZZ",
  "MM/DD/YYYY hh:mm:ss A",
] as const;

export type BlockWord = "repeat" | "oneOf" | "case";

/** A suggestion at the cursor. */
export type Suggestion =
  | { readonly kind: "function"; readonly label: string; readonly facts: FunctionFacts }
  | { readonly kind: "name"; readonly label: string }
  | { readonly kind: "as"; readonly label: string }
  | { readonly kind: "block"; readonly label: string; readonly block: BlockWord; readonly closes: boolean }
  /** `insert` includes the quotes that the context requires. */
  | {
      readonly kind: "key" | "word" | "format";
      readonly label: string;
      readonly insert: string;
      readonly parameter: Parameter;
      readonly of: FunctionFacts;
    };

export interface Suggestions extends Place {
  readonly options: readonly Suggestion[];
}

const BLOCK_WORDS: readonly BlockWord[] = ["repeat", "oneOf", "case"];

/**
 * Suggestions at an offset of a template; accepting one replaces the text from `from` to `to`.
 *
 * @param explicit whether the user asked for suggestions; otherwise returns only likely ones, because the user is
 * typing
 */
export function suggestionsAt(
  source: string,
  offset: number,
  index: FunctionIndex,
  explicit: boolean,
): Suggestions | undefined {
  const context = getCursorContext(source, offset);
  if (context === undefined) return undefined;
  const found = context.string
    ? inString(source, offset, context.string, context, index)
    : context.name && atName(source, context.name, context, index, explicit);
  return found && found.options.length > 0 ? found : undefined;
}

function inString(
  source: string,
  offset: number,
  string: Place,
  context: CursorContext,
  index: FunctionIndex,
): Suggestions {
  const quote =
    source[string.from] === "\\" ? source.slice(string.from, string.from + 2) : source[string.from];
  const length = quote?.length ?? 1;
  const isClosed =
    string.to - string.from >= 2 * length && source.slice(string.to - length, string.to) === quote;
  const place = { from: string.from + length, to: isClosed ? string.to - length : offset };
  return { ...place, options: argumentSuggestions(context, index, (text) => text) };
}

function atName(
  source: string,
  name: WrittenName,
  context: CursorContext,
  index: FunctionIndex,
  explicit: boolean,
): Suggestions | undefined {
  const before = source.slice(context.inner.from, name.from).trimEnd();
  const mark = before.at(-1);
  if (context.call === undefined && (mark === "#" || mark === "/")) {
    const from = context.inner.from + before.length - 1;
    return { from, to: name.to, options: blocks(mark === "/") };
  }
  if (/(^|[\s)"'\]}])as$/.test(before)) return undefined;
  if (context.call === undefined && before !== "") {
    return { from: name.from, to: name.to, options: [{ kind: "as", label: "as" }] };
  }
  const own = argumentSuggestions(context, index, (text) => JSON.stringify(text));
  const isKey = context.call?.isInObject === true && context.call.key === undefined;
  const isWritten = name.text !== "" || explicit;
  const others =
    isKey || (context.call !== undefined && !isWritten) ? [] : expressions(source, name, context, index);
  return { from: name.from, to: name.to, options: [...own, ...others] };
}

/** Suggestions that fit the argument: keys, words, formats. */
function argumentSuggestions(
  { call }: CursorContext,
  index: FunctionIndex,
  quote: (text: string) => string,
): Suggestion[] {
  const facts = call && index.find(call.name.text);
  if (call === undefined || facts === undefined) return [];
  if (call.isInObject && call.key === undefined) {
    return keysAt(facts, call.argument).map((parameter) => ({
      kind: "key",
      label: parameter.name,
      insert: quote(parameter.name),
      parameter,
      of: facts,
    }));
  }
  const parameters = parametersAt(facts, call.argument, call.key);
  return parameters.flatMap((parameter) => toWords(parameter, facts, quote));
}

function toWords(parameter: Parameter, of: FunctionFacts, quote: (text: string) => string): Suggestion[] {
  if (parameter.kind === "format") {
    return DATE_FORMATS.map((label) => ({ kind: "format", label, insert: quote(label), parameter, of }));
  }
  if (parameter.kind === "boolean") {
    return ["true", "false"].map((label) => ({ kind: "word", label, insert: label, parameter, of }));
  }
  return (parameter.oneOf ?? []).map((label) => ({
    kind: "word",
    label,
    insert: parameter.kind === "string" || parameter.kind === "any" ? quote(label) : label,
    parameter,
    of,
  }));
}

function expressions(
  source: string,
  name: WrittenName,
  context: CursorContext,
  index: FunctionIndex,
): Suggestion[] {
  const bound = getBoundNames(source, context.inner.from).map(
    (label): Suggestion => ({ kind: "name", label }),
  );
  const functions = [...index.names()].map(
    ([label, facts]): Suggestion => ({ kind: "function", label, facts }),
  );
  const canBeBlock = context.call === undefined && name.text === "";
  return [...bound, ...(canBeBlock ? blocks(false) : []), ...functions];
}

function blocks(closes: boolean): Suggestion[] {
  return BLOCK_WORDS.map((block) => ({
    kind: "block",
    label: `${closes ? "/" : "#"}${block}`,
    block,
    closes,
  }));
}
