import { getCountedBytes, type OutgoingRecord } from "./outgoing-record";
import type { SinkLimits } from "./sink";

/** A record that the sender holds, from when it is generated until it is sent or rejected. */
export interface QueuedRecord {
  readonly record: OutgoingRecord;
  /** Bytes that count toward the destination's limits. */
  readonly size: number;
  /** Running time in milliseconds, so that a record does not age while the run is paused. */
  readonly generatedAt: number;
  /** Calls that included it. */
  attempts: number;
  /** Calls after which it had to back off. */
  failures: number;
  /** Calls whose response was lost. The destination may have stored one copy for each. */
  lostResponses: number;
}

export function createQueuedRecord(record: OutgoingRecord, generatedAt: number): QueuedRecord {
  const size = getCountedBytes(record);
  return { record, size, generatedAt, attempts: 0, failures: 0, lostResponses: 0 };
}

/** Batches held for each connection: one in flight, one ready to follow it. */
const BATCHES_PER_CONNECTION = 2;

/**
 * Holds every record that is generated and neither sent nor rejected, including those in flight. Its capacity is fixed,
 * whatever the rate: generation waits for the destination.
 */
export class RecordQueue {
  readonly #maxRecords: number;
  readonly #maxBytes: number;
  readonly #batcher: Batcher;
  readonly #retries = new RetryQueue();
  readonly #fullBatches: QueuedRecord[][] = [];
  #records = 0;
  #bytes = 0;

  constructor(limits: SinkLimits, concurrency: number) {
    const batches = concurrency * BATCHES_PER_CONNECTION;
    this.#maxRecords = batches * limits.maxBatchRecords;
    this.#maxBytes = batches * limits.maxBatchBytes;
    this.#batcher = new Batcher(limits);
  }

  /** Records held. */
  get size(): number {
    return this.#records;
  }

  /** How many more records may be generated now. The bytes held can close the queue before the record count does. */
  get room(): number {
    return this.#bytes < this.#maxBytes ? Math.max(0, this.#maxRecords - this.#records) : 0;
  }

  /** Records in the batch that is being filled. */
  get openBatchSize(): number {
    return this.#batcher.count;
  }

  add(queued: QueuedRecord, now: number): void {
    this.#records += 1;
    this.#bytes += queued.size;
    this.#pack(queued, now);
  }

  /** Schedules failed records to be sent again from `readyAt` on. */
  retry(batch: readonly QueuedRecord[], readyAt: number): void {
    this.#retries.add(batch, readyAt);
  }

  /** Brings every retry that is scheduled later forward to `readyAt`. */
  hastenRetries(readyAt: number): void {
    this.#retries.hasten(readyAt);
  }

  /** Releases a record that was sent or rejected. */
  remove(queued: QueuedRecord): void {
    this.#records -= 1;
    this.#bytes -= queued.size;
  }

  /**
   * Returns the next batch to send: retries topped up with new records. Undefined: nothing is due yet. A batch that is
   * not full is due when its first record has lingered for `lingerMs`.
   * @param maxRecords limit for this batch; the rest goes with the next one
   */
  nextBatch(
    now: number,
    lingerMs: number,
    maxRecords = Number.POSITIVE_INFINITY,
  ): QueuedRecord[] | undefined {
    for (const queued of this.#retries.takeReady(now)) this.#pack(queued, now);
    const batch = this.#fullBatches.shift() ?? this.#flushIfDue(now, lingerMs);
    if (batch === undefined || batch.length <= maxRecords) return batch;
    this.#fullBatches.unshift(batch.slice(maxRecords));
    return batch.slice(0, maxRecords);
  }

  /** Milliseconds until `nextBatch` returns a batch if nothing is added. Infinity: never. */
  waitFor(now: number, lingerMs: number): number {
    if (this.#fullBatches.length > 0) return 0;
    return Math.min(this.#retries.waitFor(now), this.#batcher.waitFor(now, lingerMs));
  }

  #flushIfDue(now: number, lingerMs: number): QueuedRecord[] | undefined {
    return this.#batcher.waitFor(now, lingerMs) <= 0 ? this.#batcher.flush() : undefined;
  }

  #pack(queued: QueuedRecord, now: number): void {
    if (this.#batcher.add(queued, now)) return;
    this.#fullBatches.push(this.#batcher.flush());
    this.#batcher.add(queued, now);
  }
}

/** Fills one batch. It is passive: it says whether the batch is full and how long to wait for more. */
export class Batcher {
  readonly #limits: SinkLimits;
  #batch: QueuedRecord[] = [];
  #bytes = 0;
  #openedAt = 0;

  constructor(limits: SinkLimits) {
    this.#limits = limits;
  }

  get count(): number {
    return this.#batch.length;
  }

  get isFull(): boolean {
    return this.#batch.length >= this.#limits.maxBatchRecords;
  }

  /**
   * Returns false if the record does not fit into this batch: flush, then add it again. A record within the limit of one
   * record always fits into an empty batch.
   */
  add(queued: QueuedRecord, now: number): boolean {
    const bytes = this.#bytes + queued.size;
    if (this.isFull || (bytes > this.#limits.maxBatchBytes && this.#batch.length > 0)) return false;
    if (this.#batch.length === 0) this.#openedAt = now;
    this.#batch.push(queued);
    this.#bytes = bytes;
    return true;
  }

  /** Returns the batch and opens an empty one. */
  flush(): QueuedRecord[] {
    const batch = this.#batch;
    this.#batch = [];
    this.#bytes = 0;
    return batch;
  }

  /** Milliseconds until the batch is due, if its first record lingers for `lingerMs`. Infinity: it is empty. */
  waitFor(now: number, lingerMs: number): number {
    if (this.#batch.length === 0) return Number.POSITIVE_INFINITY;
    if (this.isFull) return 0;
    return Math.max(0, this.#openedAt + lingerMs - now);
  }
}

interface RetryGroup {
  readonly batch: readonly QueuedRecord[];
  readyAt: number;
}

/** Records that failed together form a group with the time from which it may be sent again. Oldest group first. */
class RetryQueue {
  #groups: RetryGroup[] = [];

  add(batch: readonly QueuedRecord[], readyAt: number): void {
    if (batch.length > 0) this.#groups.push({ batch, readyAt });
  }

  /** Removes and returns the records that may be sent again now. */
  takeReady(now: number): QueuedRecord[] {
    const ready: QueuedRecord[] = [];
    if (this.waitFor(now) > 0) return ready;
    const waiting: RetryGroup[] = [];
    for (const group of this.#groups) {
      if (group.readyAt > now) waiting.push(group);
      else ready.push(...group.batch);
    }
    this.#groups = waiting;
    return ready;
  }

  /** Milliseconds until the next group is ready. Infinity: there is none. */
  waitFor(now: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const group of this.#groups) next = Math.min(next, group.readyAt);
    return Math.max(0, next - now);
  }

  hasten(readyAt: number): void {
    for (const group of this.#groups) group.readyAt = Math.min(group.readyAt, readyAt);
  }
}
