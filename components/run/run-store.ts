import { createStore } from "zustand/vanilla";
import type { Destination } from "@/lib/aws/stream";
import { type RunState, readyState } from "@/lib/send/run-state";
import type { RunHandle } from "@/lib/worker/run-client";

export interface RunStoreState {
  /** As the worker said last; stays after the run. */
  readonly run: RunState;
  /** Where the run sends, or sent. */
  readonly destination: Destination | undefined;
  /** Undefined: none is under way. */
  readonly handle: RunHandle | undefined;
}

export const runStore = createStore<RunStoreState>(() => ({
  run: readyState(undefined),
  destination: undefined,
  handle: undefined,
}));
