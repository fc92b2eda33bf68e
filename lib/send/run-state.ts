import type { ErrorFacts } from "@/lib/errors";

/**
 * - `ready`: not begun
 * - `sending`
 * - `paused`: nothing is generated and no call begins; see `pausedBecause`
 * - `stopping`: no new records; those already generated are delivered
 * - `finished`: all that was asked for is done
 * - `stopped`: by the person
 * - `failed`: see `failure`
 */
export type RunStatus = "ready" | "sending" | "paused" | "stopping" | "finished" | "stopped" | "failed";

/** `session-ended`: the person has to sign in again, then resume. */
export type PauseReason = "asked" | "session-ended";

/** `oversized`: over the destination's limit for one record. `expired`: older than its time-to-live. */
export type RejectionReason = "oversized" | "expired";

/** Why a run failed: an error's facts, in a form that crosses from a worker to the page. */
export interface RunFailure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;
}

/** What kept the rate below what was asked for. */
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

/** One line of the log. The same thing happening again and again is one line with a count. */
export interface RunEvent {
  readonly kind: RunEventKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The last time that it happened. */
  readonly lastAt: number;
  readonly times: number;
  readonly facts: ErrorFacts;
}

/** What is measured rather than counted; brought up to date each time that the state is published. */
export interface Measures {
  /** Running time: pauses, sleep and suspension are left out. */
  readonly elapsedMs: number;
  /** Undefined: not known, or there is no end. */
  readonly remainingMs: number | undefined;
  /** Records that the schedule asked for by now, at most the target. Undefined: as many as possible. */
  readonly asked: number | undefined;
  /** Records that the schedule asked for and that were left out, because they could not be sent in time. */
  readonly behind: number;
  /** Accepted, a second, over the last two seconds and over the running time. */
  readonly recordsPerSecond: number;
  readonly bytesPerSecond: number;
  readonly overallRecordsPerSecond: number;
  readonly overallBytesPerSecond: number;
  /** Duration of calls. Undefined: there was none. */
  readonly latencyP50Ms: number | undefined;
  readonly latencyP95Ms: number | undefined;
  readonly limitedBy: RateLimit | undefined;
  /** Records a second, lowered because the destination throttles. Undefined: it is not. */
  readonly throttledTo: number | undefined;
}

/** Everything that a page shows of a run. Plain data. Always: generated = sent + rejected + waiting. */
export interface RunState extends Measures {
  readonly status: RunStatus;
  readonly pausedBecause: PauseReason | undefined;
  readonly failure: RunFailure | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** Exactly so many are to be sent. Undefined: no target. */
  readonly target: number | undefined;

  readonly generated: number;
  /** Accepted by the destination. */
  readonly sent: number;
  readonly rejected: Readonly<Record<RejectionReason, number>>;
  /** Generated, neither sent nor rejected; those on their way included. */
  readonly waiting: number;
  /** Records put into a call again after a call with them failed or refused them. */
  readonly retried: number;
  /** Times that a call did not get a record accepted. */
  readonly failed: number;
  /** Copies of sent records that the destination may have beside the one that counts: earlier calls lost their answer. */
  readonly possiblyTwice: number;
  /** Copies of waiting and rejected records that the destination may have: calls with them lost their answer. */
  readonly possiblyStored: number;
  /** Bytes of accepted data, before base64. */
  readonly sentBytes: number;
  /** Units of accepted records that the destination bills, as `RunOptions.billedUnits` counts them. */
  readonly billedUnits: number;
  readonly calls: number;
  /** How long, in all, the machine slept or the page was frozen. */
  readonly awayMs: number;
  /** Newest last, at most 200. */
  readonly events: readonly RunEvent[];
}

export const isOver = (state: RunState): boolean =>
  state.status === "finished" || state.status === "stopped" || state.status === "failed";

export const isActive = (state: RunState): boolean => state.status !== "ready" && !isOver(state);

export const rejectedInAll = (state: RunState): number => state.rejected.oversized + state.rejected.expired;

export function readyState(target: number | undefined): RunState {
  return {
    status: "ready",
    pausedBecause: undefined,
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
    possiblyTwice: 0,
    possiblyStored: 0,
    sentBytes: 0,
    billedUnits: 0,
    calls: 0,
    awayMs: 0,
    events: [],
    elapsedMs: 0,
    remainingMs: undefined,
    asked: 0,
    behind: 0,
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
