/**
 * Holds a Web Lock until the returned function is called: browsers do not freeze a page that holds one, so that a run
 * goes on in a hidden tab. Where there are no Web Locks, nothing is held.
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
 * Whether nobody holds that lock, or its last holder lets go within so many milliseconds: a page that is being reloaded
 * can still hold its own. Where there are no Web Locks, nobody holds any.
 */
export async function lockIsFree(name: string, withinMs: number): Promise<boolean> {
  const locks = lockManager();
  if (locks === undefined) return true;
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(withinMs) }, () => true);
  } catch {
    return false;
  }
}

/** Missing on plain-HTTP hosts other than localhost, whatever the types say. */
function lockManager(): LockManager | undefined {
  return navigator.locks;
}
