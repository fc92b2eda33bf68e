import { storedPastRuns, withPastRun } from "@/lib/storage/stored-past-runs";
import type { RunReport } from "@/lib/storage/stored-run-report";
import { notice } from "@/state/notice/notice-store";
import { pastRunsStore } from "@/state/run/past-runs-store";

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
