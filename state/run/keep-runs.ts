import { isActive, isOver } from "@/lib/send/run-state";
import { storedCurrentRun } from "@/lib/storage/stored-current-run";
import { addPastRun, loadPastRuns } from "@/state/run/keep-past-runs";
import { recoverRun } from "@/state/run/recover-run";
import { reportOf } from "@/state/run/run-report";
import { type RunStoreState, runStore } from "@/state/run/run-store";

/** How much of a run a crash of the browser can leave uncounted; a reload leaves next to nothing. */
const WRITE_EVERY_MS = 1000;

/** Keeps the run that is under way, and those that are over, from now on. Returns what ends it. */
export function keepRuns(): () => void {
  loadPastRuns();
  void recoverRun();
  let writtenAt = 0;
  const write = (): void => {
    const { id, request, run } = runStore.getState();
    const report = request === undefined || !isActive(run) ? undefined : reportOf(id, request, run);
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
  const report = request === undefined ? undefined : reportOf(id, request, run);
  if (report !== undefined) addPastRun(report);
}
