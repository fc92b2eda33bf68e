import { type FieldTally, type FieldType, parseCell, TallyTree } from "./field-tally";
import { type ReadRecord, type RecordFormat, RecordReader } from "./record-format";
import type { Bin, Moments } from "./value-counts";

export interface RecordStatistics {
  readonly format: RecordFormat["format"];
  readonly records: number;
  /** Records that are not in the format of the first ones. */
  readonly unreadable: number;
  /** In the order of the record. Empty for text. An object is listed only where it is sometimes null, missing or no object. */
  readonly fields: readonly FieldStatistics[];
  /** Whether the records have more fields, or deeper ones, than are listed. */
  readonly truncated: boolean;
}

/**
 * Looks at rendered records once, in order, within memory that does not grow with their number: what each field of JSON or
 * column of CSV holds.
 */
export function collectFieldStatistics(records: Iterable<string>): RecordStatistics {
  const collector = new FieldCollector();
  const reader = new RecordReader((_, read) => collector.add(read));
  for (const record of records) reader.add(record);
  return collector.result(reader.finish());
}

/** The same for records that come one by one. */
export class FieldCollector {
  readonly #tree = new TallyTree();
  #records = 0;
  #unreadable = 0;

  add(read: ReadRecord | undefined): void {
    this.#records += 1;
    if (read === undefined) this.#unreadable += 1;
    else this.#tree.add(read.format === "json" ? read.value : indexColumnsByNumber(read.cells));
  }

  result({ format }: RecordFormat): RecordStatistics {
    const { root, truncated } = this.#tree;
    return {
      format,
      records: this.#records,
      unreadable: format === "text" ? 0 : this.#unreadable,
      fields: format === "csv" ? listColumns(root) : listFields("", root, root.seen),
      truncated,
    };
  }
}

function indexColumnsByNumber(cells: readonly string[]): object {
  return Object.fromEntries(cells.map((cell, index) => [String(index + 1), parseCell(cell)]));
}

function listColumns({ members, seen }: FieldTally): FieldStatistics[] {
  return [...members].map(([column, tally]) => summarizeField(column, tally, seen));
}

function listFields(path: string, tally: FieldTally, possible: number): FieldStatistics[] {
  const objects = tally.types.get("object") ?? 0;
  const alwaysObject = objects === tally.seen && tally.seen === possible;
  const itself =
    path === "" || (alwaysObject && tally.members.size > 0) ? [] : [summarizeField(path, tally, possible)];
  const members = [...tally.members].flatMap(([key, member]) =>
    listFields(toMemberPath(path, key), member, objects),
  );
  const items = tally.items ? listFields(toItemPath(path), tally.items, tally.items.seen) : [];
  return [...itself, ...members, ...items];
}

export interface FieldStatistics {
  /** `user.name`, `items[].price`, `["odd key"]`; of CSV the column's number, from 1. */
  readonly path: string;
  /** Values at this place, null included. */
  readonly seen: number;
  /** How many of the objects that could have the field do not have it, 0 to 1. */
  readonly missingShare: number;
  /** How many of the values are null (in CSV: empty), 0 to 1. */
  readonly nullShare: number;
  /** Of the values that are not null, the most frequent first. Integers among other numbers are numbers. */
  readonly types: readonly { readonly type: FieldType; readonly share: number }[];
  /** Different values; where not `exact`, there are at least so many. */
  readonly distinct: { readonly count: number; readonly exact: boolean };
  /** Of its numbers. */
  readonly range: Range | undefined;
  /** Characters of its texts, items of its lists. */
  readonly lengths: Range | undefined;
  /** Of its numbers, at most twenty bins; empty where there are none. */
  readonly histogram: readonly Bin[];
  /** Of its timestamps. */
  readonly moments: Moments | undefined;
  /** The most frequent values as text, with their share of all that are not null; empty where none repeats. */
  readonly top: readonly { readonly value: string; readonly share: number }[];
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const MAX_TOP = 10;

/** @param possible how many objects there were that could have the field */
function summarizeField(path: string, tally: FieldTally, possible: number): FieldStatistics {
  const { seen, nulls, numbers, texts, lengths } = tally;
  const values = seen - nulls;
  const share = (count: number): number => (values === 0 ? 0 : count / values);
  return {
    path,
    seen,
    missingShare: possible === 0 ? 0 : (possible - seen) / possible,
    nullShare: seen === 0 ? 0 : nulls / seen,
    types: rankTypes(tally).map(([type, count]) => ({ type, share: share(count) })),
    distinct: { count: numbers.counts.size + texts.counts.size, exact: numbers.exact && texts.exact },
    range: numbers.counts.size === 0 ? undefined : { min: numbers.min, max: numbers.max },
    lengths: lengths.max < lengths.min ? undefined : { ...lengths },
    histogram: numbers.histogram(),
    moments: tally.moments.summary(),
    top: rankValues(tally).map(([value, count]) => ({ value, share: share(count) })),
  };
}

function rankTypes({ types }: FieldTally): [FieldType, number][] {
  const merged = new Map(types);
  const decimals = merged.get("number");
  if (decimals !== undefined) {
    merged.set("number", decimals + (merged.get("integer") ?? 0));
    merged.delete("integer");
  }
  return [...merged].sort(([, a], [, b]) => b - a);
}

function rankValues({ numbers, texts }: FieldTally): [string, number][] {
  const all: [string, number][] = [...texts.counts];
  if (numbers.exact)
    all.push(...[...numbers.counts].map(([n, count]): [string, number] => [String(n), count]));
  if (!all.some(([, count]) => count > 1)) return [];
  return all.sort(([, a], [, b]) => b - a).slice(0, MAX_TOP);
}

/** A member's path: `user.name`, or `["odd key"]` where the key could be mistaken. */
function toMemberPath(path: string, key: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** The path of a list's items: `items[]`. */
function toItemPath(path: string): string {
  return `${path}[]`;
}
