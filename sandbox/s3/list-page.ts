import { LAST_CHARACTER, walkKeys } from "./walk-keys";

export interface ListOptions {
  readonly prefix: string;
  readonly delimiter: string;
  /** Keys up to this one are left out. */
  readonly after: string;
  readonly maxKeys: number;
}

export interface ListPage {
  readonly objects: readonly { readonly key: string; readonly path: string }[];
  readonly commonPrefixes: readonly string[];
  /** What `after` must be for the next page; undefined: there is none. */
  readonly next: string | undefined;
}

function commonPrefix(key: string, { prefix, delimiter }: ListOptions): string | undefined {
  if (delimiter === "") return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end === -1 ? undefined : key.slice(0, end + delimiter.length);
}

/** One page of a bucket's listing, keys that share a part up to the delimiter rolled up into one. */
export function listPage(folder: string, options: ListOptions): ListPage {
  const objects: { key: string; path: string }[] = [];
  const commonPrefixes: string[] = [];
  let last = options.after;
  let walk = walkKeys(folder, options);
  for (let step = walk.next(); !step.done; step = walk.next()) {
    if (objects.length + commonPrefixes.length >= options.maxKeys) {
      return { objects, commonPrefixes, next: last };
    }
    const rolledUp = commonPrefix(step.value.key, options);
    if (rolledUp === undefined) {
      objects.push(step.value);
      last = step.value.key;
      continue;
    }
    commonPrefixes.push(rolledUp);
    // Everything else in there is told by the prefix: walk on behind it.
    last = rolledUp + LAST_CHARACTER;
    walk = walkKeys(folder, { prefix: options.prefix, after: last });
  }
  return { objects, commonPrefixes, next: undefined };
}
