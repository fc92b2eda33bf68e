import { expect, test } from "vitest";
import { AdaptiveRateLimiter } from "./adaptive-rate-limiter";

/** A limiter that let 1,000 records per second pass for three seconds, until `now` = 3000. */
function createBusyLimiter(): AdaptiveRateLimiter {
  const limiter = new AdaptiveRateLimiter();
  for (let ms = 0; ms <= 3000; ms += 100) limiter.spend(ms, 100);
  return limiter;
}

test("there is no limit without throttling", () => {
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

test("calls that were throttled together halve the rate once", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 1);
  const halved = limiter.recordsPerSecond;
  expect(limiter.throttle(3000, 1)).toBe(false);
  expect(limiter.recordsPerSecond).toBe(halved);
});

test("if a tenth of a call's records is throttled, the rate falls by a twentieth", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 0.1);
  expect(limiter.recordsPerSecond).toBeGreaterThan(940);
  expect(limiter.recordsPerSecond).toBeLessThan(1010);
});

test("after a lull, the rate before it is halved", () => {
  const limiter = createBusyLimiter();
  limiter.spend(8000, 10);
  limiter.throttle(8000, 1);
  expect(limiter.recordsPerSecond).toBeGreaterThan(490);
  expect(limiter.recordsPerSecond).toBeLessThan(540);
});

test("the limit recovers slowly and grows until a call is throttled again", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 1);
  limiter.waitFor(5000);
  expect(limiter.recordsPerSecond).toBeGreaterThan(690);
  expect(limiter.recordsPerSecond).toBeLessThan(750);
  limiter.waitFor(13_000);
  expect(limiter.recordsPerSecond).toBeGreaterThan(1400);
  expect(limiter.recordsPerSecond).toBeLessThan(1700);
});

test("a rate far above the capacity of the destination settles around that capacity", () => {
  const limiter = createBusyLimiter();
  for (let second = 3; second < 60; second += 1) {
    limiter.waitFor(second * 1000);
    if (limiter.recordsPerSecond > 100) limiter.throttle(second * 1000, 1);
  }
  expect(limiter.recordsPerSecond).toBeGreaterThan(45);
  expect(limiter.recordsPerSecond).toBeLessThan(125);
});

test("half a minute without throttling removes the limit", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 1);
  limiter.waitFor(33_000);
  expect(limiter.recordsPerSecond).toBe(Number.POSITIVE_INFINITY);
});

test("under a limit, a batch has to be earned before the next one goes", () => {
  const limiter = createBusyLimiter();
  limiter.throttle(3000, 1);
  expect(limiter.waitFor(3000)).toBe(0);
  limiter.spend(3000, 500);
  expect(limiter.waitFor(3000)).toBeGreaterThan(900);
  expect(limiter.waitFor(3000)).toBeLessThan(1050);
  expect(limiter.waitFor(4100)).toBe(0);
});

test("under a low limit, a call has no more records than a second earns", () => {
  const limiter = createBusyLimiter();
  expect(limiter.maxBatchRecords).toBe(Number.POSITIVE_INFINITY);
  for (let second = 3; second < 10; second += 1) limiter.throttle(second * 1000, 1);
  expect(limiter.maxBatchRecords).toBeGreaterThanOrEqual(10);
  expect(limiter.maxBatchRecords).toBeLessThan(30);
});

test("a rate that is throttled again and again does not fall to zero", () => {
  const limiter = createBusyLimiter();
  for (let second = 3; second < 60; second += 1) limiter.throttle(second * 1000, 1);
  expect(limiter.recordsPerSecond).toBeGreaterThanOrEqual(10);
});
