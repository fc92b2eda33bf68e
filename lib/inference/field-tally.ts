import { MomentCounts, NumberCounts, TextCounts } from "./value-counts";

export type FieldType = ScalarType | "object" | "list";

/** The counts for one field. Grows with the number of distinct values, up to a limit. */
export class FieldTally {
  seen = 0;
  nulls = 0;
  readonly types = new Map<FieldType, number>();
  readonly numbers = new NumberCounts();
  readonly texts = new TextCounts();
  readonly moments = new MomentCounts();
  /** String lengths in characters, list lengths in items. */
  readonly lengths = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  readonly members = new Map<string, FieldTally>();
  items: FieldTally | undefined;

  addScalar(value: string | number | boolean | null): void {
    this.seen += 1;
    if (value === null) {
      this.nulls += 1;
      return;
    }
    const type = getScalarType(value);
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

/** Maximum number of fields. Further fields are ignored. */
const MAX_FIELDS = 300;
const MAX_DEPTH = 20;

/** Counts the fields of JSON records, separately for each object member and list item. */
export class TallyTree {
  readonly root = new FieldTally();
  #fields = 1;
  /** Whether fields were ignored because there are too many or they are nested too deeply. */
  truncated = false;

  add(value: unknown): void {
    this.#add(this.root, value, 0);
  }

  #add(field: FieldTally, value: unknown, depth: number): void {
    if (Array.isArray(value)) {
      field.addList(value.length);
      if (value.length > 0) field.items = this.#getOrAddField(field.items, depth);
      for (const item of value) if (field.items) this.#add(field.items, item, depth + 1);
    } else if (typeof value === "object" && value !== null) {
      field.addObject();
      for (const [key, member] of Object.entries(value)) this.#addMember(field, key, member, depth);
    } else {
      field.addScalar(value as string | number | boolean | null);
    }
  }

  #addMember(field: FieldTally, key: string, member: unknown, depth: number): void {
    const tally = this.#getOrAddField(field.members.get(key), depth);
    if (tally === undefined) return;
    field.members.set(key, tally);
    this.#add(tally, member, depth + 1);
  }

  #getOrAddField(existing: FieldTally | undefined, depth: number): FieldTally | undefined {
    if (existing !== undefined) return existing;
    if (this.#fields >= MAX_FIELDS || depth >= MAX_DEPTH) {
      this.truncated = true;
      return undefined;
    }
    this.#fields += 1;
    return new FieldTally();
  }
}

type ScalarType = "integer" | "number" | "boolean" | "timestamp" | "string";

/** The formats that are common in data, a subset of ISO 8601. */
const TIMESTAMP = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z| ?[+-]\d\d:?\d\d)?)?$/;

/** The type of a JSON scalar. */
function getScalarType(value: string | number | boolean): ScalarType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return TIMESTAMP.test(value) ? "timestamp" : "string";
}

/** Converts a CSV cell to a value: null if it is empty, text if it has leading zeros. */
export function parseCell(cell: string): string | number | boolean | null {
  if (cell === "") return null;
  if (cell === "true" || cell === "false") return cell === "true";
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(cell) ? Number(cell) : cell;
}
