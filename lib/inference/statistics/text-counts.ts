/** Different texts that are counted. */
const MOST_DISTINCT = 4096;

/** Characters of a text that are looked at. */
const MOST_CHARACTERS = 200;

/** Counts texts within bounded memory: of long ones the beginning, and no new ones once there are too many. */
export class TextCounts {
  readonly #counts = new Map<string, number>();
  /** False: there are at least as many different ones as are counted. */
  exact = true;

  add(text: string): void {
    const key = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
    if (key !== text) this.exact = false;
    const count = this.#counts.get(key);
    if (count === undefined && this.#counts.size >= MOST_DISTINCT) this.exact = false;
    else this.#counts.set(key, (count ?? 0) + 1);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}
