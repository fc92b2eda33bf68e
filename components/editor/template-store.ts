import { createStore } from "zustand/vanilla";
import { workshopTemplate } from "@/lib/gallery/workshop";

export interface TemplateState {
  /** The template as it stands in the editor. */
  readonly source: string;
  setSource(source: string): void;
}

export const templateStore = createStore<TemplateState>((set) => ({
  source: workshopTemplate,
  setSource: (source) => set({ source }),
}));
