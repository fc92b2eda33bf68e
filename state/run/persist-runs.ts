import { isActive, isOver } from "@/lib/send/run-state";
import { addPastRunTo, pastRunsSchema, type RunReport, runReportSchema } from "@/lib/storage/run-report";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { isLockFree } from "@/lib/worker/web-lock";
import { type PersistedStore, persistStore } from "@/state/persistence/persist-store";
import { toRunReport } from "@/state/run/run-report";
import {
  getRunLock,
  pastRunsStore,
  type RunStoreState,
  recoveredRunStore,
  runStore,
} from "@/state/run/run-store";

/** At most this much of a run is lost if the browser crashes; a reload writes the latest counts. */
const WRITE_EVERY_MS = 1000;
/** The longest time that a closed page may take to release its lock. */
const LOCK_RELEASE_MS = 2000;

let pastRuns: PersistedStore | undefined;
/** The id of the run that was active when the user left the workbench for another page of the site. */
let leftRunId: string | undefined;

/** Restores the finished runs, recovers a run that a reload interrupted, and stores both from then on. */
export function persistRuns(): Unsubscribe {
  // After a visit to another page of the site, other tabs may have stored runs that this list lacks.
  pastRunsStore.setState(pastRunsStore.getInitialState(), true);
  pastRuns = persistStore(pastRunsStore, {
    name: "headwater.past-runs",
    schema: pastRunsSchema,
    select: ({ runs }) => runs,
    restore: (runs) => pastRunsStore.setState({ runs }),
  });
  const currentRun = persistStore(runStore, {
    name: "headwater.current-run",
    schema: runReportSchema,
    select: toActiveReport,
    restore: (report) => void recoverRun(report),
    areas: [() => sessionStorage],
    writeDelayMs: WRITE_EVERY_MS,
    // The end of the run reports a full or blocked storage.
    isSilent: true,
  });
  currentRun.clear();
  const addEndedRun = ({ id, request, run }: RunStoreState): void => {
    const report = request && toRunReport(id, request, run);
    if (report !== undefined) addPastRun(report);
  };
  const state = runStore.getState();
  if (state.id === leftRunId && isOver(state.run)) addEndedRun(state);
  const unsubscribe = runStore.subscribe((current, before) => {
    if (!hasEnded(current, before)) return;
    currentRun.clear();
    addEndedRun(current);
  });
  const rememberActiveRun = (): void => {
    const { id, run } = runStore.getState();
    leftRunId = isActive(run) ? id : undefined;
  };
  return joinSubscriptions([unsubscribe, rememberActiveRun, currentRun.stop, pastRuns.stop]);
}

/** Stores an empty list. Removing it would leave one to write when the page is left, over what other tabs stored since. */
export function clearPastRuns(): void {
  pastRunsStore.setState({ runs: [] });
  pastRuns?.flush();
}

/** Reads the list again first, so that the runs of other tabs are not lost. */
function addPastRun(report: RunReport): void {
  pastRunsStore.setState({ runs: [] });
  pastRuns?.reload();
  pastRunsStore.setState(({ runs }) => ({ runs: addPastRunTo(runs, report) }));
  pastRuns?.flush();
}

async function recoverRun(stored: RunReport): Promise<void> {
  // A duplicated tab has a copy of the session storage of another one, where the run continues.
  if (!(await isLockFree(getRunLock(stored.id), LOCK_RELEASE_MS))) return;
  const report: RunReport = { ...stored, status: "interrupted" };
  addPastRun(report);
  recoveredRunStore.setState({ report });
}

function toActiveReport({ id, request, run }: RunStoreState): RunReport | undefined {
  return request !== undefined && isActive(run) ? toRunReport(id, request, run) : undefined;
}

const hasEnded = (state: RunStoreState, before: RunStoreState): boolean =>
  isOver(state.run) && (state.id !== before.id || !isOver(before.run));
