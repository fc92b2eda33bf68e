import type { FieldTally, FieldType } from "./field-tally";
import type { Moments } from "./moment-counts";
import type { Bin } from "./number-counts";

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

export interface Range {
  readonly min: number;
  readonly max: number;
}

const MOST_TOP = 10;

/** @param possible how many objects there were that could have the field */
export function summarise(path: string, tally: FieldTally, possible: number): FieldStatistics {
  const { seen, nulls, numbers, texts, lengths } = tally;
  const values = seen - nulls;
  const share = (count: number): number => (values === 0 ? 0 : count / values);
  return {
    path,
    seen,
    missingShare: possible === 0 ? 0 : (possible - seen) / possible,
    nullShare: seen === 0 ? 0 : nulls / seen,
    types: typesOf(tally).map(([type, count]) => ({ type, share: share(count) })),
    distinct: { count: numbers.counts.size + texts.counts.size, exact: numbers.exact && texts.exact },
    range: numbers.counts.size === 0 ? undefined : { min: numbers.min, max: numbers.max },
    lengths: lengths.max < lengths.min ? undefined : { ...lengths },
    histogram: numbers.histogram(),
    moments: tally.moments.summary(),
    top: topOf(tally).map(([value, count]) => ({ value, share: share(count) })),
  };
}

function typesOf({ types }: FieldTally): [FieldType, number][] {
  const merged = new Map(types);
  const decimals = merged.get("number");
  if (decimals !== undefined) {
    merged.set("number", decimals + (merged.get("integer") ?? 0));
    merged.delete("integer");
  }
  return [...merged].sort(([, a], [, b]) => b - a);
}

function topOf({ numbers, texts }: FieldTally): [string, number][] {
  const all: [string, number][] = [...texts.counts];
  if (numbers.exact)
    all.push(...[...numbers.counts].map(([n, count]): [string, number] => [String(n), count]));
  if (!all.some(([, count]) => count > 1)) return [];
  return all.sort(([, a], [, b]) => b - a).slice(0, MOST_TOP);
}
