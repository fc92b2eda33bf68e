import { storedCurrentRun } from "@/lib/storage/stored-current-run";
import type { RunReport } from "@/lib/storage/stored-run-report";
import { lockIsFree } from "@/lib/worker/hold-web-lock";
import { addPastRun } from "@/state/run/keep-past-runs";
import { recoveredRunStore } from "@/state/run/recovered-run-store";
import { runLock } from "@/state/run/run-id";

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
