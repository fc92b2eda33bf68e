import { HeadwaterError } from "@/lib/errors";
import { backoff } from "./backoff";
import type { Envelope } from "./envelope";
import type { LatencyHistogram } from "./latency-histogram";
import { OutageWatch } from "./outage-watch";
import type { Outbox } from "./outbox";
import type { RateCap } from "./rate-cap";
import type { RunSettings } from "./run-settings";
import type { RunStore } from "./run-store";
import type { RunningTime } from "./running-time";
import { type PutResult, SinkError } from "./sink";
import { timedCall } from "./timed-call";

/** Longer than most outages. After so long without an accepted record, a run that cannot reach its target fails. */
const LONGEST_SILENCE_MS = 30 * 60_000;

/** What the courier tells the run that it works for. */
export interface CourierEvents {
  /** A call has ended; there may be something to do. */
  settled(): void;
  /** The destination took a call. */
  answered(): void;
  credentialsExpired(calledAt: number): void;
  sessionEnded(calledAt: number): void;
  /** Trying again cannot help. */
  refused(error: unknown): void;
}

export interface CourierParts {
  readonly settings: RunSettings;
  readonly outbox: Outbox;
  readonly store: RunStore;
  readonly time: RunningTime;
  readonly cap: RateCap;
  readonly latency: LatencyHistogram;
  readonly events: CourierEvents;
  /** Aborts: no answer is waited for any longer. */
  readonly giveUp: AbortSignal;
}

/** The call as a whole failed. */
class Failed {
  constructor(readonly error: unknown) {}
}

/** Carries batches to the sink, several at a time, and settles what became of each record. */
export class Courier {
  readonly #parts: CourierParts;
  readonly #outages: OutageWatch;
  #inFlight = 0;
  /** Running time when the destination last accepted a record. */
  #acceptedAt = 0;

  constructor(parts: CourierParts) {
    this.#parts = parts;
    this.#outages = new OutageWatch(parts.settings.concurrency);
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get hasFreeConnection(): boolean {
    return this.#inFlight < this.#parts.settings.concurrency;
  }

  /** Begins one call, if there are a batch, a connection and leave by the cap. Gives whether it did something. */
  sendNext(now: number, lingerMs: number): boolean {
    if (!this.hasFreeConnection || this.#parts.cap.waitFor(now) > 0) return false;
    const batch = this.#parts.outbox.nextBatch(now, lingerMs);
    if (batch === undefined) return false;
    const alive = this.#withoutExpired(batch);
    if (alive.length > 0) void this.#carry(alive, now);
    return true;
  }

  /** Settles every record of the batch, one way or another. It never rejects. */
  async #carry(batch: readonly Envelope[], calledAt: number): Promise<void> {
    const { cap, store, latency, events } = this.#parts;
    this.#inFlight += 1;
    cap.spend(calledAt, batch.length);
    store.dispatch({ type: "called", retried: countAttempt(batch) });
    const answer = await this.#answerTo(batch);
    this.#inFlight -= 1;
    if (answer instanceof Failed) this.#failed(batch, answer.error, calledAt);
    else {
      latency.note(this.#now() - calledAt);
      this.#taken(batch, answer);
    }
    events.settled();
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

  #taken(batch: readonly Envelope[], { failures }: PutResult): void {
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
    const { outbox, store, settings, time } = this.#parts;
    if (accepted.length > 0) this.#acceptedAt = time.elapsedMs;
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

  #failed(batch: readonly Envelope[], error: unknown, calledAt: number): void {
    const { outbox, events } = this.#parts;
    if (!(error instanceof SinkError)) {
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
      this.#parts.store.log("outage-began", { code: error.code, message: error.message });
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

  #withoutExpired(batch: Envelope[]): Envelope[] {
    const { time, settings, store } = this.#parts;
    const oldestBirth = time.elapsedMs - settings.timeToLiveMs;
    if (batch.every((envelope) => envelope.bornAt >= oldestBirth)) return batch;
    const expired = batch.filter((envelope) => envelope.bornAt < oldestBirth);
    for (const envelope of expired) this.#expire(envelope);
    store.log("rejected", { reason: "expired", records: expired.length });
    this.#giveUpOnSilence();
    return batch.filter((envelope) => envelope.bornAt >= oldestBirth);
  }

  /** Expired records are replaced where there is a target; with a dead destination that would go on for ever. */
  #giveUpOnSilence(): void {
    const { time, settings, events } = this.#parts;
    const longest = Math.max(LONGEST_SILENCE_MS, 2 * settings.timeToLiveMs);
    const silence = time.elapsedMs - this.#acceptedAt;
    if (settings.target !== undefined && silence > longest) events.refused(destinationSilent(silence));
  }

  #expire(envelope: Envelope): void {
    const { outbox, store, settings } = this.#parts;
    outbox.settle(envelope);
    store.dispatch({ type: "rejected", reason: "expired", records: 1 });
    const message = `The record could not be sent within ${settings.timeToLiveMs / 1000} seconds.`;
    settings.onRejected(envelope.record, "expired", message);
  }

  #now(): number {
    return this.#parts.settings.clock.monotonic();
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

function destinationSilent(silenceMs: number): HeadwaterError {
  const minutes = Math.round(silenceMs / 60_000);
  return new HeadwaterError(
    "destination-silent",
    `The destination accepted no record for ${minutes} minutes, and records expired meanwhile.`,
    { hint: "Check the network and the stream, then send again.", facts: { minutes } },
  );
}
