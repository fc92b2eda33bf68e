import { parsedJson, type RecordFormat, recordFormat } from "@/lib/inference/record-format";
import { csvCells } from "@/lib/inference/sample/csv-rows";

/** A record with its parts. */
export type ReadRecord =
  | { readonly format: "json"; readonly value: object }
  | { readonly format: "csv"; readonly cells: readonly string[] };

/** Is given each record in order; `read` is undefined where it is not in the format of the first ones, or is text. */
export type TakeRecord = (record: string, read: ReadRecord | undefined) => void;

/** Records from which the format is told. */
const FIRST = 20;

/** Reads records, one after the other, in the format that the first of them have. */
export class RecordReader {
  readonly #take: TakeRecord;
  readonly #first: string[] = [];
  #format: RecordFormat | undefined;

  constructor(take: TakeRecord) {
    this.#take = take;
  }

  add(record: string): void {
    if (this.#format !== undefined) this.#take(record, readRecord(record, this.#format));
    else if (this.#first.push(record) === FIRST) this.#decide();
  }

  /** Reads what still waits because there were so few; gives the format. */
  finish(): RecordFormat {
    return this.#format ?? this.#decide();
  }

  #decide(): RecordFormat {
    const format = recordFormat(this.#first);
    this.#format = format;
    for (const record of this.#first) this.#take(record, readRecord(record, format));
    return format;
  }
}

function readRecord(record: string, format: RecordFormat): ReadRecord | undefined {
  if (format.format === "text") return undefined;
  if (format.format === "json") {
    const value = parsedJson(record);
    return value && { format: "json", value };
  }
  const cells = csvCells(record, format.delimiter);
  return cells.length === format.width ? { format: "csv", cells } : undefined;
}
