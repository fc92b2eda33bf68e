import { openDialog } from "@/components/dialogs/dialog-store";

/** The dialogs for your templates; each is loaded when it first opens. */
export function openRename(): void {
  void openDialog(async () => (await import("@/components/templates/rename-dialog")).RenameDialog);
}

export function openImport(): void {
  void openDialog(async () => (await import("@/components/templates/import-dialog")).ImportDialog);
}

export function openGallery(): void {
  void openDialog(async () => (await import("@/components/templates/gallery-dialog")).GalleryDialog);
}
