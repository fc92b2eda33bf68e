import { createStore } from "zustand/vanilla";
import { createUnpredictableSeed } from "@/lib/random";
import { createReadyState, type RunState } from "@/lib/send/run-state";
import type { ShardShare } from "@/lib/send/shard-spread";
import type { Destination } from "@/lib/settings/destination";
import type { RunReport } from "@/lib/storage/run-report";
import type { RunHandle } from "@/lib/worker/run-client";
import type { RunLeftovers, RunRequest } from "@/lib/worker/run-request";
import { EMPTY_HISTORY, type RunHistory } from "@/state/run/run-history";

export interface RunStoreState {
  /** The worker's latest state; stays after the run. */
  readonly run: RunState;
  /** Empty before the first run. */
  readonly id: string;
  /** Undefined before the first run. */
  readonly request: RunRequest | undefined;
  readonly destination: Destination | undefined;
  readonly history: RunHistory;
  /** How the partition keys spread over the shards so far; undefined if the shards are unknown. */
  readonly spread: readonly ShardShare[] | undefined;
  /** The worker's results after the run; undefined during the run, and if the worker crashed. */
  readonly leftovers: RunLeftovers | undefined;
  /** Undefined while no run is active. */
  readonly handle: RunHandle | undefined;
}

export const runStore = createStore<RunStoreState>(() => ({
  run: createReadyState(undefined),
  id: "",
  request: undefined,
  destination: undefined,
  history: EMPTY_HISTORY,
  spread: undefined,
  leftovers: undefined,
  handle: undefined,
}));

/** The run id that the records carry; undefined if they have no run mark. */
export function getMarkId({ request }: Pick<RunStoreState, "request">): string | undefined {
  return request?.options.mark === undefined ? undefined : request.id;
}

/** Finished runs, the latest first. */
export const pastRunsStore = createStore<{ readonly runs: readonly RunReport[] }>(() => ({ runs: [] }));

/** The run that was active when this tab was reloaded, if any. */
export const recoveredRunStore = createStore<{ readonly report: RunReport | undefined }>(() => ({
  report: undefined,
}));

/** The length of a 53-bit seed in base 36. */
const SEED_LETTERS = 11;

/**
 * Identifies a run across browsers; records can carry it. Has the length of the preview's `SAMPLE_RUN_ID`.
 * `crypto.randomUUID` is missing on plain-HTTP hosts.
 */
export function createRunId(): string {
  return `${Date.now().toString(36)}-${createUnpredictableSeed().toString(36).padStart(SEED_LETTERS, "0")}`;
}

/** The Web Lock that an active run holds. */
export function getRunLock(id: string): string {
  return `headwater.run.${id}`;
}
