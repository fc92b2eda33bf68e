import type { Envelope } from "./envelope";
import type { SinkLimits } from "./sink";

/** Fills one batch. It never acts by itself: it says when the batch is full and how long to wait for more. */
export class Batcher {
  readonly #limits: SinkLimits;
  #batch: Envelope[] = [];
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
   * False: the record does not fit into this batch; flush and add it again. A record must be within the limit of one
   * record, so that it always fits into an empty batch.
   */
  add(envelope: Envelope, now: number): boolean {
    const bytes = this.#bytes + envelope.size;
    if (this.isFull || (bytes > this.#limits.maxBatchBytes && this.#batch.length > 0)) return false;
    if (this.#batch.length === 0) this.#openedAt = now;
    this.#batch.push(envelope);
    this.#bytes = bytes;
    return true;
  }

  /** Hands over the batch and begins an empty one. */
  flush(): Envelope[] {
    const batch = this.#batch;
    this.#batch = [];
    this.#bytes = 0;
    return batch;
  }

  /** Milliseconds until the batch has to go, where its first record lingers `lingerMs`. Infinity: it is empty. */
  waitFor(now: number, lingerMs: number): number {
    if (this.#batch.length === 0) return Number.POSITIVE_INFINITY;
    if (this.isFull) return 0;
    return Math.max(0, this.#openedAt + lingerMs - now);
  }
}
