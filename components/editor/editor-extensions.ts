import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  crosshairCursor,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { editorTheme } from "@/components/editor/editor-theme";
import { editorWording } from "@/components/editor/editor-wording";
import { hoverHelp } from "@/components/editor/hover-help";
import { matchingBrackets } from "@/components/editor/matching-braces";
import { replaceByEditor } from "@/components/editor/replace-by-editor";
import { templateCompletion } from "@/components/editor/template-completion";
import { applyQuickFix } from "@/components/editor/template-diagnostics";
import { templateLanguage } from "@/components/editor/template-language";
import { showToolMessage } from "@/state/editor/editor-store";
import { templateStore } from "@/state/editor/template-store";

/** The CodeMirror extensions of the template editor. @param source the initial text */
export function editorExtensions(source: string): Extension {
  return [
    LOOK,
    EDITING,
    templateLanguage(source),
    templateCompletion,
    hoverHelp,
    KEYS,
    editorWording(),
    INTO_STORE,
  ];
}

const LOOK: Extension = [
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  matchingBrackets,
  lintGutter(),
  EditorView.lineWrapping,
  editorTheme,
];

/** Milliseconds of one cursor blink; CodeMirror's default. */
const BLINK_MS = 1200;

const EDITING: Extension = [
  history(),
  drawSelection({ cursorBlinkRate: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : BLINK_MS }),
  dropCursor(),
  EditorState.allowMultipleSelections.of(true),
  rectangularSelection(),
  crosshairCursor(),
  indentOnInput(),
  indentUnit.of("    "),
  closeBrackets(),
  search({ top: true }),
  replaceByEditor,
  EditorView.contentAttributes.of({ spellcheck: "false", tabindex: "0" }),
];

/** Extensions before these, such as completion, see a key first. */
const KEYS: Extension = keymap.of([
  { key: "Mod-.", run: applyQuickFix },
  ...closeBracketsKeymap,
  ...defaultKeymap,
  ...searchKeymap,
  ...historyKeymap,
  ...lintKeymap,
  // Tab indents; Escape, then Tab leaves the editor, as CodeMirror's accessibility notes advise.
  indentWithTab,
]);

const INTO_STORE = EditorView.updateListener.of(({ docChanged, state }) => {
  if (!docChanged) return;
  templateStore.getState().setSource(state.doc.toString());
  showToolMessage(undefined);
});
