import { createStore } from "zustand/vanilla";
import type { Destination } from "@/lib/aws/stream";
import { createReadyState, type RunState } from "@/lib/send/run-state";
import type { ShardShare } from "@/lib/send/shard-spread";
import type { RunHandle } from "@/lib/worker/run-client";
import type { RunRemains, RunRequest } from "@/lib/worker/run-request";
import { emptyHistory, type RunHistory } from "@/state/run/run-history";

export interface RunStoreState {
  /** As the worker said last; stays after the run. */
  readonly run: RunState;
  /** Tells this run from all others; empty before the first one. */
  readonly id: string;
  /** What the run was asked for; undefined before the first one. */
  readonly request: RunRequest | undefined;
  /** Where the run sends, or sent. */
  readonly destination: Destination | undefined;
  readonly history: RunHistory;
  /** How partition keys spread over the shards so far; undefined where nobody knows. */
  readonly spread: readonly ShardShare[] | undefined;
  /** What the worker left; undefined while it works, or where it broke. */
  readonly remains: RunRemains | undefined;
  /** Undefined: none is under way. */
  readonly handle: RunHandle | undefined;
}

export const runStore = createStore<RunStoreState>(() => ({
  run: createReadyState(undefined),
  id: "",
  request: undefined,
  destination: undefined,
  history: emptyHistory,
  spread: undefined,
  remains: undefined,
  handle: undefined,
}));
