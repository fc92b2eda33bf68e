import { createStore } from "zustand/vanilla";
import type { Share } from "@/lib/share/share";

/** A template that somebody shared, in the editor and apart from one's own. */
export interface Visit {
  /** Its name as the editor's document; a later visit has another one. */
  readonly document: string;
  readonly share: Share;
  /** The template with what was typed into it. */
  readonly text: string;
}

export interface VisitState {
  readonly visit: Visit | undefined;
  /** What was shared, for as long as its settings are offered: also after the template was saved. */
  readonly offered: Share | undefined;
}

export const visitStore = createStore<VisitState>(() => ({
  visit: undefined,
  offered: undefined,
}));
