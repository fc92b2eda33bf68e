import type { ComponentType } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { noticePartNotLoaded } from "@/state/notice/load-part";

export interface OpenedDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export interface DialogState {
  /** Stays mounted while the dialog closes, so that the focus returns to its previous element. */
  readonly Dialog: ComponentType<OpenedDialogProps> | undefined;
  readonly open: boolean;
}

const CLOSED: DialogState = { Dialog: undefined, open: false };

/** The current dialog, of those that are loaded on first use. */
export const dialogStore = createStore(() => CLOSED);

/** Help, which can stay open while dialogs open and close. */
export const panelStore = createStore(() => CLOSED);

/** Loads a dialog and opens it. If it fails to load, shows a notice. */
export async function openDialog(
  load: () => Promise<ComponentType<OpenedDialogProps>>,
  store: StoreApi<DialogState> = dialogStore,
): Promise<void> {
  try {
    store.setState({ Dialog: await load(), open: true });
  } catch (cause) {
    noticePartNotLoaded(cause);
  }
}
