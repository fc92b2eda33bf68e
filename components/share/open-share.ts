import { openDialog } from "@/components/dialogs/dialog-store";

/** Opens the dialog that makes a link; it is loaded when it is first wanted. */
export function openShare(): void {
  void openDialog(async () => (await import("@/components/share/share-dialog")).ShareDialog);
}
