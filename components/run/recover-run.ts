import { createStore } from "zustand/vanilla";
import { addPastRun } from "@/components/run/past-runs-store";
import { runLock } from "@/components/run/run-id";
import { storedCurrentRun } from "@/lib/storage/stored-current-run";
import type { RunReport } from "@/lib/storage/stored-run-report";
import { isLockHeld } from "@/lib/worker/hold-web-lock";

/** The run that was under way when this tab's page went away; undefined: there was none. */
export const recoveredRunStore = createStore<{ readonly report: RunReport | undefined }>(() => ({
  report: undefined,
}));

/** Finds the run that a reload has cut short, and puts it among those that are over. */
export async function recoverRun(): Promise<void> {
  const { value } = storedCurrentRun.read();
  if (value === undefined) return;
  storedCurrentRun.forget();
  // A tab that was duplicated has a copy of its origin's storage, where the run goes on.
  if (await isLockHeld(runLock(value.id))) return;
  const report: RunReport = { ...value, status: "interrupted" };
  addPastRun(report);
  recoveredRunStore.setState({ report });
}
