/** Storage that is gone with the object: what amazon-cognito-identity-js writes here never reaches the disk. */
export function memoryStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string): string | null => items.get(key) ?? null,
    setItem: (key: string, value: string): void => {
      items.set(key, String(value));
    },
    removeItem: (key: string): void => {
      items.delete(key);
    },
    clear: (): void => items.clear(),
  };
}
