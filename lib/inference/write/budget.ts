import { LIMITS } from "@/lib/template/limits";

/** What repeated items may take of a record, so that what is drawn larger than it was seen still fits. */
const REPEATED_BYTES = LIMITS.recordBytes / 4;

/** Blocks inside each other; calls need a few levels of the language's limit for themselves. */
const MAX_BLOCK_DEPTH = 20;

/** What of a template's limits is left. What no longer fits is written as a constant. */
export class Budget {
  #placeholders = LIMITS.placeholders;
  #rounds: number = LIMITS.repetitionsPerRecord;
  #bytes = REPEATED_BYTES;

  /** @returns false, and takes nothing, where so many tags are not left or blocks would be too deep */
  takeTags(count: number, depth = 0): boolean {
    if (count > this.#placeholders || depth > MAX_BLOCK_DEPTH) return false;
    this.#placeholders -= count;
    return true;
  }

  /**
   * Takes as many rounds as are wanted, or as there is room for.
   *
   * @param times how often the block stands in one record
   * @param bytes of one round
   * @param counted bytes of the whole block that were taken already, for a block around it
   * @returns how many rounds there may be; 0: none
   */
  takeRounds(wanted: number, times: number, bytes: number, counted: number): number {
    const room = Math.min(this.#rounds / times, (this.#bytes + counted * times) / (bytes * times));
    const rounds = Math.min(wanted, Math.floor(room));
    if (rounds < 1) return 0;
    this.#rounds -= rounds * times;
    this.#bytes -= Math.max(0, (rounds * bytes - counted) * times);
    return rounds;
  }

  /** @returns false, and takes nothing, where so many bytes are not left */
  takeBytes(bytes: number): boolean {
    if (bytes > this.#bytes) return false;
    this.#bytes -= bytes;
    return true;
  }
}
