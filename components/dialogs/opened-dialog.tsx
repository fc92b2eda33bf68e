"use client";

import { type StoreApi, useStore } from "zustand";
import { type DialogState, dialogStore } from "@/components/dialogs/dialog-store";

interface OpenedDialogProps {
  readonly store?: StoreApi<DialogState>;
}

/** Renders the dialogs that are loaded on first use. */
export function OpenedDialog({ store = dialogStore }: OpenedDialogProps) {
  const { Dialog, open } = useStore(store);
  return Dialog === undefined ? null : <Dialog open={open} onClose={() => store.setState({ open: false })} />;
}
