import { createStore } from "zustand/vanilla";
import type { Share } from "@/lib/share/share";

/** A shared template in the editor, separate from the saved templates. */
export interface SharedDraft {
  /** The name of the editor's document; each draft has another one. */
  readonly document: string;
  readonly share: Share;
  /** The template as edited. */
  readonly text: string;
}

export interface SharedDraftState {
  readonly draft: SharedDraft | undefined;
  /** The share whose settings the page offers, also after its template was saved. */
  readonly offered: Share | undefined;
}

export const sharedDraftStore = createStore<SharedDraftState>(() => ({
  draft: undefined,
  offered: undefined,
}));
