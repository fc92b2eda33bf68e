import { EditorView } from "@codemirror/view";

/**
 * Makes the editor, not the browser, replace a selection with typed text: Chromium preserves the styles of the replaced
 * text in `style` attributes, which a strict Content-Security-Policy blocks and reports.
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
 * The browser's selection may be newer than the editor's. In Chromium only the shadow root knows the selection
 * inside it: the event's target ranges are empty there.
 */
function takeSelection(view: EditorView): void {
  // Other browsers provide it only on the document.
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

/** As CodeMirror does for typed text: input handlers (automatic closing brackets) come first. */
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
