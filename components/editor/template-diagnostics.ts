import {
  type Action,
  type Diagnostic as EditorDiagnostic,
  forEachDiagnostic,
  setDiagnostics,
} from "@codemirror/lint";
import { type Command, EditorView } from "@codemirror/view";
import type { Catalogue } from "@/lib/language/en";
import type { Diagnostic, Fix } from "@/lib/template/diagnostic";
import { languageStore } from "@/state/language/language-store";

/**
 * Shows the engine's diagnostics in the editor, each with a button that applies its fix.
 *
 * @param inspected the source that the diagnostics refer to; if the editor's text differs, newer diagnostics will
 * follow
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
      // The text before it may have changed since the inspection.
      const moved = from - diagnostic.from;
      view.dispatch({
        changes: { from: fix.from + moved, to: fix.to + moved, insert: fix.insert },
        userEvent: "input.fix",
        scrollIntoView: true,
      });
    },
  };
}

interface FoundFix {
  readonly action: Action;
  readonly from: number;
  readonly to: number;
  /** Distance from the cursor, in lines and characters. */
  readonly distance: number;
}

/** Applies the fix of the problem at the cursor, or of the nearest one on its line, and announces it. */
export const applyQuickFix: Command = (view) => {
  const words = languageStore.getState().text.editorTools;
  const fix = nearestFix(view);
  fix?.action.apply(view, fix.from, fix.to);
  const said = fix === undefined ? words.noFix : words.fixed(fix.action.name);
  view.dispatch({ effects: EditorView.announce.of(said) });
  return true;
};

function nearestFix(view: EditorView): FoundFix | undefined {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  let nearest: FoundFix | undefined;
  forEachDiagnostic(view.state, ({ actions }, from, to) => {
    const [action] = actions ?? [];
    if (action === undefined || to < line.from || from > line.to) return;
    const distance = Math.max(0, from - head, head - to);
    if (nearest === undefined || distance < nearest.distance) nearest = { action, from, to, distance };
  });
  return nearest;
}
