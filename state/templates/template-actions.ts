import {
  addTemplate,
  duplicateTemplate,
  moveTemplate,
  type RemovedTemplate,
  removeTemplate,
  renameTemplate,
  restoreTemplate,
} from "@/lib/storage/change-template-library";
import { firstTemplate, type SavedTemplate, type TemplateLibrary } from "@/lib/storage/template-library";
import {
  createTemplateLibraryFile,
  type ForeignTemplate,
  importTemplates,
} from "@/lib/storage/template-library-file";
import { downloadFile } from "@/state/browser/download-file";
import { languageStore } from "@/state/language/language-store";
import { getCurrentTemplate, libraryStore } from "@/state/templates/library-store";
import { changeLibrary, createContext, openTemplate } from "@/state/templates/library-sync";
import { offerUndo } from "@/state/templates/undo-store";

type AddedTemplate = { readonly library: TemplateLibrary; readonly added: SavedTemplate };

/** Adds a template and opens it. A name that is taken gets a number. */
export function addAndOpen(name: string, text: string): void {
  addThenOpen((library) => addTemplate(library, { name, text }, createContext()));
}

/** Copies the open template and opens the copy. */
export function duplicateCurrent(): void {
  const { id } = getCurrentTemplate(libraryStore.getState());
  addThenOpen((library) => duplicateTemplate(library, id, createContext()));
}

/** Shows an error if the name has no visible character. */
export function renameCurrent(name: string): void {
  const { id } = getCurrentTemplate(libraryStore.getState());
  changeLibrary((library) => renameTemplate(library, id, name, createContext().now));
}

/** @param by the number of places, negative to move up */
export function moveCurrent(by: number): void {
  const { id } = getCurrentTemplate(libraryStore.getState());
  changeLibrary((library) =>
    moveTemplate(library, id, Math.max(0, library.findIndex((template) => template.id === id) + by)),
  );
}

/**
 * Deletes the open template, opens the next one and offers an undo. Deleting the only template adds the first one
 * again.
 */
export function deleteCurrent(): void {
  const { id } = getCurrentTemplate(libraryStore.getState());
  let removed: RemovedTemplate | undefined;
  changeLibrary((library) => {
    const step = removeTemplate(library, id);
    removed = step.removed;
    return step.library.length > 0 ? step.library : addTemplate([], firstTemplate, createContext()).library;
  });
  if (removed === undefined) return;
  const { library } = libraryStore.getState();
  openTemplate((library[Math.min(removed.index, library.length - 1)] ?? firstTemplate).id);
  offerUndo({ kind: "deleted", name: getDisplayName(removed.template), undo: () => restoreAndOpen(removed) });
}

/** Imports templates and opens the first one. @returns the added templates, without those that already exist */
export function importAndOpen(foreign: readonly ForeignTemplate[]): readonly SavedTemplate[] {
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
function withDisplayName(template: SavedTemplate): SavedTemplate {
  return { ...template, name: getDisplayName(template) };
}

function getDisplayName(template: SavedTemplate): string {
  return languageStore.getState().text.templates.displayName(template);
}

function restoreAndOpen(removed: RemovedTemplate | undefined): void {
  if (removed === undefined) return;
  changeLibrary((library) => restoreTemplate(library, removed));
  openTemplate(removed.template.id);
}

function addThenOpen(step: (library: TemplateLibrary) => AddedTemplate): void {
  let added: SavedTemplate | undefined;
  changeLibrary((library) => {
    const result = step(library.map(withDisplayName));
    added = result.added;
    return result.library;
  });
  if (added !== undefined) openTemplate(added.id);
}

/** Downloads templates as a file. */
export function exportTemplates(templates: TemplateLibrary, name: string): void {
  downloadFile(
    `${toFileName(name)}.headwater.json`,
    "application/json",
    createTemplateLibraryFile(templates),
  );
}

/** Removes the characters that some file systems reject. */
export function toFileName(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{N}._ -]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return plain.replace(/^\.+/, "") || "template";
}
