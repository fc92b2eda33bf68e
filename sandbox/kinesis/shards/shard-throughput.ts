/** From "Quotas and limits" in the developer guide: what one shard takes in a second. */
const RECORDS_PER_SECOND = 1000;
const BYTES_PER_SECOND = 1024 * 1024;

/** Counts what a shard took in the present second. */
export class ShardThroughput {
  #second = 0;
  #records = 0;
  #bytes = 0;

  /**
   * Counts a record, if the shard can take it in this second.
   *
   * @param bytes with the partition key
   * @param now milliseconds since 1970
   * @returns whether it can
   */
  take(bytes: number, now: number): boolean {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#records = 0;
      this.#bytes = 0;
    }
    if (this.#records + 1 > RECORDS_PER_SECOND || this.#bytes + bytes > BYTES_PER_SECOND) return false;
    this.#records += 1;
    this.#bytes += bytes;
    return true;
  }
}
