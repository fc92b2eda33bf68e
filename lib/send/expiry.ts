import { HeadwaterError } from "@/lib/errors";
import type { Envelope } from "./envelope";
import type { Outbox } from "./outbox";
import type { RunSettings } from "./run-settings";
import type { RunStore } from "./run-store";
import type { RunningTime } from "./running-time";

/** Longer than most outages. After so long without an accepted record, a run that cannot reach its target fails. */
const LONGEST_SILENCE_MS = 30 * 60_000;

export interface ExpiryParts {
  readonly settings: RunSettings;
  readonly outbox: Outbox;
  readonly store: RunStore;
  readonly time: RunningTime;
}

/** Rejects records that are older than their time-to-live. */
export class Expiry {
  readonly #parts: ExpiryParts;
  /** Running time when the destination last accepted a record. */
  #acceptedAt = 0;

  constructor(parts: ExpiryParts) {
    this.#parts = parts;
  }

  /** The destination accepted a record. */
  accepted(): void {
    this.#acceptedAt = this.#parts.time.elapsedMs;
  }

  /** Rejects what has expired and gives the rest. */
  withoutExpired(batch: Envelope[]): Envelope[] {
    const { time, settings } = this.#parts;
    const oldestBirth = time.elapsedMs - settings.timeToLiveMs;
    if (batch.every(({ bornAt }) => bornAt >= oldestBirth)) return batch;
    this.#reject(batch.filter(({ bornAt }) => bornAt < oldestBirth));
    return batch.filter(({ bornAt }) => bornAt >= oldestBirth);
  }

  #reject(expired: readonly Envelope[]): void {
    const { outbox, store, settings } = this.#parts;
    const message = `The record could not be sent within ${settings.timeToLiveMs / 1000} seconds.`;
    for (const envelope of expired) {
      outbox.settle(envelope);
      settings.onRejected(envelope.record, "expired", message);
    }
    store.dispatch({ type: "rejected", reason: "expired", records: expired.length });
    store.log("rejected", { reason: "expired", records: expired.length });
  }

  /**
   * Expired records are replaced where there is a target; with a dead destination that would go on for ever.
   * @throws {HeadwaterError} `destination-silent` when nothing was accepted for half an hour, or twice the time-to-live
   * where that is longer
   */
  checkSilence(): void {
    const { time, settings } = this.#parts;
    const longest = Math.max(LONGEST_SILENCE_MS, 2 * settings.timeToLiveMs);
    const silence = time.elapsedMs - this.#acceptedAt;
    if (settings.target !== undefined && silence > longest) throw destinationSilent(silence);
  }
}

function destinationSilent(silenceMs: number): HeadwaterError {
  const minutes = Math.round(silenceMs / 60_000);
  return new HeadwaterError(
    "destination-silent",
    `The destination accepted no record for ${minutes} minutes, and records expired meanwhile.`,
    { hint: "Check the network and the stream, then send again.", facts: { minutes } },
  );
}
