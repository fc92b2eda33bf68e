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

/** Whether a page of this origin holds that lock. Where there are no Web Locks, nobody can tell: false. */
export async function isLockHeld(name: string): Promise<boolean> {
  const locks = await lockManager()?.query();
  return locks?.held?.some((lock) => lock.name === name) ?? false;
}

/** Missing on plain-HTTP hosts other than localhost, whatever the types say. */
function lockManager(): LockManager | undefined {
  return navigator.locks;
}
