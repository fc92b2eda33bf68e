import { EditorView } from "@codemirror/view";

/**
 * Text that takes the place of a selection is put in by the editor, not by the browser: Chromium keeps the look of what it
 * replaces in `style` attributes, which a strict Content-Security-Policy blocks and reports.
 */
export const replaceByEditor = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.inputType !== "insertText" || event.data === null || event.isComposing) return false;
    takeSelection(view);
    if (view.state.selection.ranges.every((range) => range.empty)) return false;
    event.preventDefault();
    replaceSelection(view, event.data);
    return true;
  },
});

/**
 * The browser may have selected text that the editor has not yet heard of. In Chromium only the shadow root knows what is
 * selected inside it: the event's target ranges are empty there.
 */
function takeSelection(view: EditorView): void {
  // Other browsers have it on the document alone.
  const root: DocumentOrShadowRoot & Partial<Pick<Document, "getSelection">> = view.root;
  const selection = root.getSelection?.() ?? null;
  if (selection === null || selection.isCollapsed) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!view.contentDOM.contains(anchorNode) || !view.contentDOM.contains(focusNode)) return;
  const [anchor, head] = [
    view.posAtDOM(anchorNode as Node, anchorOffset),
    view.posAtDOM(focusNode as Node, focusOffset),
  ];
  const { main } = view.state.selection;
  if (anchor !== main.anchor || head !== main.head) view.dispatch({ selection: { anchor, head } });
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
