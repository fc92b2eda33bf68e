/**
 * Holds a Web Lock until the returned function is called: browsers do not freeze a page that holds one, so that a run
 * goes on in a hidden tab. Where there are no Web Locks, nothing is held.
 */
export function holdWebLock(name: string): () => void {
  // Missing on plain-HTTP hosts other than localhost, whatever the types say.
  const locks: LockManager | undefined = navigator.locks;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Shared: a run in another tab holds the same one.
  locks?.request(name, { mode: "shared" }, () => held).catch(() => {});
  return release;
}
