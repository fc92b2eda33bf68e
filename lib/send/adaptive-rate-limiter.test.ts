import { expect, test } from "vitest";
import { AdaptiveRateLimiter } from "./adaptive-rate-limiter";

/** A limiter under which 1,000 records a second went for three seconds, until `now` = 3000. */
function createBusyLimiter(): AdaptiveRateLimiter {
  const limiter = new AdaptiveRateLimiter();
  for (let ms = 0; ms <= 3000; ms += 100) limiter.spend(ms, 100);
  return limiter;
}

test("without throttling there is no limiter", () => {
  const limiter = createBusyLimiter();
  expect(limiter.recordsPerSecond).toBe(Number.POSITIVE_INFINITY);
  expect(limiter.waitFor(3000)).toBe(0);
});

test("a throttled call halves the rate", () => {
  const limiter = createBusyLimiter();
  expect(limiter.throttle(3000, 1)).toBe(true);
  expect(limiter.recordsPerSecond).toBeGreaterThan(490);
  expect(limiter.recordsPerSecond).toBeLessThan(540);
});

test("calls that were throttled together halve it once", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 1);
  const halved = limiter.recordsPerSecond;
  expect(limiter.throttle(3000, 1)).toBe(false);
  expect(limiter.recordsPerSecond).toBe(halved);
});

test("where a tenth of a call's records was throttled, the rate falls by a twentieth", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 0.1);
  expect(limiter.recordsPerSecond).toBeGreaterThan(940);
  expect(limiter.recordsPerSecond).toBeLessThan(1010);
});

test("after a lull, the rate before it is the one that is halved", () => {
  const limiter = createBusyLimiter();
  limiter.spend(8000, 10);
  limiter.throttle(8000, 1);
  expect(limiter.recordsPerSecond).toBeGreaterThan(490);
  expect(limiter.recordsPerSecond).toBeLessThan(540);
});

test("it recovers slowly, and grows until it is throttled again", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 1);
  limiter.waitFor(5000);
  expect(limiter.recordsPerSecond).toBeGreaterThan(690);
  expect(limiter.recordsPerSecond).toBeLessThan(750);
  limiter.waitFor(13_000);
  expect(limiter.recordsPerSecond).toBeGreaterThan(1400);
  expect(limiter.recordsPerSecond).toBeLessThan(1700);
});

test("a rate far above what the destination takes settles around that", () => {
  const limiter = createBusyLimiter();
  for (let second = 3; second < 60; second += 1) {
    limiter.waitFor(second * 1000);
    if (limiter.recordsPerSecond > 100) limiter.throttle(second * 1000, 1);
  }
  expect(limiter.recordsPerSecond).toBeGreaterThan(45);
  expect(limiter.recordsPerSecond).toBeLessThan(125);
});

test("half a minute without throttling ends it", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 1);
  limiter.waitFor(33_000);
  expect(limiter.recordsPerSecond).toBe(Number.POSITIVE_INFINITY);
});

test("under a limiter, a batch has to be earned before the next one goes", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 1);
  expect(limiter.waitFor(3000)).toBe(0);
  limiter.spend(3000, 500);
  expect(limiter.waitFor(3000)).toBeGreaterThan(900);
  expect(limiter.waitFor(3000)).toBeLessThan(1050);
  expect(limiter.waitFor(4100)).toBe(0);
});

test("under a low limiter a call has no more records than a second earns", () => {
  const limiter = createBusyLimiter();
  expect(limiter.maxBatchRecords).toBe(Number.POSITIVE_INFINITY);
  for (let second = 3; second < 10; second += 1) limiter.throttle(second * 1000, 1);
  expect(limiter.maxBatchRecords).toBeGreaterThanOrEqual(10);
  expect(limiter.maxBatchRecords).toBeLessThan(30);
});

test("a rate that is throttled again and again does not fall to nothing", () => {
  const limiter = createBusyLimiter();
  for (let second = 3; second < 60; second += 1) limiter.throttle(second * 1000, 1);
  expect(limiter.recordsPerSecond).toBeGreaterThanOrEqual(10);
});
