import { addTemplate, type CreateContext, toUniqueName } from "@/lib/storage/change-template-library";
import type { SavedTemplate, TemplateLibrary } from "@/lib/storage/template-library";

/**
 * Merges the changes of two tabs to the same library so that neither loses any: both sides' changes count, a
 * change wins over a deletion, and if both changed the same text, theirs is added as a separate template.
 *
 * @param base the common ancestor
 * @param ours this tab's library, saved or not
 * @param theirs the stored library
 */
export function mergeTemplateLibraries(
  base: TemplateLibrary,
  ours: TemplateLibrary,
  theirs: TemplateLibrary,
  createContext: CreateContext,
): TemplateLibrary {
  const before = byId(base);
  const here = byId(ours);
  const there = byId(theirs);
  const merged = mergeOrder(base, ours, theirs).flatMap((id) => {
    const template = merge(before.get(id), here.get(id), there.get(id));
    return template === undefined ? [] : [template];
  });
  const conflicts = theirs.filter(({ id }) => isConflict(before.get(id), here.get(id), there.get(id)));
  return conflicts.reduce<TemplateLibrary>(
    (library, template) => addTemplate(library, template, createContext).library,
    withFreeNames(merged),
  );
}

function merge(
  base: SavedTemplate | undefined,
  ours: SavedTemplate | undefined,
  theirs: SavedTemplate | undefined,
): SavedTemplate | undefined {
  if (ours === undefined) return theirs !== undefined && isChanged(base, theirs) ? theirs : undefined;
  if (theirs === undefined) return isChanged(base, ours) ? ours : undefined;
  return {
    ...ours,
    name: ours.name === base?.name ? theirs.name : ours.name,
    text: ours.text === base?.text ? theirs.text : ours.text,
    updatedAt: Math.max(ours.updatedAt, theirs.updatedAt),
  };
}

function isConflict(
  base: SavedTemplate | undefined,
  ours: SavedTemplate | undefined,
  theirs: SavedTemplate | undefined,
): boolean {
  if (ours === undefined || theirs === undefined || ours.text === theirs.text) return false;
  return ours.text !== base?.text && theirs.text !== base?.text;
}

function isChanged(base: SavedTemplate | undefined, template: SavedTemplate): boolean {
  return base?.name !== template.name || base.text !== template.text;
}

/**
 * Our order if this tab moved a template, else theirs. A template that only the other side has follows the same template
 * as there.
 */
function mergeOrder(base: TemplateLibrary, ours: TemplateLibrary, theirs: TemplateLibrary): string[] {
  const leader = isMoved(base, ours) ? ours : theirs;
  const follower = leader === ours ? theirs : ours;
  const order = getIds(leader);
  const known = new Set(order);
  for (const [index, { id }] of follower.entries()) {
    if (known.has(id)) continue;
    const previous = follower[index - 1];
    order.splice(previous === undefined ? 0 : order.indexOf(previous.id) + 1, 0, id);
    known.add(id);
  }
  return order;
}

function isMoved(base: TemplateLibrary, ours: TemplateLibrary): boolean {
  const both = new Set(getIds(ours).filter((id) => base.some((template) => template.id === id)));
  const [was, is] = [base, ours].map((library) => getIds(library).filter((id) => both.has(id)));
  return String(was) !== String(is);
}

function withFreeNames(library: TemplateLibrary): TemplateLibrary {
  const taken = new Set<string>();
  return library.map((template) => {
    const name = toUniqueName(template.name, taken);
    taken.add(name);
    return name === template.name ? template : { ...template, name };
  });
}

function getIds(library: TemplateLibrary): string[] {
  return library.map(({ id }) => id);
}

function byId(library: TemplateLibrary): ReadonlyMap<string, SavedTemplate> {
  return new Map(library.map((template) => [template.id, template]));
}
