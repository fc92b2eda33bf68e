import type { Clock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import { backoff } from "./backoff";
import { type Sink, SinkError, type SinkErrorKind } from "./sink";

/** Credentials that are expired as soon as they are fresh: most often this machine's clock is wrong. */
const FRESH_BUT_EXPIRED = 8;

/** Gets fresh credentials when calls failed because theirs had expired. */
export class CredentialRefresh {
  readonly #sink: Sink;
  readonly #clock: Clock;
  readonly #random: RandomSource;
  #inARow = 0;
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #busy = false;

  constructor(parts: { sink: Sink; clock: Clock; random: RandomSource }) {
    this.#sink = parts.sink;
    this.#clock = parts.clock;
    this.#random = parts.random;
  }

  /** No call should begin now: it would fail as well. */
  get isBusy(): boolean {
    return this.#busy;
  }

  /** The destination took a call: the credentials are good. */
  succeeded(): void {
    this.#inARow = 0;
  }

  /** True: a call that began then used credentials older than the present ones; it needs no further refresh. */
  isStale(calledAt: number): boolean {
    return this.#busy || calledAt < this.#refreshedAt;
  }

  /**
   * Gets fresh credentials. It waits before the second attempt in a row, and longer before each further one.
   * @throws {SinkError} what the sink throws
   * @throws {HeadwaterError} `credentials-always-expired` after eight refreshes that did not help
   */
  async refresh(signal: AbortSignal): Promise<void> {
    this.#busy = true;
    try {
      this.#inARow += 1;
      if (this.#inARow > FRESH_BUT_EXPIRED) throw alwaysExpired();
      if (this.#inARow > 1) await this.#clock.sleep(backoff(this.#inARow, this.#random), signal);
      await this.#untilRefreshed(signal);
      this.#refreshedAt = this.#clock.monotonic();
    } finally {
      this.#busy = false;
    }
  }

  /** Without credentials nothing can be sent, so that it tries until the answer is clear. */
  async #untilRefreshed(signal: AbortSignal): Promise<void> {
    for (let failures = 1; !signal.aborted; failures += 1) {
      try {
        return await this.#sink.refresh?.(signal);
      } catch (error) {
        if (!(error instanceof SinkError && WORTH_ANOTHER_TRY.has(error.kind))) throw error;
        await this.#clock.sleep(backoff(failures, this.#random), signal);
      }
    }
  }
}

const WORTH_ANOTHER_TRY: ReadonlySet<SinkErrorKind> = new Set(["throttled", "unavailable", "network"]);

function alwaysExpired(): HeadwaterError {
  return new HeadwaterError(
    "credentials-always-expired",
    `The destination called fresh credentials expired ${FRESH_BUT_EXPIRED} times in a row.`,
    {
      hint: "Check that this machine's clock is right, then sign in again.",
      facts: { times: FRESH_BUT_EXPIRED },
    },
  );
}
