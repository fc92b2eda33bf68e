import { type RunReport, runReportSchema } from "@/lib/storage/stored-run-report";
import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

export const MOST_PAST_RUNS = 50;
/** A report in the list keeps the last of its events; fifty whole logs would fill the storage. */
const KEPT_EVENTS = 30;

/** Runs that are over, the latest first. */
export const storedPastRuns = storedValue({
  key: "headwater.past-runs",
  version: 1,
  schema: z.array(runReportSchema).max(MOST_PAST_RUNS),
  storage: () => localStorage,
});

/** The list with a run that is over now: once, the latest first, no more than are kept. */
export function withPastRun(runs: readonly RunReport[], report: RunReport): RunReport[] {
  const kept = { ...report, events: report.events.slice(-KEPT_EVENTS) };
  return [kept, ...runs.filter(({ id }) => id !== report.id)].slice(0, MOST_PAST_RUNS);
}
