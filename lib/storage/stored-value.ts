import { type ErrorIssue, HeadwaterError } from "@/lib/errors";
import { createIssue, listIssues, toIssues } from "@/lib/issues";
import { z } from "@/lib/zod";

/** The part of the Web Storage API that storing a value needs. */
export type KeyValueStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export interface StoredValueOptions<T> {
  /** Begins with `headwater.`. */
  readonly key: string;
  /** The version of the shape that `schema` describes, from 1. */
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** For secrets: unusable content is removed instead of quarantined. */
  readonly secret?: boolean;
  /** A function, because a browser that blocks storage throws on access to `localStorage` itself. */
  readonly storage: () => KeyValueStore;
}

interface StoredRead<T> {
  /** Undefined if there is no usable value. */
  readonly value: T | undefined;
  /** `storage-blocked`, `storage-full`, `stored-value-malformed` or `stored-value-newer`. */
  readonly problem: HeadwaterError | undefined;
}

/** One value in the browser's storage. No method throws: without storage the page works and shows a notice. */
export interface StoredValue<T> {
  readonly key: string;
  /** `load`, then `parse`. */
  read(): StoredRead<T>;
  /** The stored value before validation, if it has the right version. */
  load(): StoredRead<unknown>;
  /** Validates a loaded value and quarantines the content if it does not fit. */
  parse(value: unknown): StoredRead<T>;
  /** @returns the problem, `storage-full` or `storage-blocked`; the earlier value is then still stored */
  write(value: T): HeadwaterError | undefined;
  /** @returns the problem, if any */
  forget(): HeadwaterError | undefined;
}

const envelopeSchema = z.object({ version: z.int().min(1), value: z.unknown() });

export function createStoredValue<T>(options: StoredValueOptions<T>): StoredValue<T> {
  const { key, version } = options;

  const reject = (reason: UnusableReason): StoredRead<never> => {
    try {
      if (options.secret) options.storage().removeItem(key);
      const copy = options.secret ? undefined : quarantine(options.storage(), key);
      return { value: undefined, problem: createUnusableProblem(key, reason, copy) };
    } catch (cause) {
      return { value: undefined, problem: createStorageProblem("set-aside", key, cause) };
    }
  };

  const open = (text: string): StoredRead<unknown> => {
    const envelope = envelopeSchema.safeParse(fromJson(text)).data;
    if (envelope === undefined) return reject({ issues: [createIssue("not-as-stored")] });
    if (envelope.version > version) return reject({ version: envelope.version, known: version });
    // No earlier version has been released, so none has a migration. No schema accepts null.
    return { value: envelope.version === version ? envelope.value : null, problem: undefined };
  };

  const load = (): StoredRead<unknown> => {
    try {
      const text = options.storage().getItem(key);
      return text === null ? { value: undefined, problem: undefined } : open(text);
    } catch (cause) {
      return { value: undefined, problem: createStorageProblem("read", key, cause) };
    }
  };

  const parse = (value: unknown): StoredRead<T> => {
    const parsed = options.schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, problem: undefined };
    return reject({ issues: toIssues(parsed.error) });
  };

  return {
    key,
    load,
    parse,
    read: () => {
      const loaded = load();
      return loaded.value === undefined ? { ...loaded, value: undefined } : parse(loaded.value);
    },
    write: (value) =>
      attempt("save", key, () => options.storage().setItem(key, JSON.stringify({ version, value }))),
    forget: () => attempt("remove", key, () => options.storage().removeItem(key)),
  };
}

function attempt(action: "save" | "remove", key: string, act: () => void): HeadwaterError | undefined {
  try {
    act();
    return undefined;
  } catch (cause) {
    return createStorageProblem(action, key, cause);
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The issues of malformed content, or the version of content that a newer page stored. */
type UnusableReason =
  | { readonly issues: readonly ErrorIssue[] }
  | { readonly version: number; readonly known: number };

function createUnusableProblem(
  key: string,
  reason: UnusableReason,
  copyName: string | undefined,
): HeadwaterError {
  const copy = copyName === undefined ? "" : ` The browser's storage has a copy named “${copyName}”.`;
  const hint = `The page continues without it.${copy}`;
  const facts = { key, copyName: copyName ?? "" };
  if ("issues" in reason) {
    const { issues } = reason;
    const message = `The value that this browser stores as “${key}” cannot be used: ${listIssues(issues)}.`;
    return new HeadwaterError("stored-value-malformed", message, { hint, facts, issues });
  }
  const { version, known } = reason;
  const message = `The value that this browser stores as “${key}” has version ${version}; this page reads versions up to ${known}.`;
  return new HeadwaterError("stored-value-newer", message, { hint, facts: { ...facts, version, known } });
}

/** Copies of one key. Further copies replace the last one. */
const MAX_COPIES = 9;

/**
 * Moves unusable content of a key to another key, so that the next write does not destroy it.
 *
 * @returns the new key
 */
function quarantine(store: KeyValueStore, key: string): string {
  const content = store.getItem(key) ?? "";
  const copy = findFreeKey(store, key);
  // Removed first: a nearly full storage has room for it only once.
  store.removeItem(key);
  try {
    store.setItem(copy, content);
    return copy;
  } catch (error) {
    store.setItem(key, content);
    throw error;
  }
}

function findFreeKey(store: KeyValueStore, key: string): string {
  for (let number = 1; number < MAX_COPIES; number += 1) {
    const name = `${key}.aside-${number}`;
    if (store.getItem(name) === null) return name;
  }
  return `${key}.aside-${MAX_COPIES}`;
}

/** What the page did with the browser's storage when it failed. */
export type StorageAction = "read" | "save" | "remove" | "set-aside";

const PAST: Readonly<Record<StorageAction, string>> = {
  read: "read",
  save: "saved",
  remove: "removed",
  "set-aside": "set aside",
};

/** Explains why the browser's storage failed: it is full, or it is blocked. */
export function createStorageProblem(action: StorageAction, key: string, cause: unknown): HeadwaterError {
  const problem = cause instanceof Error ? cause.message : String(cause);
  const details = { facts: { action, key, problem }, cause };
  if (isFull(cause)) {
    return new HeadwaterError(
      "storage-full",
      `“${key}” could not be ${PAST[action]}: this browser's storage is full.`,
      {
        ...details,
        hint: "Copy what you need, then delete saved templates or past runs, or delete this site's data in the browser settings.",
      },
    );
  }
  return new HeadwaterError(
    "storage-blocked",
    `“${key}” could not be ${PAST[action]}: this browser does not let the page store data.`,
    {
      ...details,
      hint: "The page works, but loses everything when you close it. Allow this site to store data in the browser settings.",
    },
  );
}

/** Firefox calls it NS_ERROR_DOM_QUOTA_REACHED, the others QuotaExceededError. */
function isFull(cause: unknown): boolean {
  return cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);
}
