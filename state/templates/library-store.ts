import { createStore } from "zustand/vanilla";
import type { HeadwaterError } from "@/lib/errors";
import { firstTemplate, firstTemplateLibrary } from "@/lib/storage/first-template-library";
import type { SavedTemplate, TemplateLibrary } from "@/lib/storage/template-library";

export interface LibraryState {
  /** The person's own templates, with everything that was typed. Never empty. */
  readonly library: TemplateLibrary;
  /** What the browser kept when it was last asked; what differs from it is still to be saved. */
  readonly stored: TemplateLibrary;
  /** The template in the editor, or to which one goes back from one that somebody shared. */
  readonly currentId: string;
  /** Why the browser does not keep what is typed; undefined: it does. */
  readonly problem: HeadwaterError | undefined;
}

export const libraryStore = createStore<LibraryState>(() => ({
  library: firstTemplateLibrary,
  stored: firstTemplateLibrary,
  currentId: firstTemplate.id,
  problem: undefined,
}));

export function currentTemplate({ library, currentId }: LibraryState): SavedTemplate {
  return library.find(({ id }) => id === currentId) ?? library[0] ?? firstTemplate;
}
