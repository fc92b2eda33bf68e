import { expect, test } from "vitest";
import { seededRandom } from "@/lib/random";
import { constantRate } from "@/lib/schedule/constant-rate";
import { outgoingRecord } from "./outgoing-record";
import { createRun } from "./run";
import { FakeSink } from "./testing/fake-sink";
import { ManualClock } from "./testing/manual-clock";

test("a run with a target sends exactly that many, at its rate", async () => {
  const clock = new ManualClock();
  const random = seededRandom(1);
  const sink = new FakeSink({ clock, random });
  const run = createRun({
    pace: constantRate(2000),
    sink,
    clock,
    random,
    target: 20_000,
    nextRecord: (index) => outgoingRecord(`record ${index}\n`),
  });
  run.start();
  const state = await clock.until(run.finished);
  expect(state.status).toBe("finished");
  expect(state.sent).toBe(20_000);
  expect(sink.distinct).toBe(20_000);
  expect(state.elapsedMs).toBeGreaterThan(9_900);
  expect(state.elapsedMs).toBeLessThan(10_300);
});
