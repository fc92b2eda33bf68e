import { createStore } from "zustand/vanilla";
import type { Catalogue } from "@/lib/language/en";
import type { FunctionFacts } from "@/lib/worker/function-facts";
import type { Command } from "@/state/commands/command-store";

/** The code editor's interface for the rest of the page. */
export interface EditorHandle {
  /** Formats a JSON template. Otherwise the template stays and the page says why. */
  format(): void;
  /** Inserts a function at the cursor, with the arguments of its example. */
  insertFunction(facts: FunctionFacts): void;
  /** Replaces the whole template in one undo step. */
  replaceAll(template: string): void;
  undo(): void;
  focus(): void;
}

/** The result of the last editor tool, until the next one runs. */
interface ToolMessage {
  readonly text: (text: Catalogue) => string;
  /** Whether the page offers to undo the step. */
  readonly undo: boolean;
}

interface EditorState {
  /** Undefined until the code editor is loaded. */
  readonly editor: EditorHandle | undefined;
  readonly message: ToolMessage | undefined;
  /** The selection of the plain editor in characters, if it had the focus when the code editor replaced it. */
  readonly left: { readonly anchor: number; readonly head: number } | undefined;
}

export const editorStore = createStore<EditorState>(() => ({
  editor: undefined,
  message: undefined,
  left: undefined,
}));

export function showToolMessage(message: ToolMessage | undefined): void {
  editorStore.setState({ message });
}

const isReady = (): boolean => editorStore.getState().editor !== undefined;

interface EditorOpeners {
  readonly openFunctionPalette: () => void;
  readonly openSampleDialog: () => void;
}

export const editorCommands = ({
  openFunctionPalette,
  openSampleDialog,
}: EditorOpeners): readonly Command[] => [
  {
    id: "template.insert-function",
    group: "template",
    name: (text) => text.editorTools.palette.title,
    shortcut: "Alt-Shift-i",
    enabled: isReady,
    run: openFunctionPalette,
  },
  {
    id: "template.paste-sample",
    group: "template",
    name: (text) => text.editorTools.sample.title,
    enabled: isReady,
    run: openSampleDialog,
  },
  {
    id: "template.format",
    group: "template",
    name: (text) => text.editorTools.formatTemplate,
    shortcut: "Alt-Shift-f",
    enabled: isReady,
    run: () => editorStore.getState().editor?.format(),
  },
];
