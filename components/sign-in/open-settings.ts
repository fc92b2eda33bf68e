import { openDialog } from "@/components/dialogs/dialog-store";

export function openSettings(): void {
  void openDialog(async () => (await import("@/components/sign-in/settings-dialog")).SettingsDialog);
}
