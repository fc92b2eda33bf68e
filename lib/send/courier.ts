import type { Envelope } from "./envelope";
import type { Expiry } from "./expiry";
import type { LatencyHistogram } from "./latency-histogram";
import type { Outbox } from "./outbox";
import type { RateCap } from "./rate-cap";
import type { RunSettings } from "./run-settings";
import type { RunStore } from "./run-store";
import type { Settlement } from "./settlement";
import type { PutResult } from "./sink";
import { timedCall } from "./timed-call";

export interface CourierParts {
  readonly settings: RunSettings;
  readonly outbox: Outbox;
  readonly store: RunStore;
  readonly cap: RateCap;
  readonly expiry: Expiry;
  readonly settlement: Settlement;
  readonly latency: LatencyHistogram;
  /** Aborts: no answer is waited for any longer. */
  readonly giveUp: AbortSignal;
  /** A call has ended; there may be something to do. */
  readonly onSettled: () => void;
  /** Something that the run was given threw where it should not: its counts can no longer be trusted to add up. */
  readonly onBroken: (error: unknown) => void;
}

/** The call as a whole failed. */
class Failed {
  constructor(readonly error: unknown) {}
}

/** Carries batches to the sink, several at a time. */
export class Courier {
  readonly #parts: CourierParts;
  #inFlight = 0;

  constructor(parts: CourierParts) {
    this.#parts = parts;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get hasFreeConnection(): boolean {
    return this.#inFlight < this.#parts.settings.concurrency;
  }

  /**
   * Begins one call, if there are a batch, a connection and leave by the cap. Gives whether it did something.
   * @throws {HeadwaterError} see `Expiry`
   */
  sendNext(now: number, lingerMs: number): boolean {
    const { cap, outbox, expiry, onBroken } = this.#parts;
    if (!this.hasFreeConnection || cap.waitFor(now) > 0) return false;
    const batch = outbox.nextBatch(now, lingerMs, cap.maxBatchRecords);
    if (batch === undefined) return false;
    const alive = expiry.withoutExpired(batch);
    if (alive.length > 0) this.#carry(alive, now).catch(onBroken);
    if (alive.length < batch.length) expiry.checkSilence();
    return true;
  }

  /** Settles every record of the batch, one way or another. */
  async #carry(batch: readonly Envelope[], calledAt: number): Promise<void> {
    const { settings, cap, store, latency, settlement, onSettled } = this.#parts;
    this.#inFlight += 1;
    cap.spend(calledAt, batch.length);
    store.dispatch({ type: "called", retried: countAttempt(batch) });
    const answer = await this.#answerTo(batch);
    this.#inFlight -= 1;
    if (answer instanceof Failed) settlement.failed(batch, answer.error, calledAt);
    else {
      latency.note(settings.clock.monotonic() - calledAt);
      settlement.taken(batch, answer);
    }
    onSettled();
  }

  async #answerTo(batch: readonly Envelope[]): Promise<PutResult | Failed> {
    const { settings, giveUp } = this.#parts;
    const { sink, clock, callTimeoutMs: timeoutMs } = settings;
    const records = batch.map(({ record }) => record);
    try {
      return await timedCall((signal) => sink.put(records, signal), { clock, timeoutMs, giveUp });
    } catch (error) {
      return new Failed(error);
    }
  }
}

/** Counts a call for each record. Gives how many were part of a call before. */
function countAttempt(batch: readonly Envelope[]): number {
  let retried = 0;
  for (const envelope of batch) {
    if (envelope.attempts > 0) retried += 1;
    envelope.attempts += 1;
  }
  return retried;
}
