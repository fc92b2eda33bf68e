import { guessByKind } from "@/lib/inference/guess/guess-by-kind";
import { dateFormatOf } from "@/lib/inference/values/date-format";

type Row = readonly string[];

/** Lower-case or upper-case words with underscores, or words run together: what programs call columns. */
const IDENTIFIER = /^[a-z][a-z\d]*([_.-][a-z\d]+)*$|^[A-Z][A-Z\d]*(_[A-Z\d]+)*$|^[a-z]+([A-Z][a-z\d]*)+$/;

/** The same with spaces and units: what people call them. */
const TITLE = /^\p{L}[\p{L}\p{N} _.\-/%°()[\]#&]{0,60}$/u;

/**
 * Whether the first row names the columns: every cell could be a name and occurs once, and below it stands something that
 * could not be one, or, where all is text, the cells look like names and nothing else does.
 */
export function hasHeader(rows: readonly Row[]): boolean {
  const [header = [], ...data] = rows;
  const names = header.map((cell) => cell.trim());
  if (new Set(names).size !== names.length || !names.every((name) => TITLE.test(name) && !isData(name)))
    return false;
  if (data.length === 0) return names.every((name) => IDENTIFIER.test(name));
  const typed = names.some((_, column) => columnOf(data, column).some(isData));
  if (typed) return !names.some((name, column) => columnOf(data, column).includes(name));
  return (
    names.every((name) => IDENTIFIER.test(name)) && !data.flat().every((cell) => IDENTIFIER.test(cell.trim()))
  );
}

function columnOf(data: readonly Row[], column: number): string[] {
  return data.slice(0, 100).map((row) => (row[column] ?? "").trim());
}

/** A number, a moment, an id, an address: what no column is called. */
function isData(text: string): boolean {
  if (text === "") return false;
  return (
    /^[-+]?\d+([.,]\d+)*$/.test(text) ||
    /^(true|false)$/i.test(text) ||
    dateFormatOf([text]) !== undefined ||
    guessByKind([text]) !== undefined
  );
}
