import {
  addTemplate,
  duplicateTemplate,
  moveTemplate,
  type RemovedTemplate,
  removeTemplate,
  renameTemplate,
  restoreTemplate,
} from "@/lib/storage/change-template-library";
import { firstTemplate } from "@/lib/storage/first-template-library";
import type { SavedTemplate, TemplateLibrary } from "@/lib/storage/template-library";
import { type ForeignTemplate, importTemplates } from "@/lib/storage/template-library-file";
import { languageStore } from "@/state/language/language-store";
import { currentTemplate, libraryStore } from "@/state/templates/library-store";
import { changeLibrary, making, openTemplate } from "@/state/templates/library-sync";
import { offerUndo } from "@/state/templates/undo-store";

type Grown = { readonly library: TemplateLibrary; readonly added: SavedTemplate };

/** Adds a template and opens it; its name gets a number where another one has it. */
export function addAndOpen(name: string, text: string): void {
  grow((library) => addTemplate(library, { name, text }, making()));
}

/** A copy of the open template, opened. */
export function duplicateCurrent(): void {
  const { id } = currentTemplate(libraryStore.getState());
  grow((library) => duplicateTemplate(library, id, making()));
}

/** A name of which nothing can be seen is said to be none. */
export function renameCurrent(name: string): void {
  const { id } = currentTemplate(libraryStore.getState());
  changeLibrary((library) => renameTemplate(library, id, name, making().now));
}

/** @param by how many places; negative: up */
export function moveCurrent(by: number): void {
  const { id } = currentTemplate(libraryStore.getState());
  changeLibrary((library) =>
    moveTemplate(library, id, Math.max(0, library.findIndex((template) => template.id === id) + by)),
  );
}

/** Deletes the open template and opens its neighbour; it can be had back. The last one makes room for the first one. */
export function deleteCurrent(): void {
  const { id } = currentTemplate(libraryStore.getState());
  let removed: RemovedTemplate | undefined;
  changeLibrary((library) => {
    const step = removeTemplate(library, id);
    removed = step.removed;
    return step.library.length > 0 ? step.library : addTemplate([], firstTemplate, making()).library;
  });
  if (removed === undefined) return;
  const { library } = libraryStore.getState();
  openTemplate((library[Math.min(removed.index, library.length - 1)] ?? firstTemplate).id);
  offerUndo({ kind: "deleted", name: shownName(removed.template), undo: () => putBack(removed) });
}

/** @returns those that were not there yet, as they were added; the first of them is opened */
export function importAll(foreign: readonly ForeignTemplate[]): readonly SavedTemplate[] {
  let added: readonly SavedTemplate[] = [];
  changeLibrary((library) => {
    const step = importTemplates(library, foreign, making());
    added = step.added;
    return step.library;
  });
  if (added[0] !== undefined) openTemplate(added[0].id);
  return added;
}

/** A new visitor's template is named in the page's language; beside others, it keeps the name that it has then. */
function asShown(template: SavedTemplate): SavedTemplate {
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
    const grown = step(library.map(asShown));
    added = grown.added;
    return grown.library;
  });
  if (added !== undefined) openTemplate(added.id);
}
