import fc from "fast-check";
import { expect, test } from "vitest";
import { createGaussianCounts } from "./second-counts";
import { HOURS_OF_WEEK, type Week } from "./week";
import {
  createPeriodicSchedule,
  createSimulatedSchedule,
  getLocalWeekHour,
  getWeekCell,
} from "./weekly-rate";

const flat = (mean: number, stddev: number): Week =>
  Array.from({ length: HOURS_OF_WEEK }, () => ({ mean, stddev }));

/** Hours of the week in a time zone of its own: hour 0 is at the epoch. */
const weekHour = (epochMs: number): number => (epochMs / 3_600_000) % HOURS_OF_WEEK;

function meanAndDeviation(values: readonly number[]): [mean: number, deviation: number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return [mean, Math.sqrt(variance)];
}

test("counts have the requested mean and standard deviation", () => {
  const getCount = createGaussianCounts(7, () => ({ mean: 100, stddev: 10 }));
  const [mean, deviation] = meanAndDeviation(
    Array.from({ length: 100_000 }, (_, second) => getCount(second)),
  );
  expect(mean).toBeGreaterThan(99.9);
  expect(mean).toBeLessThan(100.1);
  expect(deviation).toBeGreaterThan(9.9);
  expect(deviation).toBeLessThan(10.1);
});

test("counts are normally distributed: 68, 95 and 99.7 % within one, two and three deviations", () => {
  const getCount = createGaussianCounts("seed", () => ({ mean: 1000, stddev: 10 }));
  const offsets = Array.from({ length: 100_000 }, (_, second) => Math.abs(getCount(second) - 1000) / 10);
  const within = (deviations: number): number =>
    offsets.filter((offset) => offset < deviations).length / 1000;
  expect(within(1)).toBeCloseTo(68.27, 0);
  expect(within(2)).toBeCloseTo(95.45, 0);
  expect(within(3)).toBeCloseTo(99.73, 0);
});

test("counts are never negative, however large the standard deviation", () => {
  const getCount = createGaussianCounts(1, () => ({ mean: 5, stddev: 50 }));
  const counts = Array.from({ length: 10_000 }, (_, second) => getCount(second));
  expect(Math.min(...counts)).toBe(0);
});

test("the same seed gives the same counts in any order, and another seed gives different ones", () => {
  const cell = () => ({ mean: 100, stddev: 10 });
  const [getCount, again, other] = [
    createGaussianCounts(1, cell),
    createGaussianCounts(1, cell),
    createGaussianCounts(2, cell),
  ];
  const seconds = [5, 3, 9, 0, 3];
  expect(seconds.map(getCount)).toEqual(seconds.toReversed().map(again).toReversed());
  expect(seconds.map(getCount)).not.toEqual(seconds.map(other));
});

test("without a standard deviation, a periodic rate is as exact as a constant one", () => {
  const schedule = createPeriodicSchedule({
    week: flat(333, 0),
    smoothing: true,
    seed: 1,
    startsAt: 0,
    weekHour,
  });
  expect(schedule.due(7000)).toBe(2331);
  expect(schedule.due(3_600_000)).toBe(333 * 3600);
});

test("a periodic rate is the slow sum of its seconds at any time, queried in any order", () => {
  const week = flat(50, 20).map((cell, hour) => ({ ...cell, mean: hour % 24 }));
  const settings = { week, smoothing: true, seed: 3, startsAt: 23.9 * 3_600_000, weekHour };
  const asked = createPeriodicSchedule(settings);
  const moments = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(moments, (elapsed) => {
      for (const elapsedMs of elapsed) {
        const fresh = createPeriodicSchedule(settings);
        expect(asked.due(elapsedMs)).toBe(fresh.due(elapsedMs));
      }
    }),
  );
  const totals = Array.from({ length: 2500 }, (_, step) => asked.due(step * 777));
  expect(totals.every((due, step) => due >= (totals[step - 1] ?? 0))).toBe(true);
});

test("an hour of ramping means adds up to the area under the line", () => {
  const week = flat(0, 0).map((cell, hour) => (hour === 1 ? { ...cell, mean: 100 } : cell));
  const schedule = createPeriodicSchedule({ week, smoothing: true, seed: 1, startsAt: 0, weekHour });
  expect(Math.abs(schedule.due(3_600_000) - 50 * 3600)).toBeLessThan(60);
});

test("a periodic rate starts at the hour of the wall clock", () => {
  const week = flat(0, 0).map((cell, hour) => (hour === 5 ? { ...cell, mean: 10 } : cell));
  const schedule = createPeriodicSchedule({
    week,
    smoothing: false,
    seed: 1,
    startsAt: 4.5 * 3_600_000,
    weekHour,
  });
  expect(schedule.due(1_800_000)).toBe(0);
  expect(schedule.due(1_860_000)).toBe(600);
  expect(schedule.dueAfter(0)).toBeCloseTo(1_800_000, 0);
  expect(schedule.rateAt(1_799_999)).toBe(0);
  expect(schedule.rateAt(1_800_000)).toBe(10);
});

test("dueAfter of a periodic rate is the time at which the count is exceeded", () => {
  const schedule = createPeriodicSchedule({
    week: flat(20, 5),
    smoothing: true,
    seed: 1,
    startsAt: 0,
    weekHour,
  });
  for (const count of [0, 1, 57, 1000, 999, 5]) {
    const moment = schedule.dueAfter(count);
    expect(schedule.due(moment + 0.01)).toBeGreaterThan(count);
    expect(schedule.due(moment - 0.01)).toBeLessThanOrEqual(count);
  }
});

const aDay = { smoothing: false, seed: 1, from: 0, to: 86_400_000, weekHour };

test("a simulated day has the records of its hours, tick by tick", () => {
  const schedule = createSimulatedSchedule({ ...aDay, week: flat(10, 0), secondsPerTick: 3600, waitMs: 100 });
  expect(schedule.due(0)).toBe(0);
  expect(schedule.due(1)).toBe(36_000);
  expect(schedule.due(100)).toBe(36_000);
  expect(schedule.due(101)).toBe(72_000);
  expect(schedule.due(schedule.endsAfterMs)).toBe(864_000);
  expect(schedule.due(1e9)).toBe(864_000);
  expect(schedule.complete).toBe(true);
});

test("more records are due at the next tick of a simulated clock", () => {
  const schedule = createSimulatedSchedule({ ...aDay, week: flat(10, 0), secondsPerTick: 3600, waitMs: 100 });
  expect(schedule.dueAfter(0)).toBe(0);
  expect(schedule.dueAfter(35_999)).toBe(0);
  expect(schedule.dueAfter(36_000)).toBe(100);
  expect(schedule.dueAfter(863_999)).toBe(2300);
  expect(schedule.dueAfter(864_000)).toBe(Number.POSITIVE_INFINITY);
});

test("the simulated time of a record is within its second and never decreases", () => {
  const week = flat(10, 3).map((cell, hour) => (hour === 2 ? { mean: 0, stddev: 0 } : cell));
  const schedule = createSimulatedSchedule({ ...aDay, week, secondsPerTick: 60, waitMs: 10 });
  const total = schedule.due(schedule.endsAfterMs);
  const moments = Array.from({ length: total }, (_, index) => schedule.simulatedTime(index));
  expect(moments.every((moment, index) => moment >= (moments[index - 1] ?? 0))).toBe(true);
  expect(moments[0]).toBe(0);
  expect(moments.at(-1)).toBeLessThan(86_400_000);
  expect(moments.at(-1)).toBeGreaterThan(86_398_000);
});

test("each simulated hour has the number of records of its rate", () => {
  const week = flat(0, 0).map((cell, hour) => ({ ...cell, mean: hour + 1 }));
  const schedule = createSimulatedSchedule({ ...aDay, week, secondsPerTick: 86_400, waitMs: 0 });
  const total = schedule.due(1);
  const hours = Array.from({ length: 24 }, () => 0);
  for (let index = 0; index < total; index += 1) {
    const hour = Math.floor(schedule.simulatedTime(index) / 3_600_000);
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  expect(hours).toEqual(hours.map((_, hour) => (hour + 1) * 3600));
});

test("without a wait between ticks everything is due at once, and is counted only as far as requested", () => {
  const schedule = createSimulatedSchedule({ ...aDay, week: flat(10, 0), secondsPerTick: 1, waitMs: 0 });
  expect(schedule.due(1, 100)).toBeGreaterThanOrEqual(100);
  expect(schedule.due(1, 100)).toBeLessThan(1000);
  expect(schedule.due(1)).toBe(864_000);
});

/** The mean of each hour is its number; the standard deviation a tenth of it. */
const counting: Week = Array.from({ length: HOURS_OF_WEEK }, (_, hour) => ({
  mean: hour,
  stddev: hour / 10,
}));

const hourOf = (day: number, hour: number, minute = 0): number => day * 24 + hour + minute / 60;

test("without smoothing, a cell's values apply to its whole hour", () => {
  expect(getWeekCell(counting, hourOf(3, 14, 59), false)).toEqual({ mean: 86, stddev: 8.6 });
});

test("with smoothing, a cell's values apply at the top of its hour", () => {
  expect(getWeekCell(counting, hourOf(3, 14), true)).toEqual({ mean: 86, stddev: 8.6 });
});

test.each([
  ["in the middle of a day", hourOf(3, 14, 30), 86.5],
  ["from 22 to 23 h", hourOf(3, 22, 30), 94.5],
  ["from 23 h into the next day", hourOf(3, 23, 30), 95.5],
  ["from Saturday 22 to 23 h", hourOf(6, 22, 30), 166.5],
  ["over the week's end", hourOf(6, 23, 30), 83.5],
  ["from Sunday midnight on", hourOf(0, 0, 15), 0.25],
])("smoothing interpolates to the next hour %s", (_, weekHour, mean) => {
  const cell = getWeekCell(counting, weekHour, true);
  expect(cell.mean).toBeCloseTo(mean, 9);
  expect(cell.stddev).toBeCloseTo(mean / 10, 9);
});

test("the hour of the week counts from Sunday midnight in local time", () => {
  const wednesdayAfternoon = new Date(2026, 0, 7, 14, 30, 36, 500);
  expect(getLocalWeekHour(wednesdayAfternoon.getTime())).toBeCloseTo(3 * 24 + 14 + 30 / 60 + 36.5 / 3600, 9);
  expect(getLocalWeekHour(new Date(2026, 0, 4).getTime())).toBe(0);
});
