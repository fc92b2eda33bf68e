/** The signals with which a terminal, a person or a supervisor stops a process. */
const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Returns a signal that aborts when this process is asked to stop. The caller then has to end the process.
 *
 * Repeated requests have no effect: under npm, Ctrl-C arrives twice, from the terminal and from npm.
 */
export function createStopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const name of STOP_SIGNALS) process.on(name, stop);
  // npm signals only the shell between itself and this process, and the shell exits without passing the signal on.
  if (process.env.npm_lifecycle_event !== undefined) watchParent(stop);
  return stopping.signal;
}

/** Resolves when `signal` aborts. */
export function waitForAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });
}

/** How often the parent is checked, in milliseconds. */
const PARENT_CHECK_MS = 250;

/**
 * Calls `onExit` once when the parent of this process has exited: then this process has another parent. Does not keep the
 * process alive.
 *
 * @param getParent returns the process ID of the current parent
 */
export function watchParent(onExit: () => void, getParent: () => number = () => process.ppid): void {
  const first = getParent();
  const timer = setInterval(() => {
    if (getParent() === first) return;
    clearInterval(timer);
    onExit();
  }, PARENT_CHECK_MS);
  timer.unref();
}
