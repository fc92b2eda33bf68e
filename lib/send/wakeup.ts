import type { Clock } from "@/lib/clock";

/** A string, because creating the default DOMException is most of the cost of an abort. */
const WOKEN = "woken";

/** Lets one sleeper be woken. A call of `wake` while nobody sleeps ends the next sleep at once. */
export class Wakeup {
  readonly #clock: Clock;
  #pending = false;
  #sleep: AbortController | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  wake(): void {
    this.#pending = true;
    this.#sleep?.abort(WOKEN);
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
