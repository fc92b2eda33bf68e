import { MomentCounts } from "./moment-counts";
import { NumberCounts } from "./number-counts";
import { type ScalarType, scalarType } from "./scalar-type";
import { TextCounts } from "./text-counts";

export type FieldType = ScalarType | "object" | "list";

/** Everything that is counted of one field; grows with the number of different values up to a bound. */
export class FieldTally {
  seen = 0;
  nulls = 0;
  readonly types = new Map<FieldType, number>();
  readonly numbers = new NumberCounts();
  readonly texts = new TextCounts();
  readonly moments = new MomentCounts();
  /** Characters of texts, items of lists. */
  readonly lengths = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  readonly members = new Map<string, FieldTally>();
  items: FieldTally | undefined;

  addScalar(value: string | number | boolean | null): void {
    this.seen += 1;
    if (value === null) {
      this.nulls += 1;
      return;
    }
    const type = scalarType(value);
    this.#addType(type);
    if (type === "timestamp") this.moments.add(String(value));
    if (typeof value === "number") this.numbers.add(value);
    else this.texts.add(String(value));
    if (typeof value === "string") this.#addLength(value.length);
  }

  addObject(): void {
    this.seen += 1;
    this.#addType("object");
  }

  addList(length: number): void {
    this.seen += 1;
    this.#addType("list");
    this.#addLength(length);
  }

  #addType(type: FieldType): void {
    this.types.set(type, (this.types.get(type) ?? 0) + 1);
  }

  #addLength(length: number): void {
    this.lengths.min = Math.min(this.lengths.min, length);
    this.lengths.max = Math.max(this.lengths.max, length);
  }
}
