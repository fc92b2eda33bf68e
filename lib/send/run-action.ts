import type { ErrorFacts } from "@/lib/errors";
import type { Measures, PauseReason, RejectionReason, RunEventKind, RunFailure } from "./run-state";

/** Everything that can happen to a run's state. Counts are of records. */
export type RunAction =
  | { readonly type: "started"; readonly at: number }
  | { readonly type: "paused"; readonly because: PauseReason }
  | { readonly type: "resumed" }
  /** No new records from now on. */
  | { readonly type: "stopping" }
  /** Why the run is going to end as failed. The first reason is kept. */
  | { readonly type: "failing"; readonly failure: RunFailure }
  | { readonly type: "ended"; readonly as: "finished" | "stopped" | "failed"; readonly at: number }
  | { readonly type: "generated"; readonly records: number }
  | { readonly type: "rejected"; readonly reason: RejectionReason; readonly records: number }
  | { readonly type: "called"; readonly retried: number }
  | { readonly type: "accepted"; readonly accepted: Accepted }
  | { readonly type: "not-accepted"; readonly records: number }
  /** A call with so many records lost its answer. */
  | { readonly type: "answer-lost"; readonly records: number }
  | { readonly type: "was-away"; readonly awayMs: number }
  | { readonly type: "measured"; readonly measures: Measures }
  | {
      readonly type: "happened";
      readonly kind: RunEventKind;
      readonly at: number;
      readonly facts: ErrorFacts;
    };

/** What one call got accepted. */
export interface Accepted {
  readonly records: number;
  readonly bytes: number;
  readonly billedUnits: number;
  /** Copies of `records` that may be stored beside them. */
  readonly possiblyTwice: number;
}
