/** Shares of a few percent are seen in so many keys, and placing them all takes a few milliseconds. */
const MOST_KEYS = 2048;

/** An even sample of a run's partition keys, in memory that does not grow: every n-th key, n doubling as need be. */
export class RunKeySample {
  #keys: string[] = [];
  #every = 1;
  #seen = 0;

  add(key: string): void {
    if (this.#seen % this.#every === 0) this.#keep(key);
    this.#seen += 1;
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  #keep(key: string): void {
    if (this.#keys.length === MOST_KEYS) {
      this.#keys = this.#keys.filter((_, index) => index % 2 === 0);
      this.#every *= 2;
    }
    // After doubling, the key at hand belongs to the sample only where its number still divides.
    if (this.#seen % this.#every === 0) this.#keys.push(key);
  }
}
