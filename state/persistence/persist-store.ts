import { type PersistStorage, persist } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { HeadwaterError } from "@/lib/errors";
import { createStoredValue, type KeyValueStore } from "@/lib/storage/stored-value";
import type { Unsubscribe } from "@/lib/unsubscribe";
import type { z } from "@/lib/zod";
import { notice } from "@/state/notice/notice-store";

/** No stored shape has changed since a release. */
const VERSION = 1;
/** Avoids a write to the storage at every keystroke. */
const WRITE_DELAY_MS = 300;

export interface PersistOptions<State, Stored> {
  /** The key in the browser's storage. */
  readonly name: string;
  readonly schema: z.ZodType<Stored>;
  /** The part of the state to store. A part that the schema rejects, such as a half-typed number, is not stored. */
  readonly select: (state: State) => unknown;
  /** Called with the stored value, unless the store changed before it was read. */
  readonly restore: (stored: Stored) => void;
  /** Writes go to all of them; a read uses the first one with a value. Default: local storage. */
  readonly areas?: readonly (() => KeyValueStore)[];
  readonly writeDelayMs?: number;
  /** Does not report a blocked or full storage, which another value has reported already. */
  readonly isSilent?: boolean;
}

export interface PersistedStore {
  /** Restores the value that is stored now, which another tab may have changed. */
  readonly reload: () => void;
  /** Writes a pending change now. */
  readonly flush: () => void;
  readonly clear: () => void;
  /** Writes a pending change and stops. */
  readonly stop: Unsubscribe;
}

/**
 * Restores part of a store from the browser's storage and stores its changes from then on. The stores themselves are
 * part of the page's first load; zustand's `persist` and the schemas are not, so they work on a copy of the part.
 */
export function persistStore<State, Stored>(
  store: StoreApi<State>,
  options: PersistOptions<State, Stored>,
): PersistedStore {
  const {
    name,
    schema,
    select,
    restore,
    areas = [() => localStorage],
    writeDelayMs = WRITE_DELAY_MS,
  } = options;
  const values = areas.map((storage) => createStoredValue({ key: name, version: VERSION, schema, storage }));
  const report = (problem: HeadwaterError | undefined): void => {
    const isKnown = options.isSilent === true && problem?.code.startsWith("storage-");
    if (problem !== undefined && !isKnown) notice(problem);
  };
  const toStored = (): Stored | undefined => schema.safeParse(select(store.getState())).data;

  /** Where the latest read found a value. */
  let source = values[0];
  const storage: PersistStorage<Stored | undefined> = {
    getItem: () => {
      for (source of values) {
        const { value, problem } = source.load();
        report(problem);
        // `merge` validates it.
        if (value !== undefined) return { state: value as Stored, version: VERSION };
      }
      return null;
    },
    setItem: (_, { state }) => {
      if (state !== undefined) for (const value of values) report(value.write(state));
    },
    removeItem: () => {
      for (const value of values) report(value.forget());
    },
  };

  let isTouched = store.getState() !== store.getInitialState();
  const persisted = createStore(
    persist(() => ({ value: toStored() }), {
      name,
      version: VERSION,
      skipHydration: true,
      storage,
      partialize: ({ value }) => value,
      merge: (stored, current) => {
        const { value, problem } = (stored === undefined ? undefined : source?.parse(stored)) ?? {};
        report(problem);
        if (value === undefined || isTouched) return current;
        restore(value);
        return { value };
      },
    }),
  );

  let written: string | undefined;
  const reload = (): void => {
    // Synchronous, because the storage is.
    void persisted.persist.rehydrate();
    if (!isTouched) written = JSON.stringify(toStored());
    isTouched = false;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const value = toStored();
    const json = JSON.stringify(value);
    if (value === undefined || json === written) return;
    written = json;
    persisted.setState({ value });
  };
  const schedule = (): void => {
    timer ??= setTimeout(flush, writeDelayMs);
  };

  if (isTouched) schedule();
  reload();
  const unsubscribe = store.subscribe(schedule);
  addEventListener("pagehide", flush);
  return {
    reload,
    flush,
    clear: () => {
      clearTimeout(timer);
      timer = undefined;
      written = undefined;
      persisted.persist.clearStorage();
    },
    stop: () => {
      flush();
      unsubscribe();
      removeEventListener("pagehide", flush);
    },
  };
}
