import type { RecordFormat } from "@/lib/inference/record-format";
import { type ReadRecord, RecordReader } from "@/lib/inference/record-reader";
import { itemPath, memberPath } from "@/lib/inference/statistics/field-path";
import type { FieldTally } from "@/lib/inference/statistics/field-tally";
import { cellValue } from "@/lib/inference/statistics/scalar-type";
import { type FieldStatistics, summarise } from "@/lib/inference/statistics/summarise";
import { TallyTree } from "@/lib/inference/statistics/tally-tree";

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
export function fieldStatistics(records: Iterable<string>): RecordStatistics {
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
    else this.#tree.add(read.format === "json" ? read.value : columnsByNumber(read.cells));
  }

  result({ format }: RecordFormat): RecordStatistics {
    const { root, truncated } = this.#tree;
    return {
      format,
      records: this.#records,
      unreadable: format === "text" ? 0 : this.#unreadable,
      fields: format === "csv" ? columnsOf(root) : fieldsOf("", root, root.seen),
      truncated,
    };
  }
}

function columnsByNumber(cells: readonly string[]): object {
  return Object.fromEntries(cells.map((cell, index) => [String(index + 1), cellValue(cell)]));
}

function columnsOf({ members, seen }: FieldTally): FieldStatistics[] {
  return [...members].map(([column, tally]) => summarise(column, tally, seen));
}

function fieldsOf(path: string, tally: FieldTally, possible: number): FieldStatistics[] {
  const objects = tally.types.get("object") ?? 0;
  const alwaysObject = objects === tally.seen && tally.seen === possible;
  const itself =
    path === "" || (alwaysObject && tally.members.size > 0) ? [] : [summarise(path, tally, possible)];
  const members = [...tally.members].flatMap(([key, member]) =>
    fieldsOf(memberPath(path, key), member, objects),
  );
  const items = tally.items ? fieldsOf(itemPath(path), tally.items, tally.items.seen) : [];
  return [...itself, ...members, ...items];
}
