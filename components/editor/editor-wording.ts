import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, type Panel, showPanel } from "@codemirror/view";
import { element } from "@/components/editor/element";
import { kindInEditor } from "@/components/editor/template-language";
import type { Catalogue } from "@/lib/language/en";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { languageStore } from "@/state/language/language-store";

const wording = new Compartment();

/** The editor's own text, in the language of the page. */
export function editorWording(): Extension {
  return wording.of(toPhrases(languageStore.getState().text));
}

/** Switches the editor's text when the page's language changes. */
export function followLanguage(view: EditorView): Unsubscribe {
  return languageStore.subscribe(({ text }, before) => {
    if (text !== before.text) speakPageLanguage(view);
  });
}

/** Updates a state that was created while the page had another language. */
export function speakPageLanguage(view: EditorView): void {
  view.dispatch({ effects: wording.reconfigure(toPhrases(languageStore.getState().text)) });
}

function toPhrases(text: Catalogue): Extension {
  return [
    EditorState.phrases.of(text.editorTools.phrases),
    EditorView.contentAttributes.of({ "aria-label": text.editor.label, "aria-describedby": HINT_ID }),
    statusBar(text),
  ];
}

/** The id of the line that says which keys leave the editor; describes the textbox. */
const HINT_ID = "editor-hint";

/** The status bar: how to leave the editor with the keyboard, and the detected kind of text. */
function statusBar(text: Catalogue) {
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
