import { bracketMatching } from "@codemirror/language";
import { type EditorState, type Extension, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Place } from "@/lib/template/diagnostic";
import { findOpeningBraces, TagFinder } from "@/lib/template/find-tag";

/** The braces of the placeholder that starts or ends at an offset: `{{` and `}}`. */
export function placeholderBraces(source: string, offset: number): readonly Place[] {
  const start = source.lastIndexOf("{{", offset);
  const openings = [start, source.lastIndexOf("{{", Math.max(0, start - 1))];
  for (const from of openings) {
    const opening = from < 0 ? undefined : findOpeningBraces(source, from);
    if (opening === undefined) continue;
    const tag = new TagFinder(source).findTag(opening);
    if (tag.end !== "closed") continue;
    const closing = { from: tag.inner.to, to: tag.to };
    if (touches(opening, offset) || touches(closing, offset)) return [opening, closing];
  }
  return [];
}

function touches({ from, to }: Place, offset: number): boolean {
  return from <= offset && offset <= to;
}

const mark = Decoration.mark({ class: "cm-matchingBracket" });
const mismatch = Decoration.mark({ class: "cm-nonmatchingBracket" });

function decorations(state: EditorState): DecorationSet {
  const { main } = state.selection;
  if (!main.empty) return Decoration.none;
  const braces = placeholderBraces(state.doc.toString(), main.head);
  return Decoration.set(braces.map(({ from, to }) => mark.range(from, to)));
}

/** Highlights both pairs of braces of the placeholder that starts or ends at the cursor. */
const matchingBraces = StateField.define<DecorationSet>({
  create: decorations,
  update: (shown, { state, docChanged, selection }) =>
    docChanged || selection !== undefined ? decorations(state) : shown,
  provide: (field) => EditorView.decorations.from(field),
});

/** Highlights the bracket that matches the one next to the cursor; placeholder braces in pairs. */
export const matchingBrackets: Extension = [
  matchingBraces,
  bracketMatching({
    renderMatch: ({ matched, start, end }, state) => {
      if (placeholderBraces(state.doc.toString(), state.selection.main.head).length > 0) return [];
      const shown = matched ? mark : mismatch;
      return [start, ...(end === undefined ? [] : [end])].map(({ from, to }) => shown.range(from, to));
    },
  }),
];
