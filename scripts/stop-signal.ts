/** The signals by which a terminal, a person or a supervisor asks a process to stop. */
const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Aborts when this process is asked to stop. Whoever calls this has to end the process by itself then. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of STOP_SIGNALS) process.on(name, () => stopping.abort());
  return stopping.signal;
}
