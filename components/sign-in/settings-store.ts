import { createStore } from "zustand/vanilla";

/** Whether the dialog with the sign-in settings is open. */
export const settingsStore = createStore<{ readonly open: boolean }>(() => ({ open: false }));
