import { HeadwaterError } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import { toTemplateName } from "@/lib/share/template-name";
import { type SavedTemplate, type TemplateLibrary, UNNAMED } from "@/lib/storage/template-library";

/** A removed template and its place, for an undo. */
export interface RemovedTemplate {
  readonly template: SavedTemplate;
  readonly index: number;
}

/** The time, in milliseconds since 1970, and the randomness for the id of a new template. */
export interface CreateContext {
  readonly now: number;
  readonly random: RandomSource;
}

/**
 * Adds a template at the end. A name that exists gets a number; a name without a visible character becomes
 * `Untitled`.
 */
export function addTemplate(
  library: TemplateLibrary,
  given: { readonly name: string; readonly text: string },
  { now, random }: CreateContext,
): { readonly library: TemplateLibrary; readonly added: SavedTemplate } {
  const added: SavedTemplate = {
    id: newId(library, random),
    name: toUniqueName(toTemplateName(given.name) ?? UNNAMED, getNames(library)),
    text: given.text,
    createdAt: now,
    updatedAt: now,
  };
  return { library: [...library, added], added };
}

/**
 * Renames a template. If another template has the name, it gets a number.
 *
 * @throws {HeadwaterError} `template-name-empty`, `template-unknown`
 */
export function renameTemplate(
  library: TemplateLibrary,
  id: string,
  name: string,
  now: number,
): TemplateLibrary {
  const newName = toTemplateName(name);
  if (newName === undefined) {
    throw new HeadwaterError("template-name-empty", "The template name is empty.", {
      hint: "Enter at least one visible character.",
    });
  }
  const others = library.filter((template) => template.id !== id);
  return updateTemplate(library, id, { name: toUniqueName(newName, getNames(others)), updatedAt: now });
}

/** @throws {HeadwaterError} `template-unknown` */
export function changeTemplateText(
  library: TemplateLibrary,
  id: string,
  text: string,
  now: number,
): TemplateLibrary {
  return updateTemplate(library, id, { text, updatedAt: now });
}

/**
 * Adds a copy right after the original.
 *
 * @throws {HeadwaterError} `template-unknown`
 */
export function duplicateTemplate(
  library: TemplateLibrary,
  id: string,
  createContext: CreateContext,
): { readonly library: TemplateLibrary; readonly added: SavedTemplate } {
  const index = getIndex(library, id);
  const { added } = addTemplate(library, library[index] as SavedTemplate, createContext);
  return { library: library.toSpliced(index + 1, 0, added), added };
}

/**
 * @param to the new index, limited to the ends of the list
 * @throws {HeadwaterError} `template-unknown`
 */
export function moveTemplate(library: TemplateLibrary, id: string, to: number): TemplateLibrary {
  const index = getIndex(library, id);
  const rest = library.toSpliced(index, 1);
  return rest.toSpliced(Math.max(0, to), 0, library[index] as SavedTemplate);
}

/** @throws {HeadwaterError} `template-unknown` */
export function removeTemplate(
  library: TemplateLibrary,
  id: string,
): { readonly library: TemplateLibrary; readonly removed: RemovedTemplate } {
  const index = getIndex(library, id);
  const removed = { template: library[index] as SavedTemplate, index };
  return { library: library.toSpliced(index, 1), removed };
}

/** Undoes a removal. If the name exists by now, it gets a number. A second call changes nothing. */
export function restoreTemplate(
  library: TemplateLibrary,
  { template, index }: RemovedTemplate,
): TemplateLibrary {
  if (library.some(({ id }) => id === template.id)) return library;
  const name = toUniqueName(template.name, getNames(library));
  return library.toSpliced(index, 0, { ...template, name });
}

/** Leaves room for a number within the longest name. */
const MAX_STEM_LENGTH = 92;

/** The name itself, or with the lowest number that makes it unique: `Orders (2)`. */
export function toUniqueName(preferred: string, taken: ReadonlySet<string>): string {
  if (!taken.has(preferred)) return preferred;
  const stem = [...removeNumber(preferred)].slice(0, MAX_STEM_LENGTH).join("").trimEnd();
  for (let number = 2; ; number += 1) {
    const name = toTemplateName(`${stem} (${number})`);
    if (name !== undefined && !taken.has(name)) return name;
  }
}

/** Removes the number after a name. */
export function removeNumber(name: string): string {
  return name.replace(/ \(\d{1,4}\)$/, "");
}

function updateTemplate(
  library: TemplateLibrary,
  id: string,
  changes: Partial<SavedTemplate>,
): TemplateLibrary {
  const index = getIndex(library, id);
  return library.with(index, { ...(library[index] as SavedTemplate), ...changes });
}

function getIndex(library: TemplateLibrary, id: string): number {
  const index = library.findIndex((template) => template.id === id);
  if (index >= 0) return index;
  throw new HeadwaterError("template-unknown", "This template no longer exists.", {
    hint: "It may have been deleted in another tab. Save the text in the editor as a new template.",
    facts: { id },
  });
}

function getNames(library: TemplateLibrary): Set<string> {
  return new Set(library.map(({ name }) => name));
}

function newId(library: TemplateLibrary, random: RandomSource): string {
  for (;;) {
    const id = `t-${random.uint32().toString(36)}${random.uint32().toString(36)}`;
    if (!library.some((template) => template.id === id)) return id;
  }
}
