import type { HeadwaterError } from "@/lib/errors";
import { toTemplateName } from "@/lib/share/template-name";
import type { KeyValueStore } from "@/lib/storage/key-value-store";
import { storageProblem } from "@/lib/storage/storage-problem";
import { storedValue } from "@/lib/storage/stored-value";
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
  /** At most one of each template, and one of the order. Unusable content is quarantined. */
  readonly problems: readonly HeadwaterError[];
}

/** Reads every stored template. The keys say which templates exist; the stored order only sorts them. */
export function readTemplates(storage: () => TemplateStore): StoredLibrary {
  const problems: HeadwaterError[] = [];
  const unusableIds: string[] = [];
  try {
    const templates = listIds(storage()).flatMap((id) => {
      const { value, problem } = storedTemplate(id, storage).read();
      if (value !== undefined) return [{ id, ...value }];
      if (problem !== undefined) problems.push(problem);
      unusableIds.push(id);
      return [];
    });
    if (templates.length === 0) return { library: undefined, unusableIds, problems };
    const { value: order, problem } = storedOrder(storage).read();
    if (problem !== undefined) problems.push(problem);
    return { library: sort(templates, order ?? []), unusableIds, problems };
  } catch (cause) {
    return { library: undefined, unusableIds, problems: [storageProblem("read", KEY_PREFIX, cause)] };
  }
}

/**
 * Writes the templates that differ from the stored ones, and removes those that `library` lacks. One that does not fit
 * does not keep the others from being written.
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
  // First, because it makes room.
  const left = stored.filter(({ id }) => !ids.has(id) && !isDone(storedTemplate(id, storage).forget()));
  const before = new Map(stored.map((template) => [template.id, template]));
  const saved = library.flatMap((template) => {
    const old = before.get(template.id);
    if (isSame(template, old)) return [template];
    if (isDone(storedTemplate(template.id, storage).write(content(template)))) return [template];
    return old === undefined ? [] : [old];
  });
  if (!hasSameOrder(library, stored)) isDone(storedOrder(storage).write([...ids]));
  return { stored: problems.length === 0 ? library : [...saved, ...left], problem: problems[0] };
}

/** Whether a change of this key, in another tab, is about the templates. Null: the whole storage was cleared. */
export function isTemplateKey(key: string | null): boolean {
  return key === null || key === ORDER_KEY || key.startsWith(KEY_PREFIX);
}

function storedTemplate(id: string, storage: () => TemplateStore) {
  return storedValue({ key: `${KEY_PREFIX}${id}`, version: 1, schema: templateSchema, storage });
}

/** Without the id, which is in the key. */
function content({ id: _, ...rest }: SavedTemplate) {
  return rest;
}

const ORDER_KEY = "headwater.template-order";

function storedOrder(storage: () => TemplateStore) {
  return storedValue({ key: ORDER_KEY, version: 1, schema: z.array(z.string()), storage });
}

/** Quarantined copies have a dot in their name, which no id has. */
function listIds(store: TemplateStore): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  return keys
    .filter((key) => key.startsWith(KEY_PREFIX))
    .map((key) => key.slice(KEY_PREFIX.length))
    .filter((id) => ID.test(id));
}

/** Templates that the order lacks come last, the oldest first. */
function sort(templates: readonly SavedTemplate[], order: readonly string[]): TemplateLibrary {
  const places = new Map(order.toReversed().map((id, index) => [id, order.length - index]));
  const placeOf = ({ id }: SavedTemplate): number => places.get(id) ?? Number.POSITIVE_INFINITY;
  return templates.toSorted((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
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
