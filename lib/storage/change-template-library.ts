import { HeadwaterError } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import { toTemplateName } from "@/lib/share/template-name";
import { type SavedTemplate, type TemplateLibrary, UNNAMED } from "@/lib/storage/template-library";

/** What was taken out, so that it can be put back where it was. */
export interface RemovedTemplate {
  readonly template: SavedTemplate;
  readonly index: number;
}

/** What a new template is made with: the time in milliseconds since 1970, and randomness for its id. */
export interface CreateContext {
  readonly now: number;
  readonly random: RandomSource;
}

/** A name that is taken gets a number; one of which nothing can be shown becomes `Untitled`. Added at the end. */
export function addTemplate(
  library: TemplateLibrary,
  given: { readonly name: string; readonly text: string },
  { now, random }: CreateContext,
): { readonly library: TemplateLibrary; readonly added: SavedTemplate } {
  const added: SavedTemplate = {
    id: newId(library, random),
    name: toFreeName(toTemplateName(given.name) ?? UNNAMED, namesOf(library)),
    text: given.text,
    createdAt: now,
    updatedAt: now,
  };
  return { library: [...library, added], added };
}

/**
 * A name that another one has gets a number.
 *
 * @throws {HeadwaterError} `template-name-empty`, `template-unknown`
 */
export function renameTemplate(
  library: TemplateLibrary,
  id: string,
  name: string,
  now: number,
): TemplateLibrary {
  const wanted = toTemplateName(name);
  if (wanted === undefined) {
    throw new HeadwaterError("template-name-empty", "The template name is empty.", {
      hint: "Enter at least one visible character.",
    });
  }
  const others = library.filter((template) => template.id !== id);
  return change(library, id, { name: toFreeName(wanted, namesOf(others)), updatedAt: now });
}

/** @throws {HeadwaterError} `template-unknown` */
export function changeTemplateText(
  library: TemplateLibrary,
  id: string,
  text: string,
  now: number,
): TemplateLibrary {
  return change(library, id, { text, updatedAt: now });
}

/**
 * The copy stands right after the original.
 *
 * @throws {HeadwaterError} `template-unknown`
 */
export function duplicateTemplate(
  library: TemplateLibrary,
  id: string,
  createContext: CreateContext,
): { readonly library: TemplateLibrary; readonly added: SavedTemplate } {
  const index = indexOf(library, id);
  const { added } = addTemplate(library, library[index] as SavedTemplate, createContext);
  return { library: library.toSpliced(index + 1, 0, added), added };
}

/**
 * @param to the index that it has afterwards; beyond an end means that end
 * @throws {HeadwaterError} `template-unknown`
 */
export function moveTemplate(library: TemplateLibrary, id: string, to: number): TemplateLibrary {
  const index = indexOf(library, id);
  const rest = library.toSpliced(index, 1);
  return rest.toSpliced(Math.max(0, to), 0, library[index] as SavedTemplate);
}

/** @throws {HeadwaterError} `template-unknown` */
export function removeTemplate(
  library: TemplateLibrary,
  id: string,
): { readonly library: TemplateLibrary; readonly removed: RemovedTemplate } {
  const index = indexOf(library, id);
  const removed = { template: library[index] as SavedTemplate, index };
  return { library: library.toSpliced(index, 1), removed };
}

/** Undoes a removal. Where its name was taken in the meantime it gets a number; done twice, it changes nothing. */
export function restoreTemplate(
  library: TemplateLibrary,
  { template, index }: RemovedTemplate,
): TemplateLibrary {
  if (library.some(({ id }) => id === template.id)) return library;
  const name = toFreeName(template.name, namesOf(library));
  return library.toSpliced(index, 0, { ...template, name });
}

/** Room for a number behind the name, within the length that a name may have. */
const LONGEST_STEM = 92;

/** The name itself, or with the lowest number behind it that makes it one that is not taken: `Orders (2)`. */
export function toFreeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = [...withoutNumber(wanted)].slice(0, LONGEST_STEM).join("").trimEnd();
  for (let number = 2; ; number += 1) {
    const name = toTemplateName(`${stem} (${number})`);
    if (name !== undefined && !taken.has(name)) return name;
  }
}

/** A name without the number that may have been put behind it. */
export function withoutNumber(name: string): string {
  return name.replace(/ \(\d{1,4}\)$/, "");
}

function change(library: TemplateLibrary, id: string, changes: Partial<SavedTemplate>): TemplateLibrary {
  const index = indexOf(library, id);
  return library.with(index, { ...(library[index] as SavedTemplate), ...changes });
}

function indexOf(library: TemplateLibrary, id: string): number {
  const index = library.findIndex((template) => template.id === id);
  if (index >= 0) return index;
  throw new HeadwaterError("template-unknown", "This template no longer exists.", {
    hint: "It may have been deleted in another tab. Save the text in the editor as a new template.",
    facts: { id },
  });
}

function namesOf(library: TemplateLibrary): Set<string> {
  return new Set(library.map(({ name }) => name));
}

function newId(library: TemplateLibrary, random: RandomSource): string {
  for (;;) {
    const id = `t-${random.uint32().toString(36)}${random.uint32().toString(36)}`;
    if (!library.some((template) => template.id === id)) return id;
  }
}
