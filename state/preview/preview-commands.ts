import type { Command } from "@/state/commands/command-store";
import { previewStore } from "@/state/preview/preview-store";

export const previewCommands: readonly Command[] = [
  {
    id: "template.preview",
    group: "template",
    name: (text) => text.commands.preview,
    shortcut: "Alt-Shift-p",
    run: () => previewStore.getState().renew(),
  },
];
