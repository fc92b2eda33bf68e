import {
  addTemplate,
  duplicateTemplate,
  moveTemplate,
  type RemovedTemplate,
  removeTemplate,
  renameTemplate,
  restoreTemplate,
} from "@/lib/storage/change-template-library";
import type { SavedTemplate, TemplateLibrary } from "@/lib/storage/template-library";
import { firstTemplate } from "@/lib/storage/template-library";
import { type ForeignTemplate, importTemplates } from "@/lib/storage/template-library-file";
import { languageStore } from "@/state/language/language-store";
import { currentTemplate, libraryStore } from "@/state/templates/library-store";
import { changeLibrary, createContext, openTemplate } from "@/state/templates/library-sync";
import { offerUndo } from "@/state/templates/undo-store";

type Grown = { readonly library: TemplateLibrary; readonly added: SavedTemplate };

/** Adds a template and opens it. A name that is taken gets a number. */
export function addAndOpen(name: string, text: string): void {
  grow((library) => addTemplate(library, { name, text }, createContext()));
}

/** Copies the open template and opens the copy. */
export function duplicateCurrent(): void {
  const { id } = currentTemplate(libraryStore.getState());
  grow((library) => duplicateTemplate(library, id, createContext()));
}

/** A name without a visible character is an error that the page shows. */
export function renameCurrent(name: string): void {
  const { id } = currentTemplate(libraryStore.getState());
  changeLibrary((library) => renameTemplate(library, id, name, createContext().now));
}

/** @param by the number of places, negative to move up */
export function moveCurrent(by: number): void {
  const { id } = currentTemplate(libraryStore.getState());
  changeLibrary((library) =>
    moveTemplate(library, id, Math.max(0, library.findIndex((template) => template.id === id) + by)),
  );
}

/** Deletes the open template, opens the next one and offers an undo. After the last one the first template is back. */
export function deleteCurrent(): void {
  const { id } = currentTemplate(libraryStore.getState());
  let removed: RemovedTemplate | undefined;
  changeLibrary((library) => {
    const step = removeTemplate(library, id);
    removed = step.removed;
    return step.library.length > 0 ? step.library : addTemplate([], firstTemplate, createContext()).library;
  });
  if (removed === undefined) return;
  const { library } = libraryStore.getState();
  openTemplate((library[Math.min(removed.index, library.length - 1)] ?? firstTemplate).id);
  offerUndo({ kind: "deleted", name: shownName(removed.template), undo: () => putBack(removed) });
}

/** Opens the first imported template. @returns the templates that were added, without those that exist already */
export function importAll(foreign: readonly ForeignTemplate[]): readonly SavedTemplate[] {
  let added: readonly SavedTemplate[] = [];
  changeLibrary((library) => {
    const step = importTemplates(library, foreign, createContext());
    added = step.added;
    return step.library;
  });
  if (added[0] !== undefined) openTemplate(added[0].id);
  return added;
}

/** The first template is named in the page's language. Once there are others, it keeps that name. */
function withShownName(template: SavedTemplate): SavedTemplate {
  return { ...template, name: shownName(template) };
}

function shownName(template: SavedTemplate): string {
  return languageStore.getState().text.templates.displayName(template);
}

function putBack(removed: RemovedTemplate | undefined): void {
  if (removed === undefined) return;
  changeLibrary((library) => restoreTemplate(library, removed));
  openTemplate(removed.template.id);
}

function grow(step: (library: TemplateLibrary) => Grown): void {
  let added: SavedTemplate | undefined;
  changeLibrary((library) => {
    const grown = step(library.map(withShownName));
    added = grown.added;
    return grown.library;
  });
  if (added !== undefined) openTemplate(added.id);
}
