import { isActive, type RunState } from "@/lib/send/run-state";

/** Of the target: between two announcements, at least. */
const STEP = 0.1;
const LEAST_MS = 10_000;
/** Where no target says how far a run is. */
const WITHOUT_TARGET_MS = 60_000;

/** What was announced last: how many records, and when, in milliseconds of any clock. */
export interface Announced {
  readonly status: RunState["status"];
  readonly sent: number;
  readonly at: number;
}

/** Whether the count is worth saying aloud: rarely while it runs, and once when the run has come to rest. */
export function isWorthSaying(last: Announced, run: RunState, now: number): boolean {
  if (run.status !== last.status)
    return run.status === "paused" || (!isActive(run) && run.status !== "ready");
  if (run.status !== "sending" || run.sent === last.sent) return false;
  const waited = now - last.at;
  if (run.target === undefined) return waited >= WITHOUT_TARGET_MS;
  return waited >= LEAST_MS && run.sent - last.sent >= run.target * STEP;
}
