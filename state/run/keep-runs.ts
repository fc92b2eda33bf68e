import { isActive, isOver } from "@/lib/send/run-state";
import { storedCurrentRun } from "@/lib/storage/stored-current-run";
import { storedPastRuns, withPastRun } from "@/lib/storage/stored-past-runs";
import type { RunReport } from "@/lib/storage/stored-run-report";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { lockIsFree } from "@/lib/worker/hold-web-lock";
import { notice } from "@/state/notice/notice-store";
import { pastRunsStore, recoveredRunStore } from "@/state/run/past-runs-store";
import { runLock } from "@/state/run/run-id";
import { toRunReport } from "@/state/run/run-report";
import { type RunStoreState, runStore } from "@/state/run/run-store";

/** How much of a run a crash of the browser can leave uncounted; a reload leaves next to nothing. */
const WRITE_EVERY_MS = 1000;

/** Keeps the run that is under way, and those that are over, from now on. Returns what ends it. */
export function keepRuns(): Unsubscribe {
  loadPastRuns();
  void recoverRun();
  let writtenAt = 0;
  const write = (): void => {
    const { id, request, run } = runStore.getState();
    const report = request === undefined || !isActive(run) ? undefined : toRunReport(id, request, run);
    // A storage that is full or blocked is told of when the run is over.
    if (report !== undefined) storedCurrentRun.write(report);
  };
  const unsubscribe = runStore.subscribe((state, before) => {
    if (hasEnded(state, before)) return finish(state);
    const now = performance.now();
    if (!isActive(state.run) || now - writtenAt < WRITE_EVERY_MS) return;
    writtenAt = now;
    write();
  });
  addEventListener("pagehide", write);
  return () => {
    write();
    unsubscribe();
    removeEventListener("pagehide", write);
  };
}

const hasEnded = (state: RunStoreState, before: RunStoreState): boolean =>
  isOver(state.run) && (state.id !== before.id || !isOver(before.run));

function finish({ id, request, run }: RunStoreState): void {
  storedCurrentRun.forget();
  const report = request === undefined ? undefined : toRunReport(id, request, run);
  if (report !== undefined) addPastRun(report);
}

/** How long a page that is gone may take to let go of its lock. */
const LET_GO_MS = 2000;

/** Finds the run that a reload has cut short, and puts it among those that are over. */
export async function recoverRun(): Promise<void> {
  const { value } = storedCurrentRun.read();
  if (value === undefined) return;
  storedCurrentRun.forget();
  // A duplicated tab has a copy of the storage of another one, where the run goes on.
  if (!(await lockIsFree(runLock(value.id), LET_GO_MS))) return;
  const report: RunReport = { ...value, status: "interrupted" };
  addPastRun(report);
  recoveredRunStore.setState({ report });
}

export function loadPastRuns(): void {
  const { value, problem } = storedPastRuns.read();
  if (problem !== undefined) notice(problem);
  pastRunsStore.setState({ runs: value ?? [] });
}

/** Adds to what is stored now, so that runs of other tabs stay. */
export function addPastRun(report: RunReport): void {
  const runs = withPastRun(storedPastRuns.read().value ?? [], report);
  const problem = storedPastRuns.write(runs);
  if (problem !== undefined) notice(problem);
  pastRunsStore.setState({ runs });
}

export function forgetPastRuns(): void {
  const problem = storedPastRuns.forget();
  if (problem !== undefined) notice(problem);
  pastRunsStore.setState({ runs: [] });
}
