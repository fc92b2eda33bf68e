import type { StoreApi } from "zustand/vanilla";
import type { StoredValue } from "@/lib/storage/stored-value";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { notice } from "@/state/notice/notice-store";

/** Typing must not write to the storage at every key. */
const WRITE_AFTER_MS = 300;

/**
 * Restores a store's part that the browser keeps, and keeps it from then on; also when the page is left before the
 * write was due. Trouble with the storage is shown, and the page works on.
 *
 * @returns what ends it
 */
export function keepStore<State, T>(
  store: StoreApi<State>,
  stored: StoredValue<T>,
  part: {
    /** Undefined: as it is now, it is not worth keeping (half typed, say). */
    readonly read: (state: State) => T | undefined;
    readonly restore: (value: T) => void;
  },
): Unsubscribe {
  const earlier = stored.read();
  if (earlier.problem !== undefined) notice(earlier.problem);
  // What somebody set before this came is newer.
  const untouched = store.getState() === store.getInitialState();
  if (earlier.value !== undefined && untouched) part.restore(earlier.value);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = JSON.stringify(part.read(store.getState()));
  const write = () => {
    clearTimeout(timer);
    const value = part.read(store.getState());
    const text = JSON.stringify(value);
    if (value === undefined || text === written) return;
    written = text;
    const problem = stored.write(value);
    if (problem !== undefined) notice(problem);
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_AFTER_MS);
  });
  addEventListener("pagehide", write);
  return () => {
    write();
    unsubscribe();
    removeEventListener("pagehide", write);
  };
}
