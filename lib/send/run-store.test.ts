import fc from "fast-check";
import { expect, test } from "vitest";
import { countRejected, createReadyState, isActive, isOver, type RunState } from "./run-state";
import { type RunAction, runReducer } from "./run-store";

const reduce = (...actions: RunAction[]): RunState => actions.reduce(runReducer, createReadyState(20_000));

test("generated = sent + rejected + waiting at every moment", () => {
  const count = fc.nat({ max: 500 });
  const action: fc.Arbitrary<RunAction> = fc.oneof(
    count.map((records): RunAction => ({ type: "generated", records })),
    count.map((records): RunAction => ({ type: "rejected", reason: "expired", records })),
    count.map((records): RunAction => ({ type: "rejected", reason: "oversized", records })),
    count.map(
      (records): RunAction => ({
        type: "accepted",
        accepted: { records, bytes: 7 * records, billedUnits: records, possibleDuplicates: 0 },
      }),
    ),
    count.map((records): RunAction => ({ type: "not-accepted", records })),
    count.map((records): RunAction => ({ type: "response-lost", records })),
    count.map((retried): RunAction => ({ type: "called", retried })),
  );
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const state = reduce(...actions);
      expect(state.generated).toBe(state.sent + countRejected(state) + state.waiting);
    }),
  );
});

test("a run goes through its statuses", () => {
  const started: RunAction = { type: "started", at: 5 };
  expect(reduce()).toMatchObject({ status: "ready", target: 20_000 });
  expect(reduce(started)).toMatchObject({ status: "sending", startedAt: 5 });
  const paused = reduce(started, { type: "paused", reason: "session-ended" });
  expect(paused).toMatchObject({ status: "paused", pauseReason: "session-ended" });
  expect(runReducer(paused, { type: "resumed" })).toMatchObject({
    status: "sending",
    pauseReason: undefined,
  });
  const stopping = runReducer(paused, { type: "stopping" });
  expect(stopping).toMatchObject({ status: "stopping", pauseReason: undefined });
  const stopped = runReducer(stopping, { type: "ended", status: "stopped", at: 9 });
  expect(stopped).toMatchObject({ status: "stopped", endedAt: 9 });
  expect([paused, stopping, stopped].map(isActive)).toEqual([true, true, false]);
  expect([paused, stopping, stopped].map(isOver)).toEqual([false, false, true]);
});

test("the first failure is kept", () => {
  const failure = (code: string): RunAction => ({
    type: "failing",
    failure: { code, message: code, hint: undefined, facts: {} },
  });
  expect(reduce(failure("first"), failure("second")).failure?.code).toBe("first");
});

test("accepting a record whose responses were lost moves its copies to the possible duplicates", () => {
  const accepted = { records: 10, bytes: 100, billedUnits: 0, possibleDuplicates: 3 };
  const state = reduce(
    { type: "generated", records: 10 },
    { type: "response-lost", records: 3 },
    { type: "accepted", accepted },
  );
  expect(state).toMatchObject({
    sent: 10,
    waiting: 0,
    sentBytes: 100,
    possibleDuplicates: 3,
    outcomeUnknown: 0,
  });
});

test("a repeated event is one line with a count, and the log keeps 200 lines", () => {
  const event = (kind: "throttled" | "away", at: number): RunAction => ({
    type: "logged",
    kind,
    at,
    facts: { at },
  });
  expect(reduce(event("throttled", 1), event("throttled", 2), event("away", 3)).events).toEqual([
    { kind: "throttled", at: 1, lastAt: 2, times: 2, facts: { at: 2 } },
    { kind: "away", at: 3, lastAt: 3, times: 1, facts: { at: 3 } },
  ]);
  const many = Array.from({ length: 500 }, (_, at) => event(at % 2 === 0 ? "throttled" : "away", at));
  expect(reduce(...many).events.length).toBe(200);
  expect(reduce(...many).events.at(-1)?.at).toBe(499);
});
