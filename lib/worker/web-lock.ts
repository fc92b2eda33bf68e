/**
 * Holds a Web Lock until the returned function is called. Browsers do not freeze a page that holds one, so a run continues
 * in a hidden tab. In a browser without Web Locks, nothing is held.
 */
export function holdWebLock(name: string): () => void {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  lockManager()
    ?.request(name, { mode: "shared" }, () => held)
    .catch(() => {});
  return release;
}

/**
 * Whether the lock is free, or becomes free within `withinMs`: a page that is being reloaded can still hold its own. In a
 * browser without Web Locks, every lock is free.
 */
export async function isLockFree(name: string, withinMs: number): Promise<boolean> {
  const locks = lockManager();
  if (locks === undefined) return true;
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(withinMs) }, () => true);
  } catch {
    return false;
  }
}

/** Undefined on plain-HTTP hosts other than localhost, although the type does not say so. */
function lockManager(): LockManager | undefined {
  return navigator.locks;
}
