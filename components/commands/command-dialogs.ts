import { openDialog } from "@/components/dialogs/dialog-store";

/** The command dialogs; each is loaded when it first opens. */
export function openPalette(): void {
  void openDialog(async () => (await import("@/components/commands/command-palette")).CommandPalette);
}

export function openShortcuts(): void {
  void openDialog(async () => (await import("@/components/commands/shortcut-dialog")).ShortcutDialog);
}
