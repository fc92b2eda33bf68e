import { expect, test } from "vitest";
import { RateCap } from "./rate-cap";

/** A cap under which 1,000 records a second went for three seconds, until `now` = 3000. */
function busyCap(): RateCap {
  const cap = new RateCap();
  for (let ms = 0; ms <= 3000; ms += 100) cap.spend(ms, 100);
  return cap;
}

test("without throttling there is no cap", () => {
  const cap = busyCap();
  expect(cap.recordsPerSecond).toBe(Number.POSITIVE_INFINITY);
  expect(cap.waitFor(3000)).toBe(0);
});

test("a throttled call halves the rate", () => {
  const cap = busyCap();
  expect(cap.throttled(3000, 1)).toBe(true);
  expect(cap.recordsPerSecond).toBeGreaterThan(490);
  expect(cap.recordsPerSecond).toBeLessThan(540);
});

test("calls that were throttled together halve it once", () => {
  const cap = busyCap();
  cap.throttled(3000, 1);
  const halved = cap.recordsPerSecond;
  expect(cap.throttled(3000, 1)).toBe(false);
  expect(cap.recordsPerSecond).toBe(halved);
});

test("where a tenth of a call's records was throttled, the rate falls by a twentieth", () => {
  const cap = busyCap();
  cap.throttled(3000, 0.1);
  expect(cap.recordsPerSecond).toBeGreaterThan(940);
  expect(cap.recordsPerSecond).toBeLessThan(1010);
});

test("after a lull, the rate before it is the one that is halved", () => {
  const cap = busyCap();
  cap.spend(8000, 10);
  cap.throttled(8000, 1);
  expect(cap.recordsPerSecond).toBeGreaterThan(490);
  expect(cap.recordsPerSecond).toBeLessThan(540);
});

test("it recovers slowly, and grows until it is throttled again", () => {
  const cap = busyCap();
  cap.throttled(3000, 1);
  cap.waitFor(5000);
  expect(cap.recordsPerSecond).toBeGreaterThan(690);
  expect(cap.recordsPerSecond).toBeLessThan(750);
  cap.waitFor(13_000);
  expect(cap.recordsPerSecond).toBeGreaterThan(1400);
  expect(cap.recordsPerSecond).toBeLessThan(1700);
});

test("a rate far above what the destination takes settles around that", () => {
  const cap = busyCap();
  for (let second = 3; second < 60; second += 1) {
    cap.waitFor(second * 1000);
    if (cap.recordsPerSecond > 100) cap.throttled(second * 1000, 1);
  }
  expect(cap.recordsPerSecond).toBeGreaterThan(45);
  expect(cap.recordsPerSecond).toBeLessThan(125);
});

test("half a minute without throttling ends it", () => {
  const cap = busyCap();
  cap.throttled(3000, 1);
  cap.waitFor(33_000);
  expect(cap.recordsPerSecond).toBe(Number.POSITIVE_INFINITY);
});

test("under a cap, a batch has to be earned before the next one goes", () => {
  const cap = busyCap();
  cap.throttled(3000, 1);
  expect(cap.waitFor(3000)).toBe(0);
  cap.spend(3000, 500);
  expect(cap.waitFor(3000)).toBeGreaterThan(900);
  expect(cap.waitFor(3000)).toBeLessThan(1050);
  expect(cap.waitFor(4100)).toBe(0);
});

test("under a low cap a call has no more records than a second earns", () => {
  const cap = busyCap();
  expect(cap.maxBatchRecords).toBe(Number.POSITIVE_INFINITY);
  for (let second = 3; second < 10; second += 1) cap.throttled(second * 1000, 1);
  expect(cap.maxBatchRecords).toBeGreaterThanOrEqual(10);
  expect(cap.maxBatchRecords).toBeLessThan(30);
});

test("a rate that is throttled again and again does not fall to nothing", () => {
  const cap = busyCap();
  for (let second = 3; second < 60; second += 1) cap.throttled(second * 1000, 1);
  expect(cap.recordsPerSecond).toBeGreaterThanOrEqual(10);
});
