import { openDialog } from "@/components/dialogs/dialog-store";

/** Opens the Share dialog, which is loaded on first use. */
export function openShare(): void {
  void openDialog(async () => (await import("@/components/share/share-dialog")).ShareDialog);
}
