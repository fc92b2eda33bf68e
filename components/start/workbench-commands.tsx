"use client";

import { useCommands } from "@/components/commands/use-commands";
import { openFunctionPalette, openSampleDialog } from "@/components/editor/editor-dialogs";
import { openShare } from "@/components/share/open-share";
import { openSettings } from "@/components/sign-in/open-settings";
import { openGallery, openImport } from "@/components/templates/template-dialogs";
import { panelCommands } from "@/state/commands/navigation-commands";
import { editorCommands } from "@/state/editor/editor-store";
import { previewCommands } from "@/state/preview/preview-store";
import { runCommands } from "@/state/run/run-actions";
import { sessionCommands } from "@/state/sign-in/session-actions";
import { templateCommands } from "@/state/templates/template-commands";

const COMMANDS = [
  ...runCommands,
  ...editorCommands({ openFunctionPalette, openSampleDialog }),
  ...previewCommands,
  ...templateCommands({ openGallery, openImport, openShare }),
  ...panelCommands,
  ...sessionCommands(openSettings),
];

/** Registers the commands of the workbench. */
export function WorkbenchCommands() {
  useCommands(COMMANDS);
  return null;
}
