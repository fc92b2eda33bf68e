"use client";

import { useCommands } from "@/components/commands/use-commands";
import { editorCommands } from "@/components/editor/editor-commands";
import { sessionCommands } from "@/components/sign-in/session-commands";
import { templateCommands } from "@/components/templates/template-commands";
import { panelCommands } from "@/state/commands/panels";
import { previewCommands } from "@/state/preview/preview-store";
import { runCommands } from "@/state/run/run-commands";

const COMMANDS = [
  ...runCommands,
  ...editorCommands,
  ...previewCommands,
  ...templateCommands,
  ...panelCommands,
  ...sessionCommands,
];

/** What can be done on the workbench from the keyboard. */
export function WorkbenchCommands() {
  useCommands(COMMANDS);
  return null;
}
