import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createBurstSchedule,
  createConstantSchedule,
  createUnlimitedSchedule,
} from "@/lib/schedule/rate-curves";
import { countRejected } from "./run-state";
import { type TestRun, testRun } from "./testing/test-run";

/** What happens to a run from outside. */
type Deed = "pause" | "resume" | "session ends" | "sign in" | "sleep" | "more faults" | "no faults" | "wait";

const deeds: readonly Deed[] = [
  "pause",
  "resume",
  "session ends",
  "sign in",
  "sleep",
  "more faults",
  "no faults",
  "wait",
];

async function act(deed: Deed, { clock, run, sink }: TestRun): Promise<void> {
  if (deed === "pause") run.pause();
  if (deed === "resume") run.resume();
  if (deed === "session ends") sink.sessionEnded = true;
  if (deed === "sign in") {
    sink.sessionEnded = false;
    run.resume();
  }
  if (deed === "sleep") clock.suspend(90_000, { frozen: run.state.sent % 2 === 0 });
  if (deed === "more faults") {
    sink.faults = { records: 0.2, throttledRecords: 0.1, unavailable: 0.2, throttled: 0.1, cutAfter: 0.2 };
  }
  if (deed === "no faults") sink.faults = {};
  await clock.advance(300);
}

const share = fc.double({ min: 0, max: 0.4, noNaN: true });
const scenario = fc.record({
  pace: fc.constantFrom(
    () => createConstantSchedule(3000),
    () => createUnlimitedSchedule(),
    () => createBurstSchedule({ base: 100, burst: 20_000, lengthMs: 500, everyMs: 3000 }),
  ),
  target: fc.integer({ min: 1, max: 6000 }),
  concurrency: fc.integer({ min: 1, max: 8 }),
  seed: fc.nat(),
  timeToLiveMs: fc.constantFrom(2000, 300_000),
  faults: fc.record({ records: share, unavailable: share, cutBefore: share, cutAfter: share }),
  credentialsLastMs: fc.constantFrom(1500, Number.POSITIVE_INFINITY),
  latencyMs: fc.constantFrom(0, 5, 300),
  deeds: fc.array(fc.constantFrom(...deeds), { maxLength: 12 }),
});

test("a run sends exactly its target, loses nothing and miscounts nothing, whatever happens", async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ pace, deeds, faults, credentialsLastMs, latencyMs, ...options }) => {
      const started = testRun({ ...options, pace: pace(), sink: { faults, credentialsLastMs, latencyMs } });
      const { clock, run, sink, violations } = started;
      run.start();
      for (const deed of deeds) await act(deed, started);
      sink.sessionEnded = false;
      run.resume();
      const state = await clock.until(run.finished);
      expect([state.status, state.failure]).toEqual(["finished", undefined]);
      expect(state.sent).toBe(options.target);
      expect(state.waiting).toBe(0);
      expect(state.generated).toBe(state.sent + countRejected(state));
      expect(sink.distinct).toBeGreaterThanOrEqual(state.sent);
      expect(sink.distinct).toBeLessThanOrEqual(state.sent + state.outcomeUnknown);
      expect(sink.stored.length).toBeLessThanOrEqual(
        state.sent + state.possibleDuplicates + state.outcomeUnknown,
      );
      expect(violations).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the counts of a run agree with the sink, whenever it is stopped", async () => {
  const moment = fc.integer({ min: 0, max: 4000 });
  await fc.assert(
    fc.asyncProperty(
      scenario,
      moment,
      fc.boolean(),
      async ({ pace, faults, latencyMs, ...options }, at, twice) => {
        const started = testRun({ ...options, pace: pace(), sink: { faults, latencyMs } });
        const { clock, run, sink, violations } = started;
        run.start();
        await clock.advance(at);
        run.stop();
        if (twice) run.stop();
        const state = await clock.until(run.finished, 80_000);
        expect(state.failure).toBeUndefined();
        expect(state.generated).toBe(state.sent + countRejected(state) + state.waiting);
        expect(sink.distinct).toBeGreaterThanOrEqual(state.sent);
        expect(sink.distinct).toBeLessThanOrEqual(state.sent + state.outcomeUnknown);
        expect(violations).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
