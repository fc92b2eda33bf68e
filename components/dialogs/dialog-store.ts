import type { ComponentType } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { noticePartNotLoaded } from "@/state/notice/load-part";

export interface OpenedDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export interface DialogState {
  /** Stays while the dialog closes, so that the focus goes back to where it was. */
  readonly Dialog: ComponentType<OpenedDialogProps> | undefined;
  readonly open: boolean;
}

const CLOSED: DialogState = { Dialog: undefined, open: false };

/** The one dialog of those that are loaded when they are first asked for. */
export const dialogStore = createStore(() => CLOSED);

/** Help, which may stand beside the page while dialogs open and close. */
export const panelStore = createStore(() => CLOSED);

/** Loads a dialog and opens it; trouble on the way is said, and the page stays as it is. */
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
