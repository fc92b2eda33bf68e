import { backoff } from "./backoff";
import type { Envelope } from "./envelope";
import type { Expiry } from "./expiry";
import { OutageWatch } from "./outage-watch";
import type { Outbox } from "./outbox";
import type { RateCap } from "./rate-cap";
import type { RunSettings } from "./run-settings";
import type { RunStore } from "./run-store";
import { type PutResult, SinkError } from "./sink";

/** What only the run can decide. */
export interface SettlementEvents {
  /** The destination took a call. */
  answered(): void;
  /** @param calledAt when the call that says so began, on the monotonic clock */
  credentialsExpired(calledAt: number): void;
  /** @param calledAt when the call that says so began, on the monotonic clock */
  sessionEnded(calledAt: number): void;
  /** Trying again cannot help. */
  refused(error: unknown): void;
}

export interface SettlementParts {
  readonly settings: RunSettings;
  readonly outbox: Outbox;
  readonly store: RunStore;
  readonly cap: RateCap;
  readonly expiry: Expiry;
  readonly events: SettlementEvents;
}

/** Settles each record of a batch by the answer to its call: sent, or back to the outbox, now or later. */
export class Settlement {
  readonly #parts: SettlementParts;
  readonly #outages: OutageWatch;

  constructor(parts: SettlementParts) {
    this.#parts = parts;
    this.#outages = new OutageWatch(parts.settings.concurrency);
  }

  /** The destination took the call. */
  taken(batch: readonly Envelope[], { failures }: PutResult): void {
    const accepted = failures.size === 0 ? batch : batch.filter((_, index) => !failures.has(index));
    this.#accept(accepted);
    this.#parts.events.answered();
    if (this.#outages.answered()) {
      this.#parts.store.log("outage-ended");
      this.#parts.outbox.hastenRetries(this.#now() + backoff(1, this.#parts.settings.random));
    }
    if (failures.size === 0) return;
    const throttled = [...failures.values()].filter((failure) => failure.throttled).length;
    if (throttled > 0) this.#throttled(throttled / batch.length);
    this.#retryLater(batch.filter((_, index) => failures.has(index)));
  }

  #accept(accepted: readonly Envelope[]): void {
    const { outbox, store, settings, expiry } = this.#parts;
    if (accepted.length > 0) expiry.accepted();
    let bytes = 0;
    let billedUnits = 0;
    let possiblyTwice = 0;
    for (const envelope of accepted) {
      outbox.settle(envelope);
      bytes += envelope.record.byteLength;
      billedUnits += settings.billedUnits(envelope.size);
      possiblyTwice += envelope.lostAnswers;
    }
    store.dispatch({
      type: "accepted",
      accepted: { records: accepted.length, bytes, billedUnits, possiblyTwice },
    });
  }

  /** The call failed as a whole. */
  failed(batch: readonly Envelope[], error: unknown, calledAt: number): void {
    const { outbox, events } = this.#parts;
    if (!(error instanceof SinkError)) {
      // Not a failure that the sink understood: nobody knows what became of the records.
      this.#doubt(batch);
      outbox.retry(batch, this.#now());
      events.refused(error);
      return;
    }
    if (error.maybeWritten) this.#doubt(batch);
    switch (error.kind) {
      case "throttled":
        this.#throttled(1);
        this.#retryLater(batch);
        return;
      case "unavailable":
      case "network":
        this.#noteOutage(error);
        this.#retryLater(batch);
        return;
      case "credentials-expired":
        outbox.retry(batch, this.#now());
        events.credentialsExpired(calledAt);
        return;
      case "session-ended":
        outbox.retry(batch, this.#now());
        events.sessionEnded(calledAt);
        return;
      case "refused":
        outbox.retry(batch, this.#now());
        events.refused(error);
        return;
    }
  }

  #noteOutage(error: SinkError): void {
    if (this.#outages.failed()) {
      this.#parts.store.log("outage-began", { ...error.facts, code: error.code, message: error.message });
    }
  }

  #throttled(share: number): void {
    const { cap, store } = this.#parts;
    if (cap.throttled(this.#now(), share)) {
      store.log("throttled", { recordsPerSecond: Math.round(cap.recordsPerSecond) });
    }
  }

  #retryLater(batch: readonly Envelope[]): void {
    const { outbox, store, settings } = this.#parts;
    let failures = 0;
    for (const envelope of batch) {
      envelope.failures += 1;
      failures = Math.max(failures, envelope.failures);
    }
    store.dispatch({ type: "not-accepted", records: batch.length });
    outbox.retry(batch, this.#now() + backoff(failures, settings.random));
  }

  #doubt(batch: readonly Envelope[]): void {
    for (const envelope of batch) envelope.lostAnswers += 1;
    this.#parts.store.dispatch({ type: "answer-lost", records: batch.length });
    this.#parts.store.log("answer-lost", { records: batch.length });
  }

  #now(): number {
    return this.#parts.settings.clock.monotonic();
  }
}
