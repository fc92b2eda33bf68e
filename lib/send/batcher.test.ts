import { expect, test } from "vitest";
import { Batcher } from "./batcher";
import { envelope } from "./envelope";
import { outgoingRecord } from "./outgoing-record";

const limits = { maxBatchRecords: 3, maxBatchBytes: 100, maxRecordBytes: 100 };
const ofBytes = (bytes: number) => envelope(outgoingRecord("x".repeat(bytes)), 0);

test("an empty batch waits for ever", () => {
  expect(new Batcher(limits).waitFor(0, 200)).toBe(Number.POSITIVE_INFINITY);
});

test("a batch waits for the rest of its first record's linger", () => {
  const batcher = new Batcher(limits);
  batcher.add(ofBytes(1), 1000);
  batcher.add(ofBytes(1), 1100);
  expect(batcher.waitFor(1150, 200)).toBe(50);
  expect(batcher.waitFor(1300, 200)).toBe(0);
});

test("a batch with as many records as a call takes goes at once", () => {
  const batcher = new Batcher(limits);
  for (let count = 0; count < 3; count += 1) expect(batcher.add(ofBytes(1), 0)).toBe(true);
  expect(batcher.isFull).toBe(true);
  expect(batcher.waitFor(0, 200)).toBe(0);
  expect(batcher.add(ofBytes(1), 0)).toBe(false);
});

test("a record whose bytes do not fit any more is not taken, and fits after a flush", () => {
  const batcher = new Batcher(limits);
  expect(batcher.add(ofBytes(60), 0)).toBe(true);
  expect(batcher.add(ofBytes(40), 0)).toBe(true);
  expect(batcher.add(ofBytes(1), 0)).toBe(false);
  expect(batcher.flush().map(({ size }) => size)).toEqual([60, 40]);
  expect(batcher.add(ofBytes(1), 0)).toBe(true);
  expect(batcher.count).toBe(1);
});
