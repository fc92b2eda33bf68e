import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
  startCompletion,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import {
  type Card,
  cardElement,
  functionCard,
  type HelpWords,
  helpWords,
  parameterCard,
} from "@/components/editor/function-card";
import { loadFunctions } from "@/components/editor/function-index";
import { renderExample } from "@/components/editor/render-example";
import { toInsertion } from "@/components/editor/suggestion-insertion";
import { type Suggestion, suggestionsAt } from "@/components/editor/suggestions";

/** Completes functions, arguments, names, formats and blocks, with help next to the list. */
export const templateCompletion: Extension = [
  autocompletion({ override: [complete], icons: false }),
  // As in most editors; without suggestions, Tab indents.
  keymap.of([{ key: "Tab", run: acceptCompletion }]),
];

async function complete(context: CompletionContext): Promise<CompletionResult | null> {
  // Without the worker there are no suggestions; the samples panel reports that the worker is missing.
  const index = await loadFunctions().catch(() => undefined);
  if (index === undefined || context.aborted) return null;
  const found = suggestionsAt(context.state.doc.toString(), context.pos, index, context.explicit);
  if (found === undefined) return null;
  return {
    from: found.from,
    to: found.to,
    options: found.options.map(completion),
    validFor: /^[#/]?[\w.$-]*$/,
  };
}

function completion(suggestion: Suggestion, order: number): Completion {
  const { label, kind } = suggestion;
  return {
    label,
    type: kind,
    ...toDetail(suggestion),
    // In the order of the suggestions, not alphabetically; names before functions.
    ...(kind === "function" ? {} : { boost: Math.max(1, 99 - order) }),
    apply: (view, picked, from, to) => apply(view, suggestion, picked, from, to),
    info: () => info(suggestion),
  };
}

function toDetail(suggestion: Suggestion): { detail?: string } {
  if (suggestion.kind === "function" && suggestion.label !== suggestion.facts.name) {
    return { detail: `= ${suggestion.facts.name}` };
  }
  return suggestion.kind === "key" ? { detail: suggestion.parameter.kind } : {};
}

async function info(suggestion: Suggestion): Promise<Node> {
  return cardElement(await createCard(suggestion, await helpWords()));
}

async function createCard(suggestion: Suggestion, words: HelpWords): Promise<Card> {
  const { label: title } = suggestion;
  const { blocks, help, as } = words.text.editorTools;
  switch (suggestion.kind) {
    case "function":
      return functionCard(words, suggestion.facts, await renderExample(suggestion.facts.example));
    case "key":
    case "word":
      return parameterCard(words, suggestion.parameter);
    case "format": {
      const rendered = await renderExample(`{{date.utc(${JSON.stringify(title)})}}`);
      return { title, lines: rendered === undefined ? [] : [[help.gives, rendered]] };
    }
    case "block":
      return { title, description: blocks[suggestion.block], lines: [] };
    case "as":
      return { title, description: as, lines: [] };
    case "name":
      return { title, description: title === "index" ? help.index : help.bound, lines: [] };
  }
}

function apply(view: EditorView, suggestion: Suggestion, picked: Completion, from: number, to: number): void {
  const { insert, anchor, head } = toInsertion(suggestion, view.state.sliceDoc(to, to + 200));
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + anchor, head: from + head },
    userEvent: "input.complete",
    annotations: pickedCompletion.of(picked),
    scrollIntoView: true,
  });
  if (suggestion.kind === "key") startCompletion(view);
}
