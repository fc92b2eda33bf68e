import type { TemplateStore } from "@/lib/storage/template-storage";

/** A browser's storage for tests. */
export interface MemoryStore extends TemplateStore {
  readonly items: Map<string, string>;
  /** The capacity in characters of keys and values. */
  quota: number;
  /** Acts like a browser that blocks storage for the site. */
  blocked: boolean;
}

export function createMemoryStore(content: Readonly<Record<string, string>> = {}): MemoryStore {
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
    key: (index) => {
      allowed();
      return [...items.keys()][index] ?? null;
    },
    get length() {
      allowed();
      return items.size;
    },
    removeItem: (key) => {
      allowed();
      items.delete(key);
    },
  };
  return store;
}
