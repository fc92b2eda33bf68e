import { type Action, forEachDiagnostic } from "@codemirror/lint";
import { type Command, EditorView } from "@codemirror/view";
import { languageStore } from "@/state/language/language-store";

interface FoundFix {
  readonly action: Action;
  readonly from: number;
  readonly to: number;
  /** Lines and characters away from the cursor. */
  readonly distance: number;
}

/** Applies the fix of the problem at the cursor, else of the nearest one in its line, and says so. */
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
