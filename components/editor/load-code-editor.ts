/**
 * Loads the code editor after its dependencies: evaluated in one task, they would block the page for noticeably
 * long.
 */
export async function loadCodeEditor() {
  await import("@codemirror/state");
  await import("@codemirror/view");
  await import("@codemirror/language");
  await import("@codemirror/autocomplete");
  return (await import("@/components/editor/code-editor")).CodeEditor;
}
