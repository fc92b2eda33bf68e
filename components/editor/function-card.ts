import { element } from "@/components/editor/element";
import type { Catalogue } from "@/lib/language/en";
import { englishFunctionText, type FunctionText } from "@/lib/language/function-text";
import type { Parameter } from "@/lib/template/function-table";
import type { FunctionFacts } from "@/lib/worker/function-facts";
import { describeParameter, formatCallSignature } from "@/state/help/reference";
import { languageStore } from "@/state/language/language-store";

/** A term and its description in the editor's help. */
export type CardLine = readonly [term: string, text: string];

export interface Card {
  readonly title: string;
  /** Signatures. */
  readonly calls?: readonly string[];
  readonly description?: string;
  readonly lines: readonly CardLine[];
}

/** The help for a function; `rendered` is the output of its example. */
export function functionCard(
  { text, functions }: HelpWords,
  facts: FunctionFacts,
  rendered: string | undefined,
): Card {
  const { name, aliases = [], description, example } = facts;
  const words = text.editorTools.help;
  const gives: readonly CardLine[] = rendered === undefined ? [] : [[words.gives, rendered]];
  return {
    title: aliases.length === 0 ? name : `${name} ${words.aliases(aliases.join(", "))}`,
    calls: signatures(facts),
    description: functions.describe(name, description),
    lines: [[words.example, example], ...gives],
  };
}

/** The help for an argument or an option key. */
export function parameterCard({ text, functions }: HelpWords, parameter: Parameter): Card {
  const { name, description } = parameter;
  return {
    title: name,
    calls: [describeParameter(parameter, text.help.parameter, functions)],
    description: functions.parameter(description),
    lines: [],
  };
}

/** Every signature of a function as a call; a signature without arguments adds nothing to the name. */
export function signatures({ name, signatures: lists }: FunctionFacts): string[] {
  return [...new Set(lists.map((parameters) => formatCallSignature(name, parameters)))].filter(
    (call) => call !== name,
  );
}

/** The card as screen reader text. */
export function cardText({ title, description, lines }: Card): string {
  return [`${title}.`, description ?? "", ...lines.map(([term, text]) => `${term}: ${text}.`)].join(" ");
}

export function cardElement({ title, calls = [], description, lines }: Card): HTMLElement {
  return element(
    "div",
    "cm-card",
    element("div", "cm-card-title", title),
    ...calls.map((call) => element("div", "cm-card-call", call)),
    ...(description === undefined ? [] : [element("p", "", description)]),
    ...(lines.length === 0
      ? []
      : [
          element(
            "dl",
            "",
            ...lines.flatMap(([term, text]) => [element("dt", "", term), element("dd", "", text)]),
          ),
        ]),
  );
}

/** The texts of the editor's help. */
export interface HelpWords {
  readonly text: Catalogue;
  /** The function texts in the language of the page, or in English if those fail to load. */
  readonly functions: FunctionText;
}

export async function helpWords(): Promise<HelpWords> {
  const { text } = languageStore.getState();
  return { text, functions: await text.functionText().catch(() => englishFunctionText) };
}
