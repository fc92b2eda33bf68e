"use client";

import { useCommands } from "@/components/commands/use-commands";
import { editorCommands } from "@/components/editor/editor-commands";
import { previewCommands } from "@/components/preview/preview-commands";
import { runCommands } from "@/components/run/run-commands";
import { sessionCommands } from "@/components/sign-in/session-commands";
import { panelCommands } from "@/components/start/panel-commands";
import { templateCommands } from "@/components/templates/template-commands";

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
