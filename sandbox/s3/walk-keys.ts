import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { FOLDER_MARKER } from "./folder-marker";

export interface WalkOptions {
  /** Only keys that begin so. */
  readonly prefix: string;
  /** Only keys behind this one. */
  readonly after: string;
}

interface Entry {
  /** The key, or for a folder what all keys in it begin with: it ends with a slash then. */
  readonly key: string;
  readonly path: string;
  readonly folder: boolean;
}

/** S3 sorts by UTF-8 bytes, JavaScript by UTF-16 units. */
export function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function toEntry(folder: string, base: string, entry: Dirent): Entry {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return { key: `${base}${entry.name}/`, path, folder: true };
  return { key: entry.name === FOLDER_MARKER ? base : base + entry.name, path, folder: false };
}

/** Behind every key that begins with a prefix comes the prefix with this: no character is above it. */
export const LAST_CHARACTER = "\u{10ffff}";

/** Whether anything below `folderKey` can be a key that is wanted. */
function mayHold(folderKey: string, { prefix, after }: WalkOptions): boolean {
  const holdsPrefix = folderKey.startsWith(prefix) || prefix.startsWith(folderKey);
  return holdsPrefix && compareKeys(folderKey + LAST_CHARACTER, after) > 0;
}

function isWanted(key: string, { prefix, after }: WalkOptions): boolean {
  return key.startsWith(prefix) && compareKeys(key, after) > 0;
}

/** The objects below a bucket's folder in S3's order, read folder by folder as they are asked for. */
export function* walkKeys(
  folder: string,
  options: WalkOptions,
  base = "",
): Generator<{ readonly key: string; readonly path: string }> {
  const entries = readdirSync(folder, { withFileTypes: true })
    // Links could lead out of the bucket.
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => toEntry(folder, base, entry))
    .sort((a, b) => compareKeys(a.key, b.key));
  for (const entry of entries) {
    if (!entry.folder) {
      if (isWanted(entry.key, options)) yield entry;
    } else if (mayHold(entry.key, options)) {
      yield* walkKeys(entry.path, options, entry.key);
    }
  }
}
