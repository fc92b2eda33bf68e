/**
 * Sequence numbers are decimal numbers of a fixed length, so that comparing them as text compares them as
 * numbers: `49`, the arrival time, a counter within that millisecond, and the shard.
 */
const PREFIX = "49";
const TIME_DIGITS = 15;
const COUNT_DIGITS = 35;
const SHARD_DIGITS = 4;

export const SEQUENCE_DIGITS = PREFIX.length + TIME_DIGITS + COUNT_DIGITS + SHARD_DIGITS;

/** The lowest sequence number of records that arrive at this time (milliseconds since 1970). */
export function firstSequenceAt(milliseconds: number, shard: number): string {
  return sequenceNumber(milliseconds, 0, shard);
}

function sequenceNumber(milliseconds: number, count: number, shard: number): string {
  const time = String(Math.max(0, Math.floor(milliseconds))).padStart(TIME_DIGITS, "0");
  return (
    PREFIX + time + String(count).padStart(COUNT_DIGITS, "0") + String(shard).padStart(SHARD_DIGITS, "0")
  );
}

/** The lowest sequence number above `sequence`. */
export function sequenceAfter(sequence: string): string {
  return (BigInt(sequence) + 1n).toString().padStart(SEQUENCE_DIGITS, "0");
}

/** Generates a shard's sequence numbers. They increase even if the clock goes back. */
export class SequenceNumbers {
  readonly #shard: number;
  #milliseconds = 0;
  #count = 0;

  /**
   * @param last the highest number generated before a restart
   */
  constructor(shard: number, last?: string) {
    this.#shard = shard;
    if (last === undefined) return;
    const timeEnd = PREFIX.length + TIME_DIGITS;
    this.#milliseconds = Number(last.slice(PREFIX.length, timeEnd));
    this.#count = Number(last.slice(timeEnd, timeEnd + COUNT_DIGITS)) + 1;
  }

  /** The next number, for a record that arrived at `milliseconds` since 1970. */
  next(milliseconds: number): string {
    if (milliseconds > this.#milliseconds) {
      this.#milliseconds = Math.floor(milliseconds);
      this.#count = 0;
    }
    const sequence = sequenceNumber(this.#milliseconds, this.#count, this.#shard);
    this.#count += 1;
    return sequence;
  }

  /** A lower bound for the next result of `next`. */
  upcoming(): string {
    return sequenceNumber(this.#milliseconds, this.#count, this.#shard);
  }
}
