/**
 * The code editor, after what it stands on: evaluated all at once, they would hold up the page for longer than people
 * overlook.
 */
export async function loadCodeEditor() {
  await import("@codemirror/state");
  await import("@codemirror/view");
  await import("@codemirror/language");
  await import("@codemirror/autocomplete");
  return (await import("@/components/editor/code-editor")).CodeEditor;
}
