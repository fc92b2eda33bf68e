import { type Action, type Diagnostic as EditorDiagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Catalogue } from "@/lib/language/en";
import type { Diagnostic, Fix } from "@/lib/template/diagnostic";

/**
 * Shows the engine's diagnostics in place, each with its fix as a button.
 *
 * @param inspected the source that the diagnostics speak of; where the editor has moved on, others are on their way
 */
export function showDiagnostics(
  view: EditorView,
  inspected: string,
  diagnostics: readonly Diagnostic[],
  text: Catalogue,
): void {
  if (view.state.doc.toString() !== inspected) return;
  view.dispatch(
    setDiagnostics(
      view.state,
      diagnostics.map((diagnostic) => editorDiagnostic(diagnostic, text)),
    ),
  );
}

function editorDiagnostic(diagnostic: Diagnostic, text: Catalogue): EditorDiagnostic {
  const { from, to, severity, fix } = diagnostic;
  const shown = { from, to, severity, message: text.diagnostic(diagnostic) };
  if (fix === undefined) return shown;
  return { ...shown, actions: [fixAction(diagnostic, fix, text.fixLabel(diagnostic, fix))] };
}

function fixAction(diagnostic: Diagnostic, fix: Fix, name: string): Action {
  return {
    name,
    apply: (view, from) => {
      // Text before it may have changed since the template was inspected.
      const moved = from - diagnostic.from;
      view.dispatch({
        changes: { from: fix.from + moved, to: fix.to + moved, insert: fix.insert },
        userEvent: "input.fix",
        scrollIntoView: true,
      });
    },
  };
}
