import { type ErrorIssue, HeadwaterError } from "@/lib/errors";
import { createIssue, listIssues, toIssues } from "@/lib/issues";
import type { KeyValueStore } from "@/lib/storage/key-value-store";
import { putAside } from "@/lib/storage/put-aside";
import { storageProblem } from "@/lib/storage/storage-problem";
import { z } from "@/lib/zod";

export interface StoredValueOptions<T> {
  /** Where it is kept; every key of ours begins with `headwater.`. */
  readonly key: string;
  /** The shape that `schema` describes. Counted from 1, and up by one whenever the shape changes. */
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** From each earlier version to the one after it, by the earlier version's number. */
  readonly migrations?: Readonly<Record<number, (earlier: unknown) => unknown>>;
  /** True for secrets: content that cannot be used is removed, not kept aside. */
  readonly secret?: boolean;
  /** A function, because a browser that blocks storage throws already when it is named. */
  readonly storage: () => KeyValueStore;
}

export interface StoredRead<T> {
  /** Undefined: nothing is there that can be used. */
  readonly value: T | undefined;
  /** `storage-blocked`, `stored-value-malformed` or `stored-value-newer`; content of the last two is kept aside. */
  readonly problem: HeadwaterError | undefined;
}

/** One value that the browser keeps. Nothing here throws: a browser without storage is told of, and works on. */
export interface StoredValue<T> {
  /** Where it is kept, for those who wait for another tab to change it. */
  readonly key: string;
  read(): StoredRead<T>;
  /** @returns what went wrong, `storage-full` or `storage-blocked`; what was stored before is then still there */
  write(value: T): HeadwaterError | undefined;
  /** @returns what went wrong */
  forget(): HeadwaterError | undefined;
}

const envelopeSchema = z.object({ version: z.int().min(1), value: z.unknown() });

export function storedValue<T>(options: StoredValueOptions<T>): StoredValue<T> {
  const { key, version } = options;

  /** Takes what cannot be used out of the way of the next write. */
  const aside = (reason: UnusableReason): StoredRead<T> => {
    try {
      const keptAs = options.secret ? options.storage().removeItem(key) : putAside(options.storage(), key);
      return { value: undefined, problem: unusable(key, reason, keptAs ?? undefined) };
    } catch (cause) {
      return { value: undefined, problem: storageProblem("set-aside", key, cause) };
    }
  };

  const interpret = (text: string): StoredRead<T> => {
    const envelope = envelopeSchema.safeParse(fromJson(text)).data;
    if (envelope === undefined) return aside({ issues: [createIssue("not-as-stored")] });
    if (envelope.version > version) return aside({ version: envelope.version, known: version });
    const parsed = options.schema.safeParse(migrated(envelope, options));
    if (parsed.success) return { value: parsed.data, problem: undefined };
    return aside({ issues: toIssues(parsed.error) });
  };

  return {
    key,
    read: () => {
      try {
        const text = options.storage().getItem(key);
        return text === null ? { value: undefined, problem: undefined } : interpret(text);
      } catch (cause) {
        return { value: undefined, problem: storageProblem("read", key, cause) };
      }
    },
    write: (value) =>
      problemOf("save", key, () => options.storage().setItem(key, JSON.stringify({ version, value }))),
    forget: () => problemOf("remove", key, () => options.storage().removeItem(key)),
  };
}

function problemOf(action: "save" | "remove", key: string, act: () => void): HeadwaterError | undefined {
  try {
    act();
    return undefined;
  } catch (cause) {
    return storageProblem(action, key, cause);
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

/** Undefined, which no schema takes, where a step is missing or cannot make sense of what it finds. */
function migrated<T>(stored: { version: number; value: unknown }, options: StoredValueOptions<T>): unknown {
  let value = stored.value;
  for (let from = stored.version; from < options.version; from += 1) {
    try {
      value = options.migrations?.[from]?.(value);
    } catch {
      return undefined;
    }
  }
  return value;
}

function unusable(key: string, reason: UnusableReason, keptAs: string | undefined): HeadwaterError {
  const copy = keptAs === undefined ? "" : ` The browser's storage has a copy named “${keptAs}”.`;
  const hint = `The page continues without it.${copy}`;
  const facts = { key, keptAs: keptAs ?? "" };
  if ("issues" in reason) {
    const { issues } = reason;
    const message = `The value that this browser stores as “${key}” cannot be used: ${listIssues(issues)}.`;
    return new HeadwaterError("stored-value-malformed", message, { hint, facts, issues });
  }
  const { version, known } = reason;
  const message = `The value that this browser stores as “${key}” has version ${version}; this page reads versions up to ${known}.`;
  return new HeadwaterError("stored-value-newer", message, { hint, facts: { ...facts, version, known } });
}
