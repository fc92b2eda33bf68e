import type { Command } from "@/state/commands/command-store";
import { goToPanel, PANELS } from "@/state/commands/go-to-panel";

/** A way to each part of the workbench. */
export const panelCommands: readonly Command[] = PANELS.map((panel) => ({
  id: `go.${panel}`,
  group: "go",
  name: (text) => text.commands.goTo[panel],
  run: () => goToPanel(panel),
}));
