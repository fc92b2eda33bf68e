import { isolateHistory, undo } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { exampleCall } from "@/components/editor/example-call";
import { formatInEditor } from "@/components/editor/format-in-editor";
import { getCursorContext } from "@/lib/template/cursor";
import type { FunctionFacts } from "@/lib/worker/function-facts";
import { type EditorHandle, tellTool } from "@/state/editor/editor-store";

export function handleOf(view: EditorView): EditorHandle {
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
      tellTool({ text: ({ editorTools }) => editorTools.sample.used, undo: true });
    },
    undo: () => void undo(view),
    focus: () => view.focus(),
  };
}

/** Inside a placeholder the call alone; elsewhere the whole example, which has what the call refers to. */
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
