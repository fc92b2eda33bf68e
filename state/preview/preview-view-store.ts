import { createStore } from "zustand/vanilla";

export interface PreviewViewState {
  /** Shows JSON with a line for each member instead of as it is sent. */
  readonly pretty: boolean;
  setPretty(pretty: boolean): void;
}

/** How samples are shown. */
export const previewViewStore = createStore<PreviewViewState>((set) => ({
  pretty: false,
  setPretty: (pretty) => set({ pretty }),
}));
