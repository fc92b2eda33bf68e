import { createStore } from "zustand/vanilla";
import type { HeadwaterError } from "@/lib/errors";
import {
  firstTemplate,
  firstTemplateLibrary,
  type SavedTemplate,
  type TemplateLibrary,
} from "@/lib/storage/template-library";

interface LibraryState {
  /** The user's own templates, with every change. Never empty. */
  readonly library: TemplateLibrary;
  /** The templates as last read or saved. Differences are unsaved changes. */
  readonly stored: TemplateLibrary;
  /** The template in the editor, or behind a shared one. */
  readonly currentId: string;
  /** Why changes cannot be saved. */
  readonly problem: HeadwaterError | undefined;
}

export const libraryStore = createStore<LibraryState>(() => ({
  library: firstTemplateLibrary,
  stored: firstTemplateLibrary,
  currentId: firstTemplate.id,
  problem: undefined,
}));

export function getCurrentTemplate({ library, currentId }: LibraryState): SavedTemplate {
  return library.find(({ id }) => id === currentId) ?? library[0] ?? firstTemplate;
}
