import { openDialog } from "@/components/dialogs/dialog-store";

/** The dialogs about commands; each is loaded when it is first opened. */
export function openPalette(): void {
  void openDialog(async () => (await import("@/components/commands/command-palette")).CommandPalette);
}

export function openShortcuts(): void {
  void openDialog(async () => (await import("@/components/commands/shortcut-dialog")).ShortcutDialog);
}
