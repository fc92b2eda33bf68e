import { type Clock, systemClock } from "@/lib/clock";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock for tests: time passes only in `advance`, `until` and `suspend`, and then at once. */
export class ManualClock implements Clock {
  #wall: number;
  #monotonic = 0;
  #sleepers: Sleeper[] = [];

  /** @param wall the time at the start, in milliseconds since 1970 */
  constructor(wall = Date.UTC(2026, 0, 5)) {
    this.#wall = wall;
  }

  now(): number {
    return this.#wall;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const finish = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        signal?.removeEventListener("abort", finish);
        resolve();
      };
      const sleeper = { at: this.#monotonic + milliseconds, wake: finish };
      this.#sleepers.push(sleeper);
      signal?.addEventListener("abort", finish);
    });
  }

  turn(): Promise<void> {
    return this.sleep(0);
  }

  /** Lets `milliseconds` pass and wakes each sleeper at its time. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#monotonic + milliseconds;
    for (let next = await this.#next(); next !== undefined && next.at <= end; next = await this.#next()) {
      this.#wake(next);
    }
    this.#moveTo(end);
    await systemClock.turn();
  }

  /** Lets time pass until the promise is settled. @throws if that takes more than `atMost` milliseconds */
  async until<Value>(promise: Promise<Value>, atMost = 3_600_000): Promise<Value> {
    const end = this.#monotonic + atMost;
    let settled = false;
    const settle = () => {
      settled = true;
    };
    promise.then(settle, settle);
    for (let next = await this.#next(); !settled; next = await this.#next()) {
      if (next === undefined) throw new Error("No sleeper is left, and the promise is not settled.");
      if (next.at > end) throw new Error(`The promise is not settled after ${atMost} ms.`);
      this.#wake(next);
    }
    return promise;
  }

  /**
   * The machine sleeps: time passes and nobody is woken meanwhile. With `frozen`, the monotonic clock stands still, as
   * it does on some systems.
   */
  suspend(milliseconds: number, { frozen }: { readonly frozen: boolean }): void {
    this.#wall += milliseconds;
    if (!frozen) this.#monotonic += milliseconds;
  }

  /** The earliest sleeper, after everything that is ready has run. */
  async #next(): Promise<Sleeper | undefined> {
    await systemClock.turn();
    let next = this.#sleepers[0];
    for (const sleeper of this.#sleepers) {
      if (next !== undefined && sleeper.at < next.at) next = sleeper;
    }
    return next;
  }

  #wake(sleeper: Sleeper): void {
    this.#moveTo(sleeper.at);
    sleeper.wake();
  }

  #moveTo(monotonic: number): void {
    if (monotonic <= this.#monotonic) return;
    this.#wall += monotonic - this.#monotonic;
    this.#monotonic = monotonic;
  }
}
