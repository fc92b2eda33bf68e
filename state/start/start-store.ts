import { createStore } from "zustand/vanilla";

/** Whether what an earlier visit left has been restored; what is typed before that could be lost. */
export const startStore = createStore<{ readonly restored: boolean }>(() => ({ restored: false }));
