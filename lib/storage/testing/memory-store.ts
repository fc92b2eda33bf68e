import type { KeyValueStore } from "@/lib/storage/key-value-store";

/** A browser's storage for tests, with its quota and its moods. */
export interface MemoryStore extends KeyValueStore {
  readonly items: Map<string, string>;
  /** Characters of keys and values that fit. */
  quota: number;
  /** As in a browser that lets the page keep nothing. */
  blocked: boolean;
}

export function memoryStore(content: Readonly<Record<string, string>> = {}): MemoryStore {
  const items = new Map(Object.entries(content));
  const used = (): number => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const allowed = (): void => {
    if (store.blocked) throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const store: MemoryStore = {
    items,
    quota: 5_000_000,
    blocked: false,
    getItem: (key) => {
      allowed();
      return items.get(key) ?? null;
    },
    setItem: (key, value) => {
      allowed();
      const old = items.get(key);
      const freed = old === undefined ? 0 : key.length + old.length;
      if (used() - freed + key.length + value.length > store.quota) {
        throw new DOMException("Setting the value exceeded the quota.", "QuotaExceededError");
      }
      items.set(key, value);
    },
    removeItem: (key) => {
      allowed();
      items.delete(key);
    },
  };
  return store;
}
