import { openDialog, panelStore } from "@/components/dialogs/dialog-store";

/** Opens Help on the workbench, or focuses it if it is open. */
export function openHelp(): void {
  if (panelStore.getState().open) document.querySelector<HTMLElement>("[data-side-panel] input")?.focus();
  else void openDialog(async () => (await import("@/components/help/help-panel")).HelpPanel, panelStore);
}
