import type { KeyValueStore } from "@/lib/storage/key-value-store";

/** Copies of one key. Further copies replace the last one. */
const MAX_COPIES = 9;

/**
 * Moves unusable content of a key to another key, so that the next write does not destroy it.
 *
 * @returns the new key
 */
export function quarantine(store: KeyValueStore, key: string): string {
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
