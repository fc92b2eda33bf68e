import type { Extension } from "@codemirror/state";
import {
  activateHover,
  type Command,
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
} from "@codemirror/view";
import {
  type Card,
  type CardLine,
  cardElement,
  cardText,
  functionCard,
  type HelpWords,
  helpWords,
} from "@/components/editor/function-card";
import { type FunctionIndex, loadFunctions, parametersAt } from "@/components/editor/function-index";
import { renderExample } from "@/components/editor/render-example";
import type { BlockWord } from "@/components/editor/suggestions";
import { type CursorContext, getBoundNames, getCursorContext, type WrittenName } from "@/lib/template/cursor";
import type { Place } from "@/lib/template/diagnostic";
import { getTemplateWorker } from "@/lib/worker/template-client";
import { languageStore } from "@/state/language/language-store";

async function help(view: EditorView, offset: number): Promise<Help | undefined> {
  const source = view.state.doc.toString();
  // Without the worker there is no help; the samples panel reports that the worker is missing.
  const index = await loadFunctions().catch(() => undefined);
  const found = index && (await helpAt(source, offset, index, await helpWords()));
  return view.state.doc.toString() === source ? found : undefined;
}

const hover = hoverTooltip(
  async (view, offset) => {
    const found = await help(view, offset);
    if (found === undefined) return null;
    const { from, to, card } = found;
    return { pos: from, end: to, above: true, create: () => ({ dom: cardElement(card) }) };
  },
  { hideOnChange: true },
);

/** Shows help for the cursor position and announces it. */
const explain: Command = (view) => {
  const { head } = view.state.selection.main;
  activateHover(view, head, 1, {
    tooltip: hover,
    until: (transaction) => transaction.selection !== undefined,
  });
  void help(view, head).then((found) => {
    const words = languageStore.getState().text.editorTools.help;
    view.dispatch({
      effects: EditorView.announce.of(found === undefined ? words.none : cardText(found.card)),
    });
  });
  return true;
};

const closeHelp: Command = (view) => {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  return true;
};

/** Shows the description, signature and values of the name under the pointer or at the cursor. */
export const hoverHelp: Extension = [
  hover,
  keymap.of([
    { key: "Shift-F1", run: explain, preventDefault: true },
    { key: "Escape", run: closeHelp },
  ]),
];

/** The same template gives the same values, so that they do not change while being read. */
const SEED = 11;

interface Help extends Place {
  readonly card: Card;
}

/** Returns help for an offset of a template: for the name there, otherwise for the call around it. */
async function helpAt(
  source: string,
  offset: number,
  index: FunctionIndex,
  words: HelpWords,
): Promise<Help | undefined> {
  const context = getCursorContext(source, offset);
  if (context === undefined) return undefined;
  const written = context.name !== undefined && context.name.text !== "" ? context.name : undefined;
  const own = written && (await nameCard(source, written, index, words));
  const card = own ?? (context.call && (await nameCard(source, context.call.name, index, words)));
  if (card === undefined) return undefined;
  const here = await valuesHere(source, context.inner.from - 1, words);
  const place = written ?? { from: offset, to: offset };
  const argument = own === undefined ? argumentLine(source, context, index, words) : [];
  const lines = [...argument, ...card.lines, ...here];
  return { from: place.from, to: place.to, card: { ...card, lines } };
}

async function nameCard(
  source: string,
  { from, text: name }: WrittenName,
  index: FunctionIndex,
  words: HelpWords,
): Promise<Card | undefined> {
  const { blocks, help } = words.text.editorTools;
  if (/[#/]\s*$/.test(source.slice(Math.max(0, from - 8), from)) && isBlockWord(name)) {
    return { title: `#${name}`, description: blocks[name], lines: [] };
  }
  if (getBoundNames(source, from).includes(name.split(".")[0] ?? "")) {
    return { title: name, description: name === "index" ? help.index : help.bound, lines: [] };
  }
  const facts = index.find(name);
  return facts && functionCard(words, facts, await renderExample(facts.example));
}

/** Describes the argument or the option key at the cursor. */
function argumentLine(
  source: string,
  { call, name, string }: CursorContext,
  index: FunctionIndex,
  { functions }: HelpWords,
): CardLine[] {
  const facts = call && index.find(call.name.text);
  if (call === undefined || facts === undefined) return [];
  const key = call.key ?? (call.isInObject ? keyText(source, string ?? name) : undefined);
  const parameter = parametersAt(facts, call.argument, key).find(({ options }) => options === undefined);
  return parameter === undefined ? [] : [[parameter.name, functions.parameter(parameter.description)]];
}

function keyText(source: string, place: Place | undefined): string | undefined {
  return place && source.slice(place.from, place.to).replaceAll(/[\\"']/g, "");
}

function isBlockWord(name: string): name is BlockWord {
  return name === "repeat" || name === "oneOf" || name === "case";
}

async function valuesHere(source: string, offset: number, { text }: HelpWords): Promise<CardLine[]> {
  const values = await getTemplateWorker()
    .then((worker) => worker.renderValuesAt(source, offset, SEED))
    .catch(() => []);
  return values.length === 0 ? [] : [[text.editorTools.help.here, values.map(shortened).join(" · ")]];
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 77)}…` : value;
}
