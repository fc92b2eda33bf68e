import { createStore } from "zustand/vanilla";

/** Whether the state of an earlier visit is restored. Text typed before that could be lost. */
export const startStore = createStore<{ readonly restored: boolean }>(() => ({ restored: false }));
