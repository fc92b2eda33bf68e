import type { HeadwaterError } from "@/lib/errors";
import { toTemplateName } from "@/lib/share/template-name";
import { createStorageProblem, createStoredValue, type KeyValueStore } from "@/lib/storage/stored-value";
import { type SavedTemplate, type TemplateLibrary, UNNAMED } from "@/lib/storage/template-library";
import { z } from "@/lib/zod";

/** Each template has a key of its own, so that two tabs write different keys unless they edit the same template. */
const KEY_PREFIX = "headwater.template.";
const ID = /^[\w-]{1,64}$/;

const templateSchema = z.object({
  name: z.string().transform((name) => toTemplateName(name) ?? UNNAMED),
  text: z.string(),
  createdAt: z.number().min(0),
  updatedAt: z.number().min(0),
});

export type TemplateStore = KeyValueStore & Pick<Storage, "key" | "length">;

export interface StoredLibrary {
  /** Undefined without a usable template. */
  readonly library: TemplateLibrary | undefined;
  /** Templates that were quarantined now. */
  readonly unusableIds: readonly string[];
  /** At most one for each template, and one for the order. Unusable content is quarantined. */
  readonly problems: readonly HeadwaterError[];
}

/** Reads every stored template. The keys determine which templates exist; the stored order only sorts them. */
export function readTemplates(storage: () => TemplateStore): StoredLibrary {
  const problems: HeadwaterError[] = [];
  const unusableIds: string[] = [];
  try {
    const templates = listIds(storage()).flatMap((id) => {
      const { value, problem } = createStoredTemplate(id, storage).read();
      if (value !== undefined) return [{ id, ...value }];
      if (problem !== undefined) problems.push(problem);
      unusableIds.push(id);
      return [];
    });
    if (templates.length === 0) return { library: undefined, unusableIds, problems };
    const { value: order, problem } = createStoredOrder(storage).read();
    if (problem !== undefined) problems.push(problem);
    return { library: sort(templates, order ?? []), unusableIds, problems };
  } catch (cause) {
    return { library: undefined, unusableIds, problems: [createStorageProblem("read", KEY_PREFIX, cause)] };
  }
}

/**
 * Writes the templates that differ from the stored ones, and removes those that `library` lacks. A template that does
 * not fit does not stop the others from being written.
 *
 * @param stored what is stored now
 * @returns what is stored afterwards, and the first problem
 */
export function writeTemplates(
  library: TemplateLibrary,
  stored: TemplateLibrary,
  storage: () => TemplateStore,
): { readonly stored: TemplateLibrary; readonly problem: HeadwaterError | undefined } {
  const problems: HeadwaterError[] = [];
  const isDone = (problem: HeadwaterError | undefined): boolean => {
    if (problem !== undefined) problems.push(problem);
    return problem === undefined;
  };
  const ids = new Set(library.map(({ id }) => id));
  // Removed first, to free space.
  const left = stored.filter(({ id }) => !ids.has(id) && !isDone(createStoredTemplate(id, storage).forget()));
  const before = new Map(stored.map((template) => [template.id, template]));
  const saved = library.flatMap((template) => {
    const old = before.get(template.id);
    if (isSame(template, old)) return [template];
    if (isDone(createStoredTemplate(template.id, storage).write(content(template)))) return [template];
    return old === undefined ? [] : [old];
  });
  if (!hasSameOrder(library, stored)) isDone(createStoredOrder(storage).write([...ids]));
  return { stored: problems.length === 0 ? library : [...saved, ...left], problem: problems[0] };
}

/** Whether a storage event with this key concerns the templates. Null: the whole storage was cleared. */
export function isTemplateKey(key: string | null): boolean {
  return key === null || key === ORDER_KEY || key.startsWith(KEY_PREFIX);
}

function createStoredTemplate(id: string, storage: () => TemplateStore) {
  return createStoredValue({ key: `${KEY_PREFIX}${id}`, version: 1, schema: templateSchema, storage });
}

/** Without the id, which is in the key. */
function content({ id: _, ...rest }: SavedTemplate) {
  return rest;
}

const ORDER_KEY = "headwater.template-order";

function createStoredOrder(storage: () => TemplateStore) {
  return createStoredValue({ key: ORDER_KEY, version: 1, schema: z.array(z.string()), storage });
}

/** Excludes quarantined copies: their names contain a dot, and no id does. */
function listIds(store: TemplateStore): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  return keys
    .filter((key) => key.startsWith(KEY_PREFIX))
    .map((key) => key.slice(KEY_PREFIX.length))
    .filter((id) => ID.test(id));
}

/** Templates that are not in the order are last, oldest first. */
function sort(templates: readonly SavedTemplate[], order: readonly string[]): TemplateLibrary {
  const places = new Map(order.toReversed().map((id, index) => [id, order.length - index]));
  const getPlace = ({ id }: SavedTemplate): number => places.get(id) ?? Number.POSITIVE_INFINITY;
  return templates.toSorted((one, other) => {
    const [a, b] = [getPlace(one), getPlace(other)];
    if (a !== b) return a < b ? -1 : 1;
    return one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);
  });
}

export function isSameLibrary(one: TemplateLibrary, other: TemplateLibrary): boolean {
  return hasSameOrder(one, other) && one.every((template, index) => isSame(template, other[index]));
}

function hasSameOrder(one: TemplateLibrary, other: TemplateLibrary): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}

function isSame(one: SavedTemplate, other: SavedTemplate | undefined): boolean {
  return (
    one.name === other?.name &&
    one.text === other.text &&
    one.createdAt === other.createdAt &&
    one.updatedAt === other.updatedAt
  );
}
