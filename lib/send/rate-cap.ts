import { RateMeter } from "./rate-meter";

/** No cap goes below this: enough to notice that the destination has recovered. Records a second. */
const LOWEST_CAP = 10;

/** Throttled calls that were on their way together are one event. A rate is measured over as long. */
const COOLDOWN_MS = 1000;

/** For so long the highest rate is remembered: a lull is no rate that the destination throttled. */
const REMEMBERED_MS = 10_000;

/** From half of the rate that was throttled back to it in five seconds. Share of that rate, a second. */
const RECOVERY_PER_SECOND = 0.1;

/** Not throttled for so long, the cap is gone; it had grown far beyond what was throttled. */
const FORGOTTEN_AFTER_MS = 30_000;

/**
 * The rate that a throttling destination gets: halved when it throttles a call, then slowly raised until it throttles
 * again. Where only a share of a call's records was throttled (one hot shard of many), it is lowered by half that
 * share. Times are milliseconds of a monotonic clock.
 */
export class RateCap {
  readonly #meter = new RateMeter();
  /** Records that were put into calls so far. */
  #spent = 0;
  #cap = Number.POSITIVE_INFINITY;
  #highest = { rate: 0, at: Number.NEGATIVE_INFINITY };
  /** Records a second, gained each second. */
  #recovery = 0;
  #loweredAt = Number.NEGATIVE_INFINITY;
  #updatedAt = 0;
  /** Records that may go now. Below zero: the last batch has to be earned first. */
  #credit = 0;

  /** Records a second. Infinity: no cap. */
  get recordsPerSecond(): number {
    return this.#cap;
  }

  /** Records that one call may have, so that earning it takes no longer than a second. Infinity: no cap. */
  get maxBatchRecords(): number {
    return Math.floor(this.#cap);
  }

  /**
   * Lowers the cap, at most once a second. Gives whether it did.
   * @param share of the call's records that was throttled, in (0, 1]
   */
  throttled(now: number, share: number): boolean {
    this.#update(now);
    if (now - this.#loweredAt < COOLDOWN_MS) return false;
    const busiest = Math.max(this.#meter.rate(COOLDOWN_MS), this.#highestRate(now));
    const rate = Math.max(LOWEST_CAP, Math.min(this.#cap, busiest));
    this.#cap = Math.max(LOWEST_CAP, rate * (1 - share / 2));
    this.#recovery = rate * RECOVERY_PER_SECOND;
    this.#loweredAt = now;
    return true;
  }

  /** Milliseconds until the next call may go. */
  waitFor(now: number): number {
    this.#update(now);
    return this.#credit >= 0 ? 0 : (-this.#credit / this.#cap) * 1000;
  }

  /** So many records were put into a call. */
  spend(now: number, records: number): void {
    this.#meter.note(now, this.#spent);
    this.#spent += records;
    this.#meter.note(now, this.#spent);
    this.#noteHighest(now);
    if (this.#cap !== Number.POSITIVE_INFINITY) this.#credit -= records;
  }

  /** Over two seconds, so that a single call is not a high rate. */
  #noteHighest(now: number): void {
    const rate = this.#meter.rate(2 * COOLDOWN_MS);
    if (rate < this.#highestRate(now)) return;
    this.#highest = { rate, at: now };
  }

  #highestRate(now: number): number {
    return now - this.#highest.at < REMEMBERED_MS ? this.#highest.rate : 0;
  }

  #update(now: number): void {
    const seconds = (now - this.#updatedAt) / 1000;
    this.#updatedAt = now;
    if (this.#cap === Number.POSITIVE_INFINITY) return;
    this.#credit = Math.min(0, this.#credit + seconds * this.#cap);
    this.#cap += seconds * this.#recovery;
    if (now - this.#loweredAt < FORGOTTEN_AFTER_MS) return;
    this.#cap = Number.POSITIVE_INFINITY;
    this.#credit = 0;
  }
}
