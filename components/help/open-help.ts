import { openDialog, panelStore } from "@/components/dialogs/dialog-store";

/** Opens help on the workbench; where it is open already, goes into it. */
export function openHelp(): void {
  if (panelStore.getState().open) document.querySelector<HTMLElement>("[data-beside] input")?.focus();
  else void openDialog(async () => (await import("@/components/help/help-panel")).HelpPanel, panelStore);
}
