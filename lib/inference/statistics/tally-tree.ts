import { FieldTally } from "./field-tally";

/** Fields that are counted; a record of more is cut. */
const MOST_FIELDS = 300;
const DEEPEST = 20;

/** Counts the fields of JSON records, each object's members and each list's items by themselves. */
export class TallyTree {
  readonly root = new FieldTally();
  #fields = 1;
  /** Whether there were more fields, or deeper ones, than are counted. */
  truncated = false;

  add(value: unknown): void {
    this.#add(this.root, value, 0);
  }

  #add(field: FieldTally, value: unknown, depth: number): void {
    if (Array.isArray(value)) {
      field.addList(value.length);
      if (value.length > 0) field.items = this.#fieldOrNone(field.items, depth);
      for (const item of value) if (field.items) this.#add(field.items, item, depth + 1);
    } else if (typeof value === "object" && value !== null) {
      field.addObject();
      for (const [key, member] of Object.entries(value)) this.#addMember(field, key, member, depth);
    } else {
      field.addScalar(value as string | number | boolean | null);
    }
  }

  #addMember(field: FieldTally, key: string, member: unknown, depth: number): void {
    const tally = this.#fieldOrNone(field.members.get(key), depth);
    if (tally === undefined) return;
    field.members.set(key, tally);
    this.#add(tally, member, depth + 1);
  }

  #fieldOrNone(known: FieldTally | undefined, depth: number): FieldTally | undefined {
    if (known !== undefined) return known;
    if (this.#fields >= MOST_FIELDS || depth >= DEEPEST) {
      this.truncated = true;
      return undefined;
    }
    this.#fields += 1;
    return new FieldTally();
  }
}
