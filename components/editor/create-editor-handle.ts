import { isolateHistory, undo } from "@codemirror/commands";
import type { Command, EditorView } from "@codemirror/view";
import { exampleCall } from "@/components/editor/suggestion-insertion";
import { getCursorContext } from "@/lib/template/cursor";
import { formatTemplate } from "@/lib/template/format-template";
import type { FunctionFacts } from "@/lib/worker/function-facts";
import { type EditorHandle, showToolMessage } from "@/state/editor/editor-store";

export function createEditorHandle(view: EditorView): EditorHandle {
  return {
    format: () => void formatInEditor(view),
    insertFunction: (facts) => insertFunction(view, facts),
    replaceAll: (template) => {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: template },
        selection: { anchor: 0 },
        annotations: isolateHistory.of("full"),
        userEvent: "input.sample",
        scrollIntoView: true,
      });
      showToolMessage({ text: ({ editorTools }) => editorTools.sample.used, undo: true });
    },
    undo: () => void undo(view),
    focus: () => view.focus(),
  };
}

/**
 * Inside a placeholder, inserts only the call; elsewhere the whole example, which binds the names that the call
 * uses.
 */
function insertFunction(view: EditorView, facts: FunctionFacts): void {
  const { from, to } = view.state.selection.main;
  const isInside = getCursorContext(view.state.doc.toString(), from) !== undefined;
  const insert = isInside ? exampleCall(facts) : facts.example;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: "input.complete",
    scrollIntoView: true,
  });
}

/** Formats the template and reports the result. */
const formatInEditor: Command = (view) => {
  const source = view.state.doc.toString();
  const formatted = formatTemplate(source);
  if (!formatted.ok) {
    const { number } = view.state.doc.lineAt(formatted.offset);
    showToolMessage({
      text: ({ editorTools }) => editorTools.notFormatted[formatted.code](number),
      undo: false,
    });
  } else if (formatted.text === source) {
    showToolMessage({ text: ({ editorTools }) => editorTools.wasFormatted, undo: false });
  } else {
    view.dispatch({
      changes: { from: 0, to: source.length, insert: formatted.text },
      selection: {
        anchor: mapOffsetIgnoringWhitespace(source, formatted.text, view.state.selection.main.head),
      },
      userEvent: "input.format",
      scrollIntoView: true,
    });
    showToolMessage({ text: ({ editorTools }) => editorTools.formatted, undo: true });
  }
  return true;
};

/** Maps an offset in a text to the text with different white space: after the same number of other characters. */
export function mapOffsetIgnoringWhitespace(before: string, after: string, offset: number): number {
  let wanted = before.slice(0, offset).replaceAll(/\s/g, "").length;
  for (let at = 0; at < after.length; at += 1) {
    if (wanted === 0) return at;
    if (/\S/.test(after[at] as string)) wanted -= 1;
  }
  return after.length;
}
