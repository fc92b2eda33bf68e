import type { AdaptiveRateLimiter } from "./adaptive-rate-limiter";
import { backoff } from "./backoff";
import type { QueuedRecord, RecordQueue } from "./record-queue";
import type { ResolvedRunOptions } from "./run-options";
import type { RunStore } from "./run-store";
import { type PutResult, SinkError } from "./sink";

/** Reports what only the run can decide on. `calledAt`: when the call began, on the monotonic clock. */
interface BatchResultEvents {
  /** The destination took a call. */
  callSucceeded(): void;
  credentialsExpired(calledAt: number): void;
  sessionEnded(calledAt: number): void;
  /** A retry cannot help. */
  refused(error: unknown): void;
}

export interface BatchResultHandlerParts {
  readonly options: ResolvedRunOptions;
  readonly queue: RecordQueue;
  readonly store: RunStore;
  readonly limiter: AdaptiveRateLimiter;
  readonly events: BatchResultEvents;
}

/** Handles the result of a call: each record of the batch was accepted, or goes back to the queue. */
export class BatchResultHandler {
  readonly #parts: BatchResultHandlerParts;
  readonly #outages: OutageDetector;

  constructor(parts: BatchResultHandlerParts) {
    this.#parts = parts;
    this.#outages = new OutageDetector(parts.options.concurrency);
  }

  /** The destination took the call. Returns how many records it accepted. */
  handleResult(batch: readonly QueuedRecord[], { failures }: PutResult): number {
    const { options, queue, store, events } = this.#parts;
    const accepted = failures.size === 0 ? batch : batch.filter((_, index) => !failures.has(index));
    this.#accept(accepted);
    events.callSucceeded();
    if (this.#outages.recordSuccess()) {
      store.log("outage-ended");
      queue.hastenRetries(this.#now() + backoff(1, options.random));
    }
    if (failures.size === 0) return accepted.length;
    const throttled = [...failures.values()].filter((failure) => failure.throttled).length;
    if (throttled > 0) this.#throttle(throttled / batch.length);
    this.#retryAfterBackoff(batch.filter((_, index) => failures.has(index)));
    return accepted.length;
  }

  /** The call failed as a whole. */
  handleFailure(batch: readonly QueuedRecord[], error: unknown, calledAt: number): void {
    const { events } = this.#parts;
    if (!(error instanceof SinkError)) {
      // The sink did not recognize the failure, so the outcome of the records is unknown.
      this.#recordLostResponse(batch);
      this.#retryNow(batch);
      events.refused(error);
      return;
    }
    if (error.maybeWritten) this.#recordLostResponse(batch);
    switch (error.kind) {
      case "throttled":
        this.#throttle(1);
        this.#retryAfterBackoff(batch);
        return;
      case "unavailable":
      case "network":
        this.#detectOutage(error);
        this.#retryAfterBackoff(batch);
        return;
      case "credentials-expired":
        this.#retryNow(batch);
        events.credentialsExpired(calledAt);
        return;
      case "session-ended":
        this.#retryNow(batch);
        events.sessionEnded(calledAt);
        return;
      case "refused":
        this.#retryNow(batch);
        events.refused(error);
        return;
    }
  }

  #accept(accepted: readonly QueuedRecord[]): void {
    const { options, queue, store } = this.#parts;
    let bytes = 0;
    let billedUnits = 0;
    let possibleDuplicates = 0;
    for (const queued of accepted) {
      queue.remove(queued);
      bytes += queued.record.byteLength;
      billedUnits += options.billedUnits(queued.size);
      possibleDuplicates += queued.lostResponses;
    }
    store.dispatch({
      type: "accepted",
      accepted: { records: accepted.length, bytes, billedUnits, possibleDuplicates },
    });
  }

  /** Not a failure of the records: they go with the next batch. */
  #retryNow(batch: readonly QueuedRecord[]): void {
    this.#parts.queue.retry(batch, this.#now());
  }

  #retryAfterBackoff(batch: readonly QueuedRecord[]): void {
    const { options, queue, store } = this.#parts;
    let failures = 0;
    for (const queued of batch) {
      queued.failures += 1;
      failures = Math.max(failures, queued.failures);
    }
    store.dispatch({ type: "not-accepted", records: batch.length });
    queue.retry(batch, this.#now() + backoff(failures, options.random));
  }

  #recordLostResponse(batch: readonly QueuedRecord[]): void {
    for (const queued of batch) queued.lostResponses += 1;
    this.#parts.store.dispatch({ type: "response-lost", records: batch.length });
    this.#parts.store.log("answer-lost", { records: batch.length });
  }

  /** @param share of the call's records that was throttled, in (0, 1] */
  #throttle(share: number): void {
    const { limiter, store } = this.#parts;
    if (limiter.throttle(this.#now(), share)) {
      store.log("throttled", { recordsPerSecond: Math.round(limiter.recordsPerSecond) });
    }
  }

  #detectOutage({ code, message, facts }: SinkError): void {
    if (this.#outages.recordFailure()) this.#parts.store.log("outage-began", { ...facts, code, message });
  }

  #now(): number {
    return this.#parts.options.clock.monotonic();
  }
}

/** Single failures are part of a normal run. An outage is several calls in a row that the destination did not take. */
class OutageDetector {
  readonly #threshold: number;
  #failures = 0;

  constructor(concurrency: number) {
    this.#threshold = Math.max(3, concurrency);
  }

  /** Returns true if an outage has just begun. */
  recordFailure(): boolean {
    this.#failures += 1;
    return this.#failures === this.#threshold;
  }

  /** Returns true if an outage has just ended. */
  recordSuccess(): boolean {
    const wasOut = this.#failures >= this.#threshold;
    this.#failures = 0;
    return wasOut;
  }
}
