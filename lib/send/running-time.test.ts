import { expect, test } from "vitest";
import { RunningTime } from "./running-time";
import { ManualClock } from "./testing/manual-clock";

async function started(): Promise<{ clock: ManualClock; time: RunningTime }> {
  const clock = new ManualClock();
  await clock.advance(5000);
  const time = new RunningTime(clock);
  time.start();
  return { clock, time };
}

test("running time counts from the start", async () => {
  const { clock, time } = await started();
  await clock.advance(300);
  expect(time.observe()).toBeUndefined();
  expect(time.elapsedMs).toBe(300);
});

test("a pause is not running time, and its length is returned", async () => {
  const { clock, time } = await started();
  await clock.advance(300);
  time.pause();
  await clock.advance(60_000);
  expect(time.observe()).toBeUndefined();
  expect(time.resume()).toEqual({ skippedMs: 60_000, suspendedMs: 60_000 });
  await clock.advance(200);
  time.observe();
  expect(time.elapsedMs).toBe(500);
});

test("a sleep counts for one second at most, and its length is returned", async () => {
  const { clock, time } = await started();
  clock.suspend(600_000, { frozen: false });
  expect(time.observe()).toEqual({ skippedMs: 599_000, suspendedMs: 600_000 });
  expect(time.elapsedMs).toBe(1000);
});

test("a sleep that stops the monotonic clock is detected by the wall clock", async () => {
  const { clock, time } = await started();
  await clock.advance(100);
  clock.suspend(600_000, { frozen: true });
  expect(time.observe()).toEqual({ skippedMs: 600_000, suspendedMs: 600_100 });
  expect(time.elapsedMs).toBe(100);
});

test("a sleep just before a pause is returned by the pause", async () => {
  const { clock, time } = await started();
  clock.suspend(600_000, { frozen: false });
  expect(time.pause()?.suspendedMs).toBe(600_000);
  expect(time.pause()).toBeUndefined();
});

test("a wall clock that is set back is not a gap", async () => {
  const { clock, time } = await started();
  clock.suspend(-3_600_000, { frozen: true });
  await clock.advance(100);
  expect(time.observe()).toBeUndefined();
  expect(time.elapsedMs).toBe(100);
});
