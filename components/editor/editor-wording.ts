import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { HINT_ID, statusBar } from "@/components/editor/status-bar";
import type { Catalogue } from "@/lib/language/en";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { languageStore } from "@/state/language/language-store";

const wording = new Compartment();

/** Everything that the editor says by itself, in the language of the page. */
export function editorWording(): Extension {
  return wording.of(wordsOf(languageStore.getState().text));
}

/** Keeps the editor in the language of the page. */
export function followLanguage(view: EditorView): Unsubscribe {
  return languageStore.subscribe(({ text }, before) => {
    if (text !== before.text) speakPageLanguage(view);
  });
}

/** For a state that was made while the page spoke another language. */
export function speakPageLanguage(view: EditorView): void {
  view.dispatch({ effects: wording.reconfigure(wordsOf(languageStore.getState().text)) });
}

function wordsOf(text: Catalogue): Extension {
  return [
    EditorState.phrases.of(text.editorTools.phrases),
    EditorView.contentAttributes.of({ "aria-label": text.editor.label, "aria-describedby": HINT_ID }),
    statusBar(text),
  ];
}
