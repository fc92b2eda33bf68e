import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { FOLDER_MARKER } from "./buckets";

interface ListOptions {
  readonly prefix: string;
  readonly delimiter: string;
  /** The listing starts after this key. */
  readonly after: string;
  readonly maxKeys: number;
}

export interface ListPage {
  readonly objects: readonly { readonly key: string; readonly path: string }[];
  readonly commonPrefixes: readonly string[];
  /** The value of `after` for the next page; undefined on the last page. */
  readonly next: string | undefined;
}

function getCommonPrefix(key: string, { prefix, delimiter }: ListOptions): string | undefined {
  if (delimiter === "") return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end === -1 ? undefined : key.slice(0, end + delimiter.length);
}

/** One page of a bucket's listing. Keys with the same text up to the delimiter become one common prefix. */
export function listPage(folder: string, options: ListOptions): ListPage {
  const objects: { key: string; path: string }[] = [];
  const commonPrefixes: string[] = [];
  let last = options.after;
  let walk = walkKeys(folder, options);
  for (let step = walk.next(); !step.done; step = walk.next()) {
    if (objects.length + commonPrefixes.length >= options.maxKeys) {
      return { objects, commonPrefixes, next: last };
    }
    const rolledUp = getCommonPrefix(step.value.key, options);
    if (rolledUp === undefined) {
      objects.push(step.value);
      last = step.value.key;
      continue;
    }
    commonPrefixes.push(rolledUp);
    // The common prefix covers all other keys that begin with it, so continue after them.
    last = rolledUp + LAST_CHARACTER;
    walk = walkKeys(folder, { prefix: options.prefix, after: last });
  }
  return { objects, commonPrefixes, next: undefined };
}

interface WalkOptions {
  /** Only keys with this prefix. */
  readonly prefix: string;
  /** Only keys after this one. */
  readonly after: string;
}

interface Entry {
  /** The key; for a folder, the common beginning of its keys, which ends with a slash. */
  readonly key: string;
  readonly path: string;
  readonly folder: boolean;
}

/** S3 sorts by UTF-8 bytes, JavaScript by UTF-16 units. */
function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function toEntry(folder: string, base: string, entry: Dirent): Entry {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return { key: `${base}${entry.name}/`, path, folder: true };
  return { key: entry.name === FOLDER_MARKER ? base : base + entry.name, path, folder: false };
}

/** The highest code point. A prefix followed by it sorts after every key with that prefix. */
const LAST_CHARACTER = "\u{10ffff}";

/** Whether the folder can contain a matching key. */
function canContainMatch(folderKey: string, { prefix, after }: WalkOptions): boolean {
  const holdsPrefix = folderKey.startsWith(prefix) || prefix.startsWith(folderKey);
  return holdsPrefix && compareKeys(folderKey + LAST_CHARACTER, after) > 0;
}

function matches(key: string, { prefix, after }: WalkOptions): boolean {
  return key.startsWith(prefix) && compareKeys(key, after) > 0;
}

/** The objects below a bucket's folder in S3's order. Folders are read lazily. */
function* walkKeys(
  folder: string,
  options: WalkOptions,
  base = "",
): Generator<{ readonly key: string; readonly path: string }> {
  const entries = readdirSync(folder, { withFileTypes: true })
    // Symbolic links could lead out of the bucket.
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => toEntry(folder, base, entry))
    .sort((a, b) => compareKeys(a.key, b.key));
  for (const entry of entries) {
    if (!entry.folder) {
      if (matches(entry.key, options)) yield entry;
    } else if (canContainMatch(entry.key, options)) {
      yield* walkKeys(entry.path, options, entry.key);
    }
  }
}
