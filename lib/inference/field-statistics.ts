import { parsedJson, type RecordFormat, recordFormat } from "@/lib/inference/record-format";
import { csvCells } from "@/lib/inference/sample/csv-rows";
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

/** Records from which the format is told. */
const FIRST = 20;

/**
 * Looks at rendered records once, in order, within memory that does not grow with their number: what each field of JSON or
 * column of CSV holds.
 */
export function fieldStatistics(records: Iterable<string>): RecordStatistics {
  const tree = new TallyTree();
  const first: string[] = [];
  let format: RecordFormat | undefined;
  let count = 0;
  let unreadable = 0;
  const take = (record: string, known: RecordFormat): void => {
    const value = readRecord(record, known);
    if (value === undefined) unreadable += known.format === "text" ? 0 : 1;
    else tree.add(value);
  };
  const decide = (): RecordFormat => {
    const decided = recordFormat(first);
    for (const record of first) take(record, decided);
    return decided;
  };
  for (const record of records) {
    count += 1;
    if (format !== undefined) take(record, format);
    else if (first.push(record) === FIRST) format = decide();
  }
  format ??= decide();
  const fields = format.format === "csv" ? columnsOf(tree.root) : fieldsOf("", tree.root, tree.root.seen);
  return { format: format.format, records: count, unreadable, fields, truncated: tree.truncated };
}

/** A record as JSON, a row as a list of its cells. */
function readRecord(record: string, format: RecordFormat): unknown {
  if (format.format === "json") return parsedJson(record);
  if (format.format === "text") return undefined;
  const cells = csvCells(record, format.delimiter);
  if (cells.length !== format.width) return undefined;
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
