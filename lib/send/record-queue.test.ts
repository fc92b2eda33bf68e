import { expect, test } from "vitest";
import { createOutgoingRecord } from "./outgoing-record";
import { Batcher, createQueuedRecord, type QueuedRecord, RecordQueue } from "./record-queue";

const limits = { maxBatchRecords: 3, maxBatchBytes: 1000, maxRecordBytes: 1000 };

const named = (text: string): QueuedRecord => createQueuedRecord(createOutgoingRecord(text), 0);
const texts = (batch: readonly QueuedRecord[] | undefined) => batch?.map(({ record }) => record.data);

test("the queue has room for two batches per connection, including those in flight", () => {
  const queue = new RecordQueue(limits, 2);
  expect(queue.room).toBe(12);
  for (const text of "abcdefghijkl") queue.add(named(text), 0);
  expect(queue.room).toBe(0);
  const batch = queue.nextBatch(0, 0) ?? [];
  expect(queue.room).toBe(0);
  for (const sent of batch) queue.remove(sent);
  expect([queue.room, queue.size]).toEqual([3, 9]);
});

test("the bytes of large records close the queue", () => {
  const queue = new RecordQueue(limits, 1);
  queue.add(named("x".repeat(999)), 0);
  expect(queue.room).toBe(5);
  queue.add(named("x".repeat(999)), 0);
  queue.add(named("x".repeat(2)), 0);
  expect(queue.room).toBe(0);
});

test("full batches are due at once, other batches after their linger", () => {
  const queue = new RecordQueue(limits, 2);
  for (const text of "abcd") queue.add(named(text), 100);
  expect(queue.waitFor(100, 50)).toBe(0);
  expect(texts(queue.nextBatch(100, 50))).toEqual(["a", "b", "c"]);
  expect(queue.nextBatch(100, 50)).toBeUndefined();
  expect(queue.waitFor(120, 50)).toBe(30);
  expect(texts(queue.nextBatch(150, 50))).toEqual(["d"]);
});

test("failed records wait for their retry, then share a batch with new ones", () => {
  const queue = new RecordQueue(limits, 2);
  for (const text of "abc") queue.add(named(text), 0);
  const batch = queue.nextBatch(0, 50) ?? [];
  queue.retry(batch.slice(0, 2), 500);
  queue.add(named("d"), 400);
  expect(queue.nextBatch(420, 200)).toBeUndefined();
  expect(queue.waitFor(420, 200)).toBe(80);
  expect(texts(queue.nextBatch(500, 50))).toEqual(["d", "a", "b"]);
});

test("retries can be brought forward but not delayed", () => {
  const queue = new RecordQueue(limits, 2);
  queue.retry([named("a")], 9000);
  queue.retry([named("b")], 100);
  queue.hastenRetries(500);
  expect(texts(queue.nextBatch(100, 0))).toEqual(["b"]);
  expect(queue.waitFor(100, 0)).toBe(400);
  expect(texts(queue.nextBatch(500, 0))).toEqual(["a"]);
});

test("a batch over the given maximum is split, and the rest goes next", () => {
  const queue = new RecordQueue(limits, 2);
  for (const text of "abcd") queue.add(named(text), 0);
  expect(texts(queue.nextBatch(0, 50, 2))).toEqual(["a", "b"]);
  expect(queue.waitFor(0, 50)).toBe(0);
  expect(texts(queue.nextBatch(0, 50))).toEqual(["c"]);
  expect(texts(queue.nextBatch(50, 50))).toEqual(["d"]);
});

const batcherLimits = { maxBatchRecords: 3, maxBatchBytes: 100, maxRecordBytes: 100 };
const ofBytes = (bytes: number) => createQueuedRecord(createOutgoingRecord("x".repeat(bytes)), 0);

test("an empty batch is never due", () => {
  expect(new Batcher(batcherLimits).waitFor(0, 200)).toBe(Number.POSITIVE_INFINITY);
});

test("a batch is due when its first record has lingered", () => {
  const batcher = new Batcher(batcherLimits);
  batcher.add(ofBytes(1), 1000);
  batcher.add(ofBytes(1), 1100);
  expect(batcher.waitFor(1150, 200)).toBe(50);
  expect(batcher.waitFor(1300, 200)).toBe(0);
});

test("a batch with the maximum number of records is due at once", () => {
  const batcher = new Batcher(batcherLimits);
  for (let count = 0; count < 3; count += 1) expect(batcher.add(ofBytes(1), 0)).toBe(true);
  expect(batcher.isFull).toBe(true);
  expect(batcher.waitFor(0, 200)).toBe(0);
  expect(batcher.add(ofBytes(1), 0)).toBe(false);
});

test("a record whose bytes do not fit is not added, and fits after a flush", () => {
  const batcher = new Batcher(batcherLimits);
  expect(batcher.add(ofBytes(60), 0)).toBe(true);
  expect(batcher.add(ofBytes(40), 0)).toBe(true);
  expect(batcher.add(ofBytes(1), 0)).toBe(false);
  expect(batcher.flush().map(({ size }) => size)).toEqual([60, 40]);
  expect(batcher.add(ofBytes(1), 0)).toBe(true);
  expect(batcher.count).toBe(1);
});
