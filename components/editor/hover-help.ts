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
import { cardElement, cardText } from "@/components/editor/function-card";
import { type Help, helpAt } from "@/components/editor/help-at";
import { helpWords } from "@/components/editor/help-words";
import { loadFunctions } from "@/components/editor/load-functions";
import { languageStore } from "@/state/language/language-store";

async function help(view: EditorView, offset: number): Promise<Help | undefined> {
  const source = view.state.doc.toString();
  // Without the worker there is no help; that it is missing, the samples say.
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

/** Shows the help of the place of the cursor, and reads it out. */
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

/** Description, signature and values of what the pointer is on, or of what the cursor is in. */
export const hoverHelp: Extension = [
  hover,
  keymap.of([
    { key: "Shift-F1", run: explain, preventDefault: true },
    { key: "Escape", run: closeHelp },
  ]),
];
