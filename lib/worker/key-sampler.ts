/** Enough keys to show shares of a few percent, and few enough to place on shards within milliseconds. */
const MAX_KEYS = 2048;

/** Samples a run's partition keys evenly in bounded memory: every n-th key, where n doubles whenever the sample is full. */
export class KeySampler {
  #keys: string[] = [];
  #interval = 1;
  #seen = 0;

  add(key: string): void {
    if (this.#seen % this.#interval === 0) this.#keep(key);
    this.#seen += 1;
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  #keep(key: string): void {
    if (this.#keys.length === MAX_KEYS) {
      this.#keys = this.#keys.filter((_, index) => index % 2 === 0);
      this.#interval *= 2;
    }
    // The interval may have doubled, so the key's number may no longer be a multiple of it.
    if (this.#seen % this.#interval === 0) this.#keys.push(key);
  }
}
