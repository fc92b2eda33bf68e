import type { Command } from "@/state/commands/command-store";
import { editorStore } from "@/state/editor/editor-store";

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
