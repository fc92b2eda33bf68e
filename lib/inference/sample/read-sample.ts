import { type CsvRows, csvRows } from "./csv-rows";
import { isLogLine } from "./is-log-line";
import { readJsonSample } from "./read-json-sample";
import { sampleEmpty, sampleTooLarge } from "./sample-error";

/** What was pasted, told apart by its form. */
export type Sample =
  | { readonly format: "json"; readonly rows: readonly unknown[] }
  | ({ readonly format: "csv" } & CsvRows)
  | { readonly format: "text"; readonly lines: readonly string[] };

/** Characters of a sample. */
const MOST_CHARACTERS = 1024 * 1024;

/** Rows and lines that are looked at. */
const MOST_ROWS = 2000;

/**
 * Reads a pasted sample: JSON, else CSV, else lines of text.
 *
 * @throws {HeadwaterError} `sample-empty`, `sample-too-large`, `sample-malformed`, `sample-too-deep`
 */
export function readSample(pasted: string): Sample {
  if (pasted.length > MOST_CHARACTERS) throw sampleTooLarge(MOST_CHARACTERS, pasted.length);
  const text = pasted.replace(/^\ufeff/, "");
  if (text.trim() === "") throw sampleEmpty();
  const rows = readJsonSample(text.trim());
  if (rows !== undefined) return { format: "json", rows };
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, MOST_ROWS);
  const csv = isLogLine(lines[0] ?? "") ? undefined : csvRows(text, MOST_ROWS);
  return csv === undefined ? { format: "text", lines } : { format: "csv", ...csv };
}
