import { Batcher } from "./batcher";
import type { Envelope } from "./envelope";
import { RetryQueue } from "./retry-queue";
import type { SinkLimits } from "./sink";

/** Batches held for each connection: one on its way, one ready to follow it. */
const BATCHES_PER_CONNECTION = 2;

/**
 * Every record that is generated and neither sent nor rejected, those on their way included. It has room for a fixed
 * window of them, whatever the rate: generation waits for the destination.
 */
export class Outbox {
  readonly #maxRecords: number;
  readonly #maxBytes: number;
  readonly #batcher: Batcher;
  readonly #retries = new RetryQueue();
  readonly #full: Envelope[][] = [];
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

  /** How many more records may be generated now. Where records are large, the bytes decide. */
  get room(): number {
    return this.#bytes < this.#maxBytes ? Math.max(0, this.#maxRecords - this.#records) : 0;
  }

  /** Records in the batch that is being filled. */
  get filling(): number {
    return this.#batcher.count;
  }

  /** Takes a new record. */
  add(envelope: Envelope, now: number): void {
    this.#records += 1;
    this.#bytes += envelope.size;
    this.#pack(envelope, now);
  }

  /** Keeps records that failed, to be sent again from `readyAt` on. */
  retry(envelopes: readonly Envelope[], readyAt: number): void {
    this.#retries.add(envelopes, readyAt);
  }

  /** Nothing that failed waits longer than until `latest` any more. */
  hastenRetries(latest: number): void {
    this.#retries.hasten(latest);
  }

  /** Lets go of a record that was sent or rejected. */
  settle(envelope: Envelope): void {
    this.#records -= 1;
    this.#bytes -= envelope.size;
  }

  /**
   * Hands over the next batch to send: what failed before, topped up with new records. Undefined: nothing has to go
   * yet. A batch that is not full goes when its first record has lingered for `lingerMs`.
   * @param most records that it may have; the rest goes with the next call
   */
  nextBatch(now: number, lingerMs: number, most = Number.POSITIVE_INFINITY): Envelope[] | undefined {
    for (const envelope of this.#retries.takeReady(now)) this.#pack(envelope, now);
    const batch = this.#full.shift() ?? this.#lingered(now, lingerMs);
    if (batch === undefined || batch.length <= most) return batch;
    this.#full.unshift(batch.slice(most));
    return batch.slice(0, most);
  }

  /** Milliseconds until `nextBatch` has something to hand over, if nothing is added. Infinity: never. */
  waitFor(now: number, lingerMs: number): number {
    if (this.#full.length > 0) return 0;
    return Math.min(this.#retries.waitFor(now), this.#batcher.waitFor(now, lingerMs));
  }

  #lingered(now: number, lingerMs: number): Envelope[] | undefined {
    return this.#batcher.waitFor(now, lingerMs) <= 0 ? this.#batcher.flush() : undefined;
  }

  #pack(envelope: Envelope, now: number): void {
    if (this.#batcher.add(envelope, now)) return;
    this.#full.push(this.#batcher.flush());
    this.#batcher.add(envelope, now);
  }
}
