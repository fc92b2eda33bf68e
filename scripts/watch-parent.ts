/** How soon it is seen that the parent has ended. Milliseconds. */
const INTERVAL = 250;

/**
 * Calls `onEnd` once this process has another parent than now, because the first one has ended.
 * Does not keep the process alive.
 *
 * @param parent gives the process id of the parent at the moment
 */
export function watchParent(onEnd: () => void, parent: () => number = () => process.ppid): void {
  const first = parent();
  const timer = setInterval(() => {
    if (parent() === first) return;
    clearInterval(timer);
    onEnd();
  }, INTERVAL);
  timer.unref();
}
