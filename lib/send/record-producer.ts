import { HeadwaterError } from "@/lib/errors";
import type { Pacer } from "./pacer";
import { createQueuedRecord, type QueuedRecord, type RecordQueue } from "./record-queue";
import type { ResolvedRunOptions } from "./run-options";
import { countRejected } from "./run-state";
import type { RunStore } from "./run-store";

/**
 * - `more`: more records can be generated at once
 * - `blocked`: more records are due, but the queue has no room
 * - `done`: nothing more is due now
 */
export type ProductionResult = "more" | "blocked" | "done";

export interface RecordProducerParts {
  readonly options: ResolvedRunOptions;
  readonly pacer: Pacer;
  readonly queue: RecordQueue;
  readonly store: RunStore;
}

/** Records generated before everything else gets a turn. */
const SLICE = 500;

/** A template whose every record is over the limit would never reach a target. */
const MAX_CONSECUTIVE_OVERSIZED = 1000;

/** Generates the records that are due, as long as the queue has room. */
export class RecordProducer {
  readonly #parts: RecordProducerParts;
  #consecutiveOversized = 0;

  constructor(parts: RecordProducerParts) {
    this.#parts = parts;
  }

  /** Records still to be generated to reach the target: rejected ones are replaced. Infinity: there is no target. */
  get missing(): number {
    const { options, store } = this.#parts;
    if (options.target === undefined) return Number.POSITIVE_INFINITY;
    return options.target - store.state.generated + countRejected(store.state);
  }

  /** True: nothing more will be generated, unless a waiting record is rejected and has to be replaced. */
  isDone(runningMs: number): boolean {
    const { pacer, store } = this.#parts;
    return this.missing <= 0 || pacer.isOver(runningMs, store.state.generated);
  }

  /** Generates one slice of the records that are due. @throws what `nextRecord` throws */
  produce(runningMs: number, now: number): ProductionResult {
    if (this.missing <= 0) return "done";
    const { pacer, queue, store } = this.#parts;
    const { generated } = store.state;
    const due = pacer.allowance(runningMs, generated, Math.min(this.missing, SLICE + 1));
    if (due === 0) return "done";
    if (queue.room === 0) return "blocked";
    const count = Math.min(due, SLICE);
    if (this.#generate(count, generated, runningMs, now) < count) return "blocked";
    return due > SLICE ? "more" : "done";
  }

  /** Generates `count` records, or fewer if their bytes fill the queue. Returns how many it generated. */
  #generate(count: number, firstIndex: number, runningMs: number, now: number): number {
    const { options, queue, store } = this.#parts;
    let generated = 0;
    let queued = 0;
    try {
      while (generated < count && queue.room > 0) {
        const record = createQueuedRecord(options.nextRecord(firstIndex + generated), runningMs);
        generated += 1;
        if (record.size > options.sink.limits.maxRecordBytes) {
          this.#rejectOversized(record);
          continue;
        }
        queue.add(record, now);
        queued += 1;
      }
    } finally {
      store.dispatch({ type: "generated", records: queued });
    }
    if (queued > 0) this.#consecutiveOversized = 0;
    return generated;
  }

  #rejectOversized({ record, size }: QueuedRecord): void {
    const { options, store } = this.#parts;
    const limit = options.sink.limits.maxRecordBytes;
    const message = `The record has ${size} bytes; the destination accepts ${limit} at most.`;
    store.dispatch({ type: "generated", records: 1 });
    store.dispatch({ type: "rejected", reason: "oversized", records: 1 });
    store.log("rejected", { reason: "oversized", bytes: size, limit });
    options.onRejected(record, "oversized", message);
    this.#consecutiveOversized += 1;
    if (this.#consecutiveOversized < MAX_CONSECUTIVE_OVERSIZED) return;
    const records = MAX_CONSECUTIVE_OVERSIZED;
    throw new HeadwaterError(
      "every-record-oversized",
      `${records} consecutive records were over the limit of one record: the last one has ${size} bytes, the destination accepts ${limit} at most.`,
      { hint: "Shorten the template.", facts: { records, bytes: size, limit } },
    );
  }
}
