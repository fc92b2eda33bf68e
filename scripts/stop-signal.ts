import { watchParent } from "./watch-parent";

/** The signals by which a terminal, a person or a supervisor asks a process to stop. */
const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Aborts when this process is asked to stop. Whoever calls this has to end the process by itself then.
 *
 * Further requests change nothing: Ctrl-C under npm comes twice, from the terminal and from npm.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const name of STOP_SIGNALS) process.on(name, stop);
  // npm hands a signal to the shell between it and this process, and the shell ends without handing it on.
  if (process.env.npm_lifecycle_event !== undefined) watchParent(stop);
  return stopping.signal;
}
