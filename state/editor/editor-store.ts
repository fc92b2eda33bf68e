import { createStore } from "zustand/vanilla";
import type { Catalogue } from "@/lib/language/en";
import type { FunctionFacts } from "@/lib/worker/function-facts";

/** What the page may ask of the code editor. */
export interface EditorHandle {
  /** Lays the template out, if it is JSON; else it stays and the page says why. */
  format(): void;
  /** Writes a function at the cursor, with the arguments of its example. */
  insertFunction(facts: FunctionFacts): void;
  /** Puts another template in place of all of it, as one step that can be undone. */
  replaceAll(template: string): void;
  undo(): void;
  focus(): void;
}

/** What an editor's tool has done, until something else is done. */
export interface ToolMessage {
  readonly text: (text: Catalogue) => string;
  /** Whether it was a step that one may want to undo. */
  readonly undo: boolean;
}

export interface EditorState {
  /** Undefined until the code editor is loaded. */
  readonly editor: EditorHandle | undefined;
  readonly message: ToolMessage | undefined;
  /** What was selected in the plain editor, in characters of the template, if it had the focus as it went. */
  readonly left: { readonly anchor: number; readonly head: number } | undefined;
}

export const editorStore = createStore<EditorState>(() => ({
  editor: undefined,
  message: undefined,
  left: undefined,
}));

export function tellTool(message: ToolMessage | undefined): void {
  editorStore.setState({ message });
}
