/** Time as a parameter: everything in `lib` that needs the time or has to wait uses a clock. */
export interface Clock {
  /** Wall clock, milliseconds since 1970-01-01T00:00:00Z. May jump. */
  now(): number;
  /** Milliseconds since an arbitrary point in time. Never decreases. */
  monotonic(): number;
  /** Resolves after `milliseconds`, or as soon as `signal` aborts. It never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Resolves after everything else that is ready has run. */
  turn(): Promise<void>;
}

/** A longer timer fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const finish = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", finish);
        resolve();
      };
      const timer = setTimeout(finish, Math.min(milliseconds, MAX_TIMER_MS));
      signal?.addEventListener("abort", finish);
    }),
  turn: () => new Promise(runAfterReadyTasks),
};

/** In Node only. */
const { setImmediate } = globalThis as { setImmediate?: (task: () => void) => unknown };

/** In browsers: a message to the own thread, because a nested timer waits at least 4 ms there. */
let messages: MessageChannel | undefined;
const waitingForTurn: (() => void)[] = [];

function runAfterReadyTasks(task: () => void): void {
  if (setImmediate !== undefined) {
    setImmediate(task);
    return;
  }
  if (messages === undefined) {
    messages = new MessageChannel();
    messages.port1.onmessage = () => waitingForTurn.shift()?.();
  }
  waitingForTurn.push(task);
  messages.port2.postMessage(undefined);
}
