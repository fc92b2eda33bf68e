import { createStore } from "zustand/vanilla";

export interface CommandDialogState {
  /** Which of the two dialogs about commands is open. */
  readonly open: "palette" | "shortcuts" | undefined;
}

export const commandDialogStore = createStore<CommandDialogState>(() => ({ open: undefined }));

export const openPalette = (): void => commandDialogStore.setState({ open: "palette" });
export const openShortcuts = (): void => commandDialogStore.setState({ open: "shortcuts" });
export const closeCommandDialog = (): void => commandDialogStore.setState({ open: undefined });
