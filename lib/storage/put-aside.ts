import type { KeyValueStore } from "@/lib/storage/key-value-store";

/** Copies kept of one key; the last place is used again and again. */
const MAX_COPIES = 9;

/**
 * Moves what is stored under a key to a key beside it, so that the next write does not destroy it.
 *
 * @returns the key it is under now
 */
export function putAside(store: KeyValueStore, key: string): string {
  const content = store.getItem(key) ?? "";
  const name = freePlace(store, key);
  // Removed first: in a storage that is nearly full, there is room for it only once.
  store.removeItem(key);
  try {
    store.setItem(name, content);
    return name;
  } catch (error) {
    store.setItem(key, content);
    throw error;
  }
}

function freePlace(store: KeyValueStore, key: string): string {
  for (let number = 1; number < MAX_COPIES; number += 1) {
    const name = `${key}.aside-${number}`;
    if (store.getItem(name) === null) return name;
  }
  return `${key}.aside-${MAX_COPIES}`;
}
