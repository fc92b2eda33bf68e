import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { templateLanguages } from "@/components/editor/template-mode";
import { type TextKind, textKind } from "@/components/editor/text-kind";

const language = new Compartment();

/** The kind of text that the editor colours. */
export function kindInEditor(state: EditorState): TextKind {
  const current = language.get(state);
  if (current === templateLanguages.csv) return "csv";
  return current === templateLanguages.json ? "json" : "text";
}

/** The template language, in whatever the text around the placeholders is; it follows as the text changes. */
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
