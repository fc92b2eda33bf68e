import type { Clock } from "@/lib/clock";

/** One sleeper that can be woken. A call of `wake` while nobody sleeps is remembered for the next sleep. */
export class Wakeup {
  readonly #clock: Clock;
  #pending = false;
  #sleep: AbortController | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  wake(): void {
    this.#pending = true;
    this.#sleep?.abort();
  }

  /** Resolves after `milliseconds`, or as soon as it is woken. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#pending) {
      this.#sleep = new AbortController();
      await this.#clock.sleep(milliseconds, this.#sleep.signal);
      this.#sleep = undefined;
    }
    this.#pending = false;
  }
}
