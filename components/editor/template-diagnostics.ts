import { type Diagnostic as EditorDiagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Diagnostic } from "@/lib/template/template";

/**
 * Shows the engine's diagnostics in place, each with its fix as a button.
 *
 * @param inspected the source that the diagnostics speak of; where the editor has moved on, others are on their way
 */
export function showDiagnostics(
  view: EditorView,
  inspected: string,
  diagnostics: readonly Diagnostic[],
): void {
  if (view.state.doc.toString() !== inspected) return;
  view.dispatch(setDiagnostics(view.state, diagnostics.map(editorDiagnostic)));
}

function editorDiagnostic(diagnostic: Diagnostic): EditorDiagnostic {
  const { fix } = diagnostic;
  return {
    from: diagnostic.from,
    to: diagnostic.to,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...(fix === undefined
      ? {}
      : {
          actions: [
            {
              name: fix.label,
              apply: (view) => view.dispatch({ changes: { from: fix.from, to: fix.to, insert: fix.insert } }),
            },
          ],
        }),
  };
}
