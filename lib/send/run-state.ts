import { type ErrorFacts, type ErrorReport, HeadwaterError, toErrorReport } from "@/lib/errors";

/**
 * - `ready`: not started
 * - `sending`
 * - `paused`: generates nothing and begins no call; see `pauseReason`
 * - `stopping`: generates nothing more and delivers what is generated
 * - `finished`: reached its target or the end of its schedule
 * - `stopped`: by the user
 * - `failed`: see `failure`
 */
export type RunStatus = "ready" | "sending" | "paused" | "stopping" | "finished" | "stopped" | "failed";

/** `session-ended`: the user has to sign in again, then resume. */
export type PauseReason = "user" | "session-ended";

/** `oversized`: over the destination's limit for one record. `expired`: older than its time to live. */
export type RejectionReason = "oversized" | "expired";

/** What keeps the rate below the schedule's. */
export type RateLimit = "destination" | "this-machine";

export type RunEventKind =
  | "started"
  | "paused"
  | "resumed"
  | "session-ended"
  | "credentials-expired"
  | "credentials-refreshed"
  | "throttled"
  | "outage-began"
  | "outage-ended"
  | "answer-lost"
  | "away"
  | "rejected"
  | "stopping"
  | "gave-up-waiting"
  | "failing"
  | "finished"
  | "stopped"
  | "failed";

/** One line of the log. An event that repeats is one line with a count. */
export interface RunEvent {
  readonly kind: RunEventKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When it last happened, milliseconds since 1970. */
  readonly lastAt: number;
  readonly times: number;
  readonly facts: ErrorFacts;
}

/** What is measured rather than counted. Updated each time the state is published. */
export interface RunMetrics {
  /** Running time, without pauses, sleep and suspension. */
  readonly elapsedMs: number;
  /** Undefined: not known, or there is no end. */
  readonly remainingMs: number | undefined;
  /** Records that the schedule expects by now, up to the target. Undefined: as many as possible. */
  readonly expected: number | undefined;
  /** Records of the schedule that were skipped because they could not be sent in time. */
  readonly skipped: number;
  /** Accepted per second, over the last two seconds and over the running time. */
  readonly recordsPerSecond: number;
  readonly bytesPerSecond: number;
  readonly overallRecordsPerSecond: number;
  readonly overallBytesPerSecond: number;
  /** Duration of calls. Undefined: there was none. */
  readonly latencyP50Ms: number | undefined;
  readonly latencyP95Ms: number | undefined;
  readonly limitedBy: RateLimit | undefined;
  /** Records per second that a throttling destination gets. Undefined: it does not throttle. */
  readonly throttledTo: number | undefined;
}

/** Everything that a page shows of a run, as plain data. At every moment: generated = sent + rejected + waiting. */
export interface RunState extends RunMetrics {
  readonly status: RunStatus;
  readonly pauseReason: PauseReason | undefined;
  readonly failure: ErrorReport | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** The run sends exactly this many records. Undefined: no target. */
  readonly target: number | undefined;

  readonly generated: number;
  /** Accepted by the destination. */
  readonly sent: number;
  readonly rejected: Readonly<Record<RejectionReason, number>>;
  /** Generated, neither sent nor rejected, including those in flight. */
  readonly waiting: number;
  /** Times that a record was put into another call after the destination did not accept it. */
  readonly retried: number;
  /** Times that a call did not get a record accepted. */
  readonly failed: number;
  /** Further copies of sent records that may be stored: the response to an earlier call was lost. */
  readonly possibleDuplicates: number;
  /** Copies of waiting and rejected records that may be stored: the response to their call was lost. */
  readonly outcomeUnknown: number;
  /** Bytes of accepted data, before base64. */
  readonly sentBytes: number;
  /** What the destination bills for accepted records, in units of `RunOptions.billedUnits`. */
  readonly billedUnits: number;
  readonly calls: number;
  /** How long the machine slept or the page was frozen in total. */
  readonly suspendedMs: number;
  /** Newest last, 200 at most. */
  readonly events: readonly RunEvent[];
}

export const isOver = (state: RunState): boolean =>
  state.status === "finished" || state.status === "stopped" || state.status === "failed";

export const isActive = (state: RunState): boolean => state.status !== "ready" && !isOver(state);

export const countRejected = (state: RunState): number => state.rejected.oversized + state.rejected.expired;

export function createReadyState(target: number | undefined): RunState {
  return {
    status: "ready",
    pauseReason: undefined,
    failure: undefined,
    startedAt: undefined,
    endedAt: undefined,
    target,
    generated: 0,
    sent: 0,
    rejected: { oversized: 0, expired: 0 },
    waiting: 0,
    retried: 0,
    failed: 0,
    possibleDuplicates: 0,
    outcomeUnknown: 0,
    sentBytes: 0,
    billedUnits: 0,
    calls: 0,
    suspendedMs: 0,
    events: [],
    elapsedMs: 0,
    remainingMs: undefined,
    expected: 0,
    skipped: 0,
    recordsPerSecond: 0,
    bytesPerSecond: 0,
    overallRecordsPerSecond: 0,
    overallBytesPerSecond: 0,
    latencyP50Ms: undefined,
    latencyP95Ms: undefined,
    limitedBy: undefined,
    throttledTo: undefined,
  };
}

/** Why a run failed, whatever was thrown. */
export function toRunFailure(error: unknown): ErrorReport {
  if (error instanceof HeadwaterError) return toErrorReport(error);
  const message = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", message, hint: undefined, facts: {} };
}
