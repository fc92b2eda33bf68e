import { parseCsvCells, parseCsvRows } from "./csv-rows";

/** The format of rendered records. */
export type RecordFormat =
  | { readonly format: "json" }
  | { readonly format: "csv"; readonly delimiter: string; readonly width: number }
  | { readonly format: "text" };

/**
 * Detects the format from the first records: JSON objects or lists (valid or not), else rows with the same number of
 * cells, else text.
 */
export function detectRecordFormat(first: readonly string[]): RecordFormat {
  if (first.some(isIntendedAsJson)) return { format: "json" };
  const rows = first.filter((record) => record.trim() !== "");
  if (rows.length === 0 || isLogLine(rows[0] ?? "")) return { format: "text" };
  const table = parseCsvRows(rows.join("\n"), rows.length);
  if (table === undefined) return { format: "text" };
  return { format: "csv", delimiter: table.delimiter, width: table.rows[0]?.length ?? 0 };
}

/** `{` starts JSON. `[` also starts log lines, so it is JSON only if all of it is valid or it looks like a list. */
function isIntendedAsJson(record: string): boolean {
  const text = record.trim();
  if (text.startsWith("{")) return true;
  if (!text.startsWith("[")) return false;
  return parseJsonRecord(text) !== undefined || (/^\[\s*[[{"]/.test(text) && !isLogLine(text));
}

/** An object or a list; undefined for anything else. */
function parseJsonRecord(record: string): object | undefined {
  try {
    const value: unknown = JSON.parse(record);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Log line formats, even if all lines have the same number of commas. */
const LOGS = [
  // Common and combined log format.
  /^\S+ \S+ \S+ \[[^\]]+\] "/,
  // Syslog.
  /^(<\d+>)?\d? ?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d /,
  // A timestamp followed by words.
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z| ?[+-]\d\d:?\d\d| UTC)?\]? +[^\s\d,;|]/,
  /^\[[^\]]*\] /,
  // key=value pairs.
  /^\w+=("[^"]*"|\S+) +\w+=/,
];

export function isLogLine(line: string): boolean {
  return LOGS.some((log) => log.test(line));
}

/** A record with its parsed content. */
export type ReadRecord =
  | { readonly format: "json"; readonly value: object }
  | { readonly format: "csv"; readonly cells: readonly string[] };

/**
 * Called for each record in order. `read` is undefined if the record does not have the format of the first ones, or is
 * text.
 */
export type RecordListener = (record: string, read: ReadRecord | undefined) => void;

/** The number of records from which the format is detected. */
const FORMAT_SAMPLE = 20;

/** Reads records one at a time, in the format of the first ones. */
export class RecordReader {
  readonly #take: RecordListener;
  readonly #first: string[] = [];
  #format: RecordFormat | undefined;

  constructor(take: RecordListener) {
    this.#take = take;
  }

  add(record: string): void {
    if (this.#format !== undefined) this.#take(record, readRecord(record, this.#format));
    else if (this.#first.push(record) === FORMAT_SAMPLE) this.#detectFormat();
  }

  /** Reads the records that are still buffered, and returns the format. */
  finish(): RecordFormat {
    return this.#format ?? this.#detectFormat();
  }

  #detectFormat(): RecordFormat {
    const format = detectRecordFormat(this.#first);
    this.#format = format;
    for (const record of this.#first) this.#take(record, readRecord(record, format));
    return format;
  }
}

function readRecord(record: string, format: RecordFormat): ReadRecord | undefined {
  if (format.format === "text") return undefined;
  if (format.format === "json") {
    const value = parseJsonRecord(record);
    return value && { format: "json", value };
  }
  const cells = parseCsvCells(record, format.delimiter);
  return cells.length === format.width ? { format: "csv", cells } : undefined;
}
