import type { Accepted, RunAction } from "./run-action";
import type { RunEvent, RunState } from "./run-state";

const EVENTS_KEPT = 200;

/** The next state of a run. Pure; every count of a run is changed here and nowhere else. */
export function runReducer(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case "started":
      return { ...state, status: "sending", startedAt: action.at };
    case "paused":
      return { ...state, status: "paused", pausedBecause: action.because };
    case "resumed":
      return { ...state, status: "sending", pausedBecause: undefined };
    case "stopping":
      return { ...state, status: "stopping", pausedBecause: undefined };
    case "failing":
      return { ...state, failure: state.failure ?? action.failure };
    case "ended":
      return { ...state, status: action.as, pausedBecause: undefined, endedAt: action.at };
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
    case "answer-lost":
      return { ...state, possiblyStored: state.possiblyStored + action.records };
    case "was-away":
      return { ...state, awayMs: state.awayMs + action.awayMs };
    case "measured":
      return { ...state, ...action.measures };
    case "happened":
      return { ...state, events: withEvent(state.events, action) };
  }
}

function accept(state: RunState, accepted: Accepted): RunState {
  return {
    ...state,
    sent: state.sent + accepted.records,
    waiting: state.waiting - accepted.records,
    sentBytes: state.sentBytes + accepted.bytes,
    billedUnits: state.billedUnits + accepted.billedUnits,
    possiblyTwice: state.possiblyTwice + accepted.possiblyTwice,
    possiblyStored: state.possiblyStored - accepted.possiblyTwice,
  };
}

function withEvent(
  events: readonly RunEvent[],
  { kind, at, facts }: Extract<RunAction, { type: "happened" }>,
): readonly RunEvent[] {
  const last = events.at(-1);
  if (last?.kind === kind) {
    return [...events.slice(0, -1), { ...last, lastAt: at, times: last.times + 1, facts }];
  }
  return [...events, { kind, at, lastAt: at, times: 1, facts }].slice(-EVENTS_KEPT);
}
