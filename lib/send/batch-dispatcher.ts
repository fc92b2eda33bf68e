import type { Clock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import type { AdaptiveRateLimiter } from "./adaptive-rate-limiter";
import type { BatchResultHandler } from "./batch-result-handler";
import type { MetricsCollector } from "./metrics-collector";
import type { QueuedRecord, RecordQueue } from "./record-queue";
import type { ResolvedRunOptions } from "./run-options";
import type { RunStore } from "./run-store";
import type { RunningTime } from "./running-time";
import { type PutResult, SinkError } from "./sink";

export interface BatchDispatcherParts {
  readonly options: ResolvedRunOptions;
  readonly queue: RecordQueue;
  readonly store: RunStore;
  readonly limiter: AdaptiveRateLimiter;
  readonly time: RunningTime;
  readonly metrics: MetricsCollector;
  readonly resultHandler: BatchResultHandler;
  /** Aborts when the run no longer waits for responses. */
  readonly abandoned: AbortSignal;
  /** A call has ended, so there may be something to do. */
  readonly onSettled: () => void;
  /** A function that the run was given threw where it must not: the counts may no longer add up. */
  readonly onBroken: (error: unknown) => void;
}

/** Longer than most outages: if no record is accepted for this long, a run that cannot reach its target fails. */
const MAX_SILENCE_MS = 30 * 60_000;

/** Dispatches batches to the sink, several at a time, after it has rejected the expired records in them. */
export class BatchDispatcher {
  readonly #parts: BatchDispatcherParts;
  #inFlight = 0;
  /** Running time when the destination last accepted a record. */
  #acceptedAt = 0;

  constructor(parts: BatchDispatcherParts) {
    this.#parts = parts;
  }

  /** Calls in flight. */
  get inFlight(): number {
    return this.#inFlight;
  }

  get hasFreeConnection(): boolean {
    return this.#inFlight < this.#parts.options.concurrency;
  }

  /**
   * Begins one call if a batch is due, a connection is free and the rate limiter allows it. Returns whether it did
   * anything.
   * @throws {HeadwaterError} `destination-silent`, see `#checkSilence`
   */
  dispatchNext(now: number, lingerMs: number): boolean {
    const { limiter, queue, onBroken } = this.#parts;
    if (!this.hasFreeConnection || limiter.waitFor(now) > 0) return false;
    const batch = queue.nextBatch(now, lingerMs, limiter.maxBatchRecords);
    if (batch === undefined) return false;
    const unexpired = this.#rejectExpired(batch);
    if (unexpired.length > 0) this.#dispatch(unexpired, now).catch(onBroken);
    if (unexpired.length < batch.length) this.#checkSilence();
    return true;
  }

  /** Rejects the records that are older than their time to live, and returns the others. */
  #rejectExpired(batch: QueuedRecord[]): QueuedRecord[] {
    const { options, queue, store, time } = this.#parts;
    const oldest = time.elapsedMs - options.timeToLiveMs;
    if (batch.every(({ generatedAt }) => generatedAt >= oldest)) return batch;
    const expired = batch.filter(({ generatedAt }) => generatedAt < oldest);
    const message = `The record was not accepted within ${options.timeToLiveMs / 1000} seconds.`;
    for (const queued of expired) {
      queue.remove(queued);
      options.onRejected(queued.record, "expired", message);
    }
    store.dispatch({ type: "rejected", reason: "expired", records: expired.length });
    store.log("rejected", { reason: "expired", records: expired.length });
    return batch.filter(({ generatedAt }) => generatedAt >= oldest);
  }

  /**
   * Expired records are replaced if the run has a target, which would never end if the destination is dead.
   * @throws {HeadwaterError} `destination-silent` if nothing was accepted for 30 minutes or twice the time to live,
   * whichever is longer
   */
  #checkSilence(): void {
    const { options, time } = this.#parts;
    const maxSilenceMs = Math.max(MAX_SILENCE_MS, 2 * options.timeToLiveMs);
    const silenceMs = time.elapsedMs - this.#acceptedAt;
    if (options.target === undefined || silenceMs <= maxSilenceMs) return;
    const minutes = Math.round(silenceMs / 60_000);
    throw new HeadwaterError(
      "destination-silent",
      `The destination accepted no record for ${minutes} minutes, and records expired.`,
      { hint: "Check the network and the stream, then send again.", facts: { minutes } },
    );
  }

  /** Makes one call and hands its result over, which accounts for every record of the batch. */
  async #dispatch(batch: readonly QueuedRecord[], calledAt: number): Promise<void> {
    const { options, limiter, store, metrics, resultHandler, onSettled } = this.#parts;
    this.#inFlight += 1;
    limiter.spend(calledAt, batch.length);
    store.dispatch({ type: "called", retried: countAttempt(batch) });
    const result = await this.#call(batch);
    this.#inFlight -= 1;
    if (result instanceof FailedCall) resultHandler.handleFailure(batch, result.error, calledAt);
    else {
      metrics.recordLatency(options.clock.monotonic() - calledAt);
      const accepted = resultHandler.handleResult(batch, result);
      if (accepted > 0) this.#acceptedAt = this.#parts.time.elapsedMs;
    }
    onSettled();
  }

  async #call(batch: readonly QueuedRecord[]): Promise<PutResult | FailedCall> {
    const { options, abandoned } = this.#parts;
    const { sink, clock, callTimeoutMs: timeoutMs } = options;
    const records = batch.map(({ record }) => record);
    try {
      return await callWithTimeout((signal) => sink.put(records, signal), { clock, timeoutMs, abandoned });
    } catch (error) {
      return new FailedCall(error);
    }
  }
}

/** The call failed as a whole. */
class FailedCall {
  constructor(readonly error: unknown) {}
}

/** Counts a call for each record. Returns how many were part of a call before. */
function countAttempt(batch: readonly QueuedRecord[]): number {
  let retried = 0;
  for (const queued of batch) {
    if (queued.attempts > 0) retried += 1;
    queued.attempts += 1;
  }
  return retried;
}

/** Ends the timer of a call that is over. A string, because creating the default DOMException is slow. */
const CALL_OVER = "call over";

/**
 * Makes a call that always ends: with its own result, or with a network error if no response came within `timeoutMs`
 * or `abandoned` aborts, even if the sink ignores its signal.
 * @throws {SinkError} `network`, with `maybeWritten`; and whatever the call throws
 */
export async function callWithTimeout<Result>(
  call: (signal: AbortSignal) => Promise<Result>,
  { clock, timeoutMs, abandoned }: { clock: Clock; timeoutMs: number; abandoned: AbortSignal },
): Promise<Result> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  abandoned.addEventListener("abort", abort, { once: true });
  if (abandoned.aborted) abort();
  try {
    return await Promise.race([
      call(controller.signal),
      clock.sleep(timeoutMs, controller.signal).then(() => {
        throw createNoResponseError(timeoutMs, abandoned.aborted);
      }),
    ]);
  } catch (error) {
    if (abandoned.aborted && !(error instanceof SinkError)) throw createNoResponseError(timeoutMs, true);
    throw error;
  } finally {
    abandoned.removeEventListener("abort", abort);
    controller.abort(CALL_OVER);
  }
}

function createNoResponseError(timeoutMs: number, isAbandoned: boolean): SinkError {
  const message = isAbandoned
    ? "The run stopped before the response to a request came."
    : `A request got no response within ${timeoutMs} ms.`;
  return new SinkError("network", isAbandoned ? "given-up" : "no-answer", message, {
    hint: "Its records may have been stored.",
    maybeWritten: true,
    facts: { timeoutMs },
  });
}
