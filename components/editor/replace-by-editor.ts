import { EditorView } from "@codemirror/view";

/**
 * Text that takes the place of a selection is put in by the editor, not by the browser: Chromium keeps the look of what it
 * replaces in `style` attributes, which a strict Content-Security-Policy blocks and reports.
 */
export const replaceByEditor = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.inputType !== "insertText" || event.data === null || event.isComposing) return false;
    if (view.state.selection.ranges.every((range) => range.empty) && !takeSelection(event, view))
      return false;
    event.preventDefault();
    replaceSelection(view, event.data);
    return true;
  },
});

/** The browser may have selected text that the editor has not yet heard of. Returns whether it has. */
function takeSelection(event: InputEvent, view: EditorView): boolean {
  const [range] = event.getTargetRanges();
  if (range === undefined || range.collapsed) return false;
  if (![range.startContainer, range.endContainer].every((node) => view.contentDOM.contains(node)))
    return false;
  const anchor = view.posAtDOM(range.startContainer, range.startOffset);
  const head = view.posAtDOM(range.endContainer, range.endOffset);
  view.dispatch({ selection: { anchor, head } });
  return anchor !== head;
}

/** As CodeMirror does it for typed text: whoever handles input (brackets that close themselves) comes first. */
function replaceSelection(view: EditorView, text: string): void {
  const { from, to } = view.state.selection.main;
  const insert = () =>
    view.state.update(view.state.replaceSelection(view.state.toText(text)), {
      userEvent: "input.type",
      scrollIntoView: true,
    });
  const handlers = view.state.facet(EditorView.inputHandler);
  if (!handlers.some((handle) => handle(view, from, to, text, insert))) view.dispatch(insert());
}
