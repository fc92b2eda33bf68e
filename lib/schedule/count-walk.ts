/**
 * Adds up counts second by second and remembers where it is, so that looking a little further, or a little back,
 * costs little. The counts must be exact to add and to take away.
 */
export class CountWalk {
  readonly #countOf: (second: number) => number;
  #second = 0;
  #before = 0;
  #count: number;

  constructor(countOf: (second: number) => number) {
    this.#countOf = countOf;
    this.#count = countOf(0);
  }

  /** The second at which it stands. */
  get second(): number {
    return this.#second;
  }

  /** Records, fractions included, of all seconds before it. */
  get before(): number {
    return this.#before;
  }

  /** Records, fractions included, of this second. */
  get count(): number {
    return this.#count;
  }

  /** Goes to that second, but not beyond the one in which `atMost` records are reached. */
  toSecond(second: number, atMost = Number.POSITIVE_INFINITY): void {
    while (this.#second > second) this.#back();
    while (this.#second < second && this.#before < atMost) this.#forth();
  }

  /** Goes to the second in which the sum passes `records`, but not beyond `lastSecond`. */
  toRecords(records: number, lastSecond: number): void {
    while (this.#second > 0 && this.#before > records) this.#back();
    while (this.#second < lastSecond && this.#before + this.#count <= records) this.#forth();
  }

  #forth(): void {
    this.#before += this.#count;
    this.#second += 1;
    this.#count = this.#countOf(this.#second);
  }

  #back(): void {
    this.#second -= 1;
    this.#count = this.#countOf(this.#second);
    this.#before -= this.#count;
  }
}
