import { type EditorView, type Panel, showPanel } from "@codemirror/view";
import { element } from "@/components/editor/element";
import { kindInEditor } from "@/components/editor/template-language";
import type { Catalogue } from "@/lib/language/en";

/** The id of the line that says which keys leave the editor; it describes the textbox. */
export const HINT_ID = "editor-hint";

/** Below the text: how to leave with the keyboard, and what the text is taken for. */
export function statusBar(text: Catalogue) {
  return showPanel.of((view) => statusPanel(view, text));
}

function statusPanel(view: EditorView, { editorTools }: Catalogue): Panel {
  const hint = element("span", "cm-status-hint", editorTools.hint);
  hint.id = HINT_ID;
  const kind = element("span", "cm-status-kind", editorTools.kinds[kindInEditor(view.state)]);
  return {
    dom: element("div", "cm-status", hint, kind),
    update: ({ state, startState }) => {
      const now = kindInEditor(state);
      if (now !== kindInEditor(startState)) kind.textContent = editorTools.kinds[now];
    },
  };
}
