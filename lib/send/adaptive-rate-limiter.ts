import { RateMeter } from "./meters";

/** The limit never falls below this: enough to notice that the destination has recovered. Records per second. */
const LOWEST_LIMIT = 10;

/** Throttled calls that were in flight together count as one event. A rate is measured over the same time. */
const COOLDOWN_MS = 1000;

/** The highest rate is remembered for this long: a lull is not the rate that the destination throttled. */
const PEAK_MEMORY_MS = 10_000;

/** Share of the throttled rate that the limit regains each second: from half of it back to all of it in five seconds. */
const RECOVERY_PER_SECOND = 0.1;

/** The limit is removed if no call was throttled for this long. By then it is far above the rate that was throttled. */
const LIMIT_EXPIRES_AFTER_MS = 30_000;

/**
 * A token bucket whose rate adapts to a destination that throttles: the limit is halved when a call is throttled, then
 * rises slowly until the next one is. If only a share of a call's records was throttled (one hot shard of many), the
 * limit falls by half that share. Times are milliseconds of a monotonic clock.
 */
export class AdaptiveRateLimiter {
  readonly #meter = new RateMeter();
  /** Records put into calls so far. */
  #spent = 0;
  #limit = Number.POSITIVE_INFINITY;
  #peak = { rate: 0, at: Number.NEGATIVE_INFINITY };
  /** Records per second that the limit regains each second. */
  #recovery = 0;
  #loweredAt = Number.NEGATIVE_INFINITY;
  #updatedAt = 0;
  /** Records that may be sent now. Below zero: the last batch has to be earned first. */
  #tokens = 0;

  /** Infinity: no limit. */
  get recordsPerSecond(): number {
    return this.#limit;
  }

  /** Records that one call may include, so that earning them takes a second at most. Infinity: no limit. */
  get maxBatchRecords(): number {
    return Math.floor(this.#limit);
  }

  /**
   * Lowers the limit, at most once a second. Returns whether it did.
   * @param share of the call's records that was throttled, in (0, 1]
   */
  throttle(now: number, share: number): boolean {
    this.#update(now);
    if (now - this.#loweredAt < COOLDOWN_MS) return false;
    const busiest = Math.max(this.#meter.rate(COOLDOWN_MS), this.#peakRate(now));
    const rate = Math.max(LOWEST_LIMIT, Math.min(this.#limit, busiest));
    this.#limit = Math.max(LOWEST_LIMIT, rate * (1 - share / 2));
    this.#recovery = rate * RECOVERY_PER_SECOND;
    this.#loweredAt = now;
    return true;
  }

  /** Milliseconds until the next call may begin. */
  waitFor(now: number): number {
    this.#update(now);
    return this.#tokens >= 0 ? 0 : (-this.#tokens / this.#limit) * 1000;
  }

  /** Accounts for the records of a call that begins. */
  spend(now: number, records: number): void {
    this.#meter.record(now, this.#spent);
    this.#spent += records;
    this.#meter.record(now, this.#spent);
    this.#updatePeak(now);
    if (this.#limit !== Number.POSITIVE_INFINITY) this.#tokens -= records;
  }

  /** Measured over two seconds, so that a single call is not a high rate. */
  #updatePeak(now: number): void {
    const rate = this.#meter.rate(2 * COOLDOWN_MS);
    if (rate < this.#peakRate(now)) return;
    this.#peak = { rate, at: now };
  }

  #peakRate(now: number): number {
    return now - this.#peak.at < PEAK_MEMORY_MS ? this.#peak.rate : 0;
  }

  #update(now: number): void {
    const seconds = (now - this.#updatedAt) / 1000;
    this.#updatedAt = now;
    if (this.#limit === Number.POSITIVE_INFINITY) return;
    this.#tokens = Math.min(0, this.#tokens + seconds * this.#limit);
    this.#limit += seconds * this.#recovery;
    if (now - this.#loweredAt < LIMIT_EXPIRES_AFTER_MS) return;
    this.#limit = Number.POSITIVE_INFINITY;
    this.#tokens = 0;
  }
}
