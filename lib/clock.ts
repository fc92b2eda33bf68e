/** Time as a parameter: everything in `lib` that needs the time or has to wait asks one of these. */
export interface Clock {
  /** Wall clock, milliseconds since 1970-01-01T00:00:00Z. May jump. */
  now(): number;
  /** Milliseconds since an arbitrary moment. Never goes back. */
  monotonic(): number;
  /** Resolves after `milliseconds`, or as soon as `signal` aborts; it never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Resolves when everything else that is ready has had its turn. */
  turn(): Promise<void>;
}

/** A timer that is set for longer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

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
      const timer = setTimeout(finish, Math.min(milliseconds, LONGEST_TIMER_MS));
      signal?.addEventListener("abort", finish);
    }),
  turn: () => new Promise(afterReadyTasks),
};

/** Node's own way; browsers have none. */
const { setImmediate } = globalThis as { setImmediate?: (task: () => void) => unknown };

/** Browsers: a message to ourselves, because a timer set by a timer waits at least 4 ms there. */
let messages: MessageChannel | undefined;
const waitingForTurn: (() => void)[] = [];

function afterReadyTasks(task: () => void): void {
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
