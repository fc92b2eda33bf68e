import { LIMITS } from "@/lib/template/limits";

/**
 * The bytes of a record that repeated items may use. Leaves room for values that are longer than those of the sample.
 */
const REPEATED_BYTES = LIMITS.recordBytes / 4;

/** Maximum nesting of blocks. The rest of the language's nesting limit is for calls. */
const MAX_BLOCK_DEPTH = 20;

/** What remains of a template's limits. Values that no longer fit become constants. */
export class Budget {
  #placeholders = LIMITS.placeholders;
  #repetitions: number = LIMITS.repetitionsPerRecord;
  #bytes = REPEATED_BYTES;

  /** @returns false, taking nothing, if too few tags remain or the blocks would be nested too deeply */
  takeTags(count: number, depth = 0): boolean {
    if (count > this.#placeholders || depth > MAX_BLOCK_DEPTH) return false;
    this.#placeholders -= count;
    return true;
  }

  /**
   * Takes the requested number of repetitions, or as many as remain.
   *
   * @param times how often one record renders the block
   * @param bytes size of one repetition
   * @param counted bytes of the block that an enclosing block has already taken
   * @returns the number of repetitions, 0 if none fit
   */
  takeRepetitions(requested: number, times: number, bytes: number, counted: number): number {
    const available = Math.min(this.#repetitions / times, (this.#bytes + counted * times) / (bytes * times));
    const repetitions = Math.min(requested, Math.floor(available));
    if (repetitions < 1) return 0;
    this.#repetitions -= repetitions * times;
    this.#bytes -= Math.max(0, (repetitions * bytes - counted) * times);
    return repetitions;
  }

  /** @returns false, taking nothing, if too few bytes remain */
  takeBytes(bytes: number): boolean {
    if (bytes > this.#bytes) return false;
    this.#bytes -= bytes;
    return true;
  }
}
