import { createStore } from "zustand/vanilla";
import { firstTemplate } from "@/lib/storage/template-library";

export interface TemplateState {
  /** The id of the template in the editor, or another name. Each document has its own undo history. */
  readonly document: string;
  /** The text in the editor. */
  readonly source: string;
  setSource(source: string): void;
  /** Opens another document in the editor. */
  open(document: string, source: string): void;
}

export const templateStore = createStore<TemplateState>((set) => ({
  document: firstTemplate.id,
  source: firstTemplate.text,
  setSource: (source) => set({ source }),
  open: (document, source) => set({ document, source }),
}));
