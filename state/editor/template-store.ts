import { createStore } from "zustand/vanilla";
import { firstTemplate } from "@/lib/storage/template-library";

export interface TemplateState {
  /** Which text is in the editor: the id of a template, or another name. Each has a history of its own to undo. */
  readonly document: string;
  /** The template as it stands in the editor. */
  readonly source: string;
  setSource(source: string): void;
  /** Puts another text into the editor. */
  open(document: string, source: string): void;
}

export const templateStore = createStore<TemplateState>((set) => ({
  document: firstTemplate.id,
  source: firstTemplate.text,
  setSource: (source) => set({ source }),
  open: (document, source) => set({ document, source }),
}));
