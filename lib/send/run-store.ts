import type { Clock } from "@/lib/clock";
import type { ErrorFacts, ErrorReport } from "@/lib/errors";
import type { PauseReason, RejectionReason, RunEvent, RunEventKind, RunMetrics, RunState } from "./run-state";

/** Everything that can happen to a run's state. Counts are of records. */
export type RunAction =
  | { readonly type: "started"; readonly at: number }
  | { readonly type: "paused"; readonly reason: PauseReason }
  | { readonly type: "resumed" }
  /** No new records from now on. */
  | { readonly type: "stopping" }
  /** The run will end as failed. The first failure is kept. */
  | { readonly type: "failing"; readonly failure: ErrorReport }
  | { readonly type: "ended"; readonly status: "finished" | "stopped" | "failed"; readonly at: number }
  | { readonly type: "generated"; readonly records: number }
  | { readonly type: "rejected"; readonly reason: RejectionReason; readonly records: number }
  /** A call began. `retried`: records in it that were in a call before. */
  | { readonly type: "called"; readonly retried: number }
  | { readonly type: "accepted"; readonly accepted: Accepted }
  | { readonly type: "not-accepted"; readonly records: number }
  /** The response to a call with this many records was lost. */
  | { readonly type: "response-lost"; readonly records: number }
  | { readonly type: "suspended"; readonly milliseconds: number }
  | { readonly type: "measured"; readonly metrics: RunMetrics }
  | {
      readonly type: "logged";
      readonly kind: RunEventKind;
      readonly at: number;
      readonly facts: ErrorFacts;
    };

/** What the destination accepted of one call. */
interface Accepted {
  readonly records: number;
  readonly bytes: number;
  readonly billedUnits: number;
  /** Further copies of `records` that may be stored. */
  readonly possibleDuplicates: number;
}

/** The page repaints ten times a second: that looks smooth and costs little. */
const PUBLISH_EVERY_MS = 100;

/** Holds the state of a run and publishes it to subscribers, often enough but not on every change. */
export class RunStore {
  readonly #clock: Clock;
  readonly #measure: () => RunMetrics;
  readonly #listeners = new Set<(state: RunState) => void>();
  #state: RunState;
  #publishedAt = Number.NEGATIVE_INFINITY;

  /** @param measure is called before each publication */
  constructor(clock: Clock, initial: RunState, measure: () => RunMetrics) {
    this.#clock = clock;
    this.#state = initial;
    this.#measure = measure;
  }

  get state(): RunState {
    return this.#state;
  }

  subscribe(listener: (state: RunState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(action: RunAction): void {
    this.#state = runReducer(this.#state, action);
  }

  /** Adds a line to the log. */
  log(kind: RunEventKind, facts: ErrorFacts = {}): void {
    this.dispatch({ type: "logged", kind, at: this.#clock.now(), facts });
  }

  publish(): void {
    this.#publishedAt = this.#clock.monotonic();
    this.dispatch({ type: "measured", metrics: this.#measure() });
    for (const listener of this.#listeners) listener(this.#state);
  }

  publishIfDue(): void {
    if (this.#clock.monotonic() - this.#publishedAt >= PUBLISH_EVERY_MS) this.publish();
  }
}

/** The next state of a run. Pure. This is the only place that changes a run's counts. */
export function runReducer(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case "started":
      return { ...state, status: "sending", startedAt: action.at };
    case "paused":
      return { ...state, status: "paused", pauseReason: action.reason };
    case "resumed":
      return { ...state, status: "sending", pauseReason: undefined };
    case "stopping":
      return { ...state, status: "stopping", pauseReason: undefined };
    case "failing":
      return { ...state, failure: state.failure ?? action.failure };
    case "ended":
      return { ...state, status: action.status, pauseReason: undefined, endedAt: action.at };
    case "generated":
      return {
        ...state,
        generated: state.generated + action.records,
        waiting: state.waiting + action.records,
      };
    case "rejected":
      return {
        ...state,
        rejected: { ...state.rejected, [action.reason]: state.rejected[action.reason] + action.records },
        waiting: state.waiting - action.records,
      };
    case "called":
      return { ...state, calls: state.calls + 1, retried: state.retried + action.retried };
    case "accepted":
      return accept(state, action.accepted);
    case "not-accepted":
      return { ...state, failed: state.failed + action.records };
    case "response-lost":
      return { ...state, outcomeUnknown: state.outcomeUnknown + action.records };
    case "suspended":
      return { ...state, suspendedMs: state.suspendedMs + action.milliseconds };
    case "measured":
      return { ...state, ...action.metrics };
    case "logged":
      return { ...state, events: addEvent(state.events, action) };
  }
}

function accept(state: RunState, accepted: Accepted): RunState {
  return {
    ...state,
    sent: state.sent + accepted.records,
    waiting: state.waiting - accepted.records,
    sentBytes: state.sentBytes + accepted.bytes,
    billedUnits: state.billedUnits + accepted.billedUnits,
    possibleDuplicates: state.possibleDuplicates + accepted.possibleDuplicates,
    outcomeUnknown: state.outcomeUnknown - accepted.possibleDuplicates,
  };
}

const MAX_EVENTS = 200;

function addEvent(
  events: readonly RunEvent[],
  { kind, at, facts }: Extract<RunAction, { type: "logged" }>,
): readonly RunEvent[] {
  const last = events.at(-1);
  if (last?.kind === kind) {
    return [...events.slice(0, -1), { ...last, lastAt: at, times: last.times + 1, facts }];
  }
  return [...events, { kind, at, lastAt: at, times: 1, facts }].slice(-MAX_EVENTS);
}
