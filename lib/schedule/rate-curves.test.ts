import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createBurstSchedule,
  createConstantSchedule,
  createRampSchedule,
  createUnlimitedSchedule,
} from "./rate-curves";
import type { Schedule } from "./schedule";

/** Records in [0, elapsedMs), added up millisecond by millisecond: exact for straight lines and whole-ms steps. */
function slowSum(schedule: Schedule, elapsedMs: number): number {
  let sum = 0;
  for (let ms = 0; ms < elapsedMs; ms += 1) sum += schedule.rateAt(ms + 0.5) / 1000;
  return sum;
}

const rate = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 200_000, noNaN: true }));
const wholeMs = (min: number, max: number) => fc.integer({ min, max });

const constant = rate.map(createConstantSchedule);
const ramp = fc.record({ from: rate, to: rate, overMs: wholeMs(1, 4000) }).map(createRampSchedule);
const bursts = fc
  .record({ base: rate, burst: rate, lengthMs: wholeMs(1, 500), restMs: wholeMs(0, 1000) })
  .map(({ restMs, ...settings }) =>
    createBurstSchedule({ ...settings, everyMs: settings.lengthMs + restMs }),
  );

const curve = fc.oneof(constant, ramp, bursts);

test("every curve is within one record of the slow exact sum", () => {
  fc.assert(
    fc.property(curve, wholeMs(0, 5000), (schedule, elapsedMs) => {
      expect(Math.abs(schedule.due(elapsedMs) - slowSum(schedule, elapsedMs))).toBeLessThanOrEqual(1.001);
    }),
  );
});

test("every curve is non-decreasing and counts whole records", () => {
  const moment = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(curve, moment, moment, (schedule, a, b) => {
      const [early, late] = [schedule.due(Math.min(a, b)), schedule.due(Math.max(a, b))];
      expect(early).toBeLessThanOrEqual(late);
      expect(Number.isInteger(early)).toBe(true);
      expect(early).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the records due between two times are the area between them", () => {
  fc.assert(
    fc.property(curve, wholeMs(0, 3000), wholeMs(0, 3000), (schedule, a, length) => {
      const between = schedule.due(a + length) - schedule.due(a);
      const exact = slowSum(schedule, a + length) - slowSum(schedule, a);
      expect(Math.abs(between - exact)).toBeLessThanOrEqual(1.001);
    }),
  );
});

test("dueAfter is the time at which the count is exceeded", () => {
  fc.assert(
    fc.property(curve, fc.integer({ min: 0, max: 100_000 }), (schedule, count) => {
      const moment = schedule.dueAfter(count);
      const precision = Math.max(0.01, moment * 1e-9);
      const isNever = moment === Number.POSITIVE_INFINITY;
      expect(schedule.due(isNever ? 1e12 : moment - precision)).toBeLessThanOrEqual(count);
      expect(isNever || schedule.due(moment + precision) > count).toBe(true);
    }),
  );
});

test("nothing is due before the start, and one record at once", () => {
  const schedule = createConstantSchedule(0.1);
  expect(schedule.due(0)).toBe(0);
  expect(schedule.due(1)).toBe(1);
  expect(schedule.due(10_000)).toBe(1);
  expect(schedule.due(10_001)).toBe(2);
});

test.each([
  [0.1, 30_000, 3],
  [3, 1000, 3],
  [1 / 3, 9000, 3],
  [2000, 10_000, 20_000],
  [333, 7000, 2331],
])("%d records a second for %d ms are %d records", (recordsPerSecond, elapsedMs, records) => {
  expect(createConstantSchedule(recordsPerSecond).due(elapsedMs)).toBe(records);
});

test("at a rate of zero no record is ever due", () => {
  expect(createConstantSchedule(0).due(1e12)).toBe(0);
  expect(createConstantSchedule(0).dueAfter(0)).toBe(Number.POSITIVE_INFINITY);
});

test("a ramp from 0 to 100 over ten seconds gives 500 records, then 100 per second", () => {
  const schedule = createRampSchedule({ from: 0, to: 100, overMs: 10_000 });
  expect(schedule.due(10_000)).toBe(500);
  expect(schedule.due(12_000)).toBe(700);
  expect([schedule.rateAt(0), schedule.rateAt(5000), schedule.rateAt(60_000)]).toEqual([0, 50, 100]);
});

test("a ramp down to 0 ends with its last record", () => {
  const schedule = createRampSchedule({ from: 100, to: 0, overMs: 10_000 });
  expect(schedule.due(1e9)).toBe(500);
  expect(schedule.dueAfter(500)).toBe(Number.POSITIVE_INFINITY);
});

test("bursts of two seconds every ten seconds start at once", () => {
  const schedule = createBurstSchedule({ base: 10, burst: 100, lengthMs: 2000, everyMs: 10_000 });
  expect(schedule.due(2000)).toBe(200);
  expect(schedule.due(10_000)).toBe(280);
  expect(schedule.due(12_000)).toBe(480);
  expect([0, 1999, 2000, 9999, 10_000].map(schedule.rateAt)).toEqual([100, 100, 10, 10, 100]);
});

test("with a base rate of zero, the next record after a burst is due at the next burst", () => {
  const schedule = createBurstSchedule({ base: 0, burst: 100, lengthMs: 1000, everyMs: 60_000 });
  expect(schedule.due(59_000)).toBe(100);
  expect(schedule.dueAfter(100)).toBeCloseTo(60_000, 1);
});

test("as fast as possible has no limit", () => {
  expect(createUnlimitedSchedule().due(1)).toBe(Number.POSITIVE_INFINITY);
  expect(createUnlimitedSchedule().dueAfter(1e9)).toBe(0);
});

test("dueAfter ends for a record due in a thousand years, where adjacent numbers are further apart than its precision", () => {
  const moments = [1e-9, 3e-9, 3.65e-9, 1.1e-8, 7.3e-8].flatMap((recordsPerSecond) =>
    [100, 9999, 99_993, 99_999].map((count) => createConstantSchedule(recordsPerSecond).dueAfter(count)),
  );
  expect(moments.every((moment) => moment > 1e12)).toBe(true);
});
