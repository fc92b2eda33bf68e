/**
 * Tells an outage from single failures: so many calls in a row without one that the destination took. Single
 * failures are part of a normal run; an outage is told to the person.
 */
export class OutageWatch {
  readonly #threshold: number;
  #failures = 0;

  constructor(concurrency: number) {
    this.#threshold = Math.max(3, concurrency);
  }

  /** A call failed. True: an outage has just begun. */
  failed(): boolean {
    this.#failures += 1;
    return this.#failures === this.#threshold;
  }

  /** The destination took a call. True: an outage has just ended. */
  answered(): boolean {
    const wasOut = this.#failures >= this.#threshold;
    this.#failures = 0;
    return wasOut;
  }
}
