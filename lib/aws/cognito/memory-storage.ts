/** Storage in memory: tokens that amazon-cognito-identity-js and the AWS SDK cache here never reach the disk. */
export function createMemoryStorage() {
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
