"use client";

import { useStore } from "zustand";
import { closeDialog, dialogStore } from "@/components/dialogs/dialog-store";

/** Where dialogs stand that come when they are first asked for. */
export function OpenedDialog() {
  const { Dialog, open } = useStore(dialogStore);
  return Dialog === undefined ? null : <Dialog open={open} onClose={closeDialog} />;
}
