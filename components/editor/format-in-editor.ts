import type { Command } from "@codemirror/view";
import { sameSpot } from "@/components/editor/same-spot";
import { formatTemplate } from "@/lib/template/format-template";
import { tellTool } from "@/state/editor/editor-store";

/** Lays the template out and says what became of it. */
export const formatInEditor: Command = (view) => {
  const source = view.state.doc.toString();
  const formatted = formatTemplate(source);
  if (!formatted.ok) {
    const { number } = view.state.doc.lineAt(formatted.offset);
    tellTool({ text: ({ editorTools }) => editorTools.notFormatted[formatted.code](number), undo: false });
  } else if (formatted.text === source) {
    tellTool({ text: ({ editorTools }) => editorTools.wasFormatted, undo: false });
  } else {
    view.dispatch({
      changes: { from: 0, to: source.length, insert: formatted.text },
      selection: { anchor: sameSpot(source, formatted.text, view.state.selection.main.head) },
      userEvent: "input.format",
      scrollIntoView: true,
    });
    tellTool({ text: ({ editorTools }) => editorTools.formatted, undo: true });
  }
  return true;
};
