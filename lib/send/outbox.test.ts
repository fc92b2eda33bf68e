import { expect, test } from "vitest";
import { type Envelope, envelope } from "./envelope";
import { Outbox } from "./outbox";
import { outgoingRecord } from "./outgoing-record";

const limits = { maxBatchRecords: 3, maxBatchBytes: 1000, maxRecordBytes: 1000 };

const named = (text: string): Envelope => envelope(outgoingRecord(text), 0);
const texts = (batch: readonly Envelope[] | undefined) => batch?.map(({ record }) => record.data);

test("it has room for two batches a connection, those on their way included", () => {
  const outbox = new Outbox(limits, 2);
  expect(outbox.room).toBe(12);
  for (const text of "abcdefghijkl") outbox.add(named(text), 0);
  expect(outbox.room).toBe(0);
  const batch = outbox.nextBatch(0, 0) ?? [];
  expect(outbox.room).toBe(0);
  for (const sent of batch) outbox.settle(sent);
  expect([outbox.room, outbox.size]).toEqual([3, 9]);
});

test("where records are large, their bytes decide", () => {
  const outbox = new Outbox(limits, 1);
  outbox.add(named("x".repeat(999)), 0);
  expect(outbox.room).toBe(5);
  outbox.add(named("x".repeat(999)), 0);
  outbox.add(named("x".repeat(2)), 0);
  expect(outbox.room).toBe(0);
});

test("full batches go at once, a batch that is not full after its linger", () => {
  const outbox = new Outbox(limits, 2);
  for (const text of "abcd") outbox.add(named(text), 100);
  expect(outbox.waitFor(100, 50)).toBe(0);
  expect(texts(outbox.nextBatch(100, 50))).toEqual(["a", "b", "c"]);
  expect(outbox.nextBatch(100, 50)).toBeUndefined();
  expect(outbox.waitFor(120, 50)).toBe(30);
  expect(texts(outbox.nextBatch(150, 50))).toEqual(["d"]);
});

test("what failed waits for its time, then goes together with what is new", () => {
  const outbox = new Outbox(limits, 2);
  for (const text of "abc") outbox.add(named(text), 0);
  const batch = outbox.nextBatch(0, 50) ?? [];
  outbox.retry(batch.slice(0, 2), 500);
  outbox.add(named("d"), 400);
  expect(outbox.nextBatch(420, 200)).toBeUndefined();
  expect(outbox.waitFor(420, 200)).toBe(80);
  expect(texts(outbox.nextBatch(500, 50))).toEqual(["d", "a", "b"]);
});

test("retries can be hastened, not delayed", () => {
  const outbox = new Outbox(limits, 2);
  outbox.retry([named("a")], 9000);
  outbox.retry([named("b")], 100);
  outbox.hastenRetries(500);
  expect(texts(outbox.nextBatch(100, 0))).toEqual(["b"]);
  expect(outbox.waitFor(100, 0)).toBe(400);
  expect(texts(outbox.nextBatch(500, 0))).toEqual(["a"]);
});

test("a batch that is more than may go is cut, and its rest goes next", () => {
  const outbox = new Outbox(limits, 2);
  for (const text of "abcd") outbox.add(named(text), 0);
  expect(texts(outbox.nextBatch(0, 50, 2))).toEqual(["a", "b"]);
  expect(outbox.waitFor(0, 50)).toBe(0);
  expect(texts(outbox.nextBatch(0, 50))).toEqual(["c"]);
  expect(texts(outbox.nextBatch(50, 50))).toEqual(["d"]);
});
