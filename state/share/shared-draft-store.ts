import { createStore } from "zustand/vanilla";
import type { Share } from "@/lib/share/share";

/** A shared template in the editor, separate from the saved templates. */
export interface SharedDraft {
  /** The name of the editor's document, unique to the draft. */
  readonly document: string;
  readonly share: Share;
  /** The template as edited. */
  readonly text: string;
}

/** The part that survives a reload. */
export type StoredSharedDraft = Pick<SharedDraft, "share" | "text">;

export interface SharedDraftState {
  readonly draft: SharedDraft | undefined;
  /** The share whose settings the page offers; stays after its template is saved. */
  readonly offered: Share | undefined;
}

export const sharedDraftStore = createStore<SharedDraftState>(() => ({
  draft: undefined,
  offered: undefined,
}));
