import type { Clock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import { backoff } from "./backoff";
import { type Sink, SinkError, type SinkErrorKind } from "./sink";

/** Refreshes in a row whose credentials were expired at once. The usual cause: this machine's clock is wrong. */
const MAX_CONSECUTIVE_REFRESHES = 8;

/** Gets fresh credentials when calls failed because theirs had expired. */
export class CredentialRefresher {
  readonly #sink: Sink;
  readonly #clock: Clock;
  readonly #random: RandomSource;
  #consecutive = 0;
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #isRefreshing = false;

  constructor({ sink, clock, random }: { sink: Sink; clock: Clock; random: RandomSource }) {
    this.#sink = sink;
    this.#clock = clock;
    this.#random = random;
  }

  /** True: a call that began now would fail too. */
  get isRefreshing(): boolean {
    return this.#isRefreshing;
  }

  /** The destination took a call, so the credentials are valid. */
  callSucceeded(): void {
    this.#consecutive = 0;
  }

  /** True: a call that began then used credentials that are replaced already, so it needs no further refresh. */
  isOutdated(calledAt: number): boolean {
    return this.#isRefreshing || calledAt < this.#refreshedAt;
  }

  /**
   * Gets fresh credentials. It waits before the second refresh in a row, and longer before each further one.
   * @throws {SinkError} what the sink throws
   * @throws {HeadwaterError} `credentials-always-expired` after eight refreshes that did not help
   */
  async refresh(signal: AbortSignal): Promise<void> {
    this.#isRefreshing = true;
    try {
      this.#consecutive += 1;
      if (this.#consecutive > MAX_CONSECUTIVE_REFRESHES) throw createAlwaysExpiredError();
      if (this.#consecutive > 1) await this.#clock.sleep(backoff(this.#consecutive, this.#random), signal);
      await this.#refreshWithRetries(signal);
      this.#refreshedAt = this.#clock.monotonic();
    } finally {
      this.#isRefreshing = false;
    }
  }

  /** Nothing can be sent without credentials, so it retries until the result is clear. */
  async #refreshWithRetries(signal: AbortSignal): Promise<void> {
    for (let failures = 1; !signal.aborted; failures += 1) {
      try {
        return await this.#sink.refresh?.(signal);
      } catch (error) {
        if (!(error instanceof SinkError && RETRYABLE.has(error.kind))) throw error;
        await this.#clock.sleep(backoff(failures, this.#random), signal);
      }
    }
  }
}

const RETRYABLE: ReadonlySet<SinkErrorKind> = new Set(["throttled", "unavailable", "network"]);

function createAlwaysExpiredError(): HeadwaterError {
  const times = MAX_CONSECUTIVE_REFRESHES;
  return new HeadwaterError(
    "credentials-always-expired",
    `The destination reported fresh credentials as expired ${times} times in a row.`,
    { hint: "Check that this machine’s clock is correct, then sign in again.", facts: { times } },
  );
}
