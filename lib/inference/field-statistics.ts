import { type FieldTally, type FieldType, parseCell, TallyTree } from "./field-tally";
import { type ReadRecord, type RecordFormat, RecordReader } from "./record-format";
import type { Bin, Moments } from "./value-counts";

export interface RecordStatistics {
  readonly format: RecordFormat["format"];
  readonly records: number;
  /** The number of records that do not have the format of the first ones. */
  readonly unreadable: number;
  /** In record order. Empty for text. An object is listed only if it is sometimes null, missing or not an object. */
  readonly fields: readonly FieldStatistics[];
  /** Whether fields were omitted because there are too many or they are nested too deeply. */
  readonly truncated: boolean;
}

/** Collects statistics for each JSON field or CSV column of rendered records, in one pass and in bounded memory. */
export function collectFieldStatistics(records: Iterable<string>): RecordStatistics {
  const collector = new FieldCollector();
  const reader = new RecordReader((_, read) => collector.add(read));
  for (const record of records) reader.add(record);
  return collector.result(reader.finish());
}

/** Like `collectFieldStatistics`, for records that are added one at a time. */
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
  /** `user.name`, `items[].price`, `["odd key"]`; for CSV the column number, from 1. */
  readonly path: string;
  /** The number of values, including null. */
  readonly seen: number;
  /** The share of objects without the field, 0 to 1. */
  readonly missingShare: number;
  /** The share of values that are null (in CSV: empty), 0 to 1. */
  readonly nullShare: number;
  /** The types of the non-null values, most frequent first. Integers among other numbers count as numbers. */
  readonly types: readonly { readonly type: FieldType; readonly share: number }[];
  /** The number of distinct values; a lower bound unless `exact`. */
  readonly distinct: { readonly count: number; readonly exact: boolean };
  /** The range of its numbers. */
  readonly range: Range | undefined;
  /** The length of its strings in characters, or of its lists in items. */
  readonly lengths: Range | undefined;
  /** The histogram of its numbers, at most twenty bins; empty without numbers. */
  readonly histogram: readonly Bin[];
  /** The range of its timestamps. */
  readonly moments: Moments | undefined;
  /** The most frequent values as text, with their share of the non-null values; empty if no value repeats. */
  readonly top: readonly { readonly value: string; readonly share: number }[];
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const MAX_TOP = 10;

/** @param possible the number of objects that could have the field */
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

/** The path of a member: `user.name`, or `["odd key"]` if the key is ambiguous. */
function toMemberPath(path: string, key: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** The path of the items of a list: `items[]`. */
function toItemPath(path: string): string {
  return `${path}[]`;
}
