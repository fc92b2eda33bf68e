import { HeadwaterError } from "@/lib/errors";
import { type CsvRows, parseCsvRows } from "../csv-rows";
import { isLogLine } from "../record-format";

/** A pasted sample, by its format. */
export type Sample =
  | { readonly format: "json"; readonly rows: readonly unknown[] }
  | ({ readonly format: "csv" } & CsvRows)
  | { readonly format: "text"; readonly lines: readonly string[] };

/** The positions of JSON values in a text, found by their brackets. */
interface JsonValues {
  /** The text of each value. */
  readonly values: readonly string[];
  /** The nesting depth of the deepest value. */
  readonly depth: number;
  /** Whether the rest of the text is only whitespace and commas. */
  readonly complete: boolean;
}

/** Maximum sample length in characters. */
const MAX_CHARACTERS = 1024 * 1024;

/** Maximum number of rows or lines that are read. */
const MAX_ROWS = 2000;

/** Maximum nesting; realistic records are shallower. */
const MAX_DEPTH = 100;

/** Maximum number of records that are read. */
const MAX_JSON_RECORDS = 10_000;

/**
 * Reads a pasted sample as JSON, else as CSV, else as lines of text.
 *
 * @throws {HeadwaterError} `sample-empty`, `sample-too-large`, `sample-malformed`, `sample-too-deep`
 */
export function readSample(pasted: string): Sample {
  if (pasted.length > MAX_CHARACTERS) throw sampleTooLarge(MAX_CHARACTERS, pasted.length);
  const text = pasted.replace(/^\ufeff/, "");
  if (text.trim() === "") throw sampleEmpty();
  const rows = readJsonSample(text.trim());
  if (rows !== undefined) return { format: "json", rows };
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, MAX_ROWS);
  const csv = isLogLine(lines[0] ?? "") ? undefined : parseCsvRows(text, MAX_ROWS);
  return csv === undefined ? { format: "text", lines } : { format: "csv", ...csv };
}

/** Text that is intended as JSON. A list of numbers could also be a log line that starts with a timestamp. */
const CERTAIN = /^(\{\s*(["'}]|[\w$]+\s*:)|\[\s*[[{"\]])/;
const POSSIBLE = /^\[\s*(-?\d|true|false|null)/;

/**
 * The records of a JSON sample: one value, several values, or the items of one list.
 *
 * @returns undefined if the text is not intended as JSON
 * @throws {HeadwaterError} `sample-malformed`, `sample-too-deep`, `sample-empty`
 */
function readJsonSample(text: string): readonly unknown[] | undefined {
  if (!CERTAIN.test(text) && !POSSIBLE.test(text)) return undefined;
  const { values, depth, complete } = splitJsonValues(text);
  if (depth > MAX_DEPTH) throw sampleTooDeep(MAX_DEPTH);
  try {
    return toRecords(values.slice(0, MAX_JSON_RECORDS).map(parseValue), complete);
  } catch (error) {
    if (CERTAIN.test(text)) throw error;
    return undefined;
  }
}

function toRecords(values: readonly unknown[], complete: boolean): readonly unknown[] {
  if (!complete) throw sampleMalformed(values.length + 1, "unexpected text or an unclosed bracket");
  const [first] = values;
  const rows = values.length === 1 && Array.isArray(first) ? first.slice(0, MAX_JSON_RECORDS) : values;
  if (rows.length === 0) throw sampleEmpty();
  return rows;
}

function parseValue(text: string, index: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw sampleMalformed(index + 1, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

/**
 * Splits consecutive objects and lists, with or without whitespace or commas between them: JSON lines, records that
 * Firehose stored without line feeds, formatted objects.
 */
function splitJsonValues(text: string): JsonValues {
  const values: string[] = [];
  let depth = 0;
  let deepest = 0;
  let start = 0;
  const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[[\]{}]|[^\s,]/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [sign] = match;
    // The string is not closed. Searching for the ends of further strings would take quadratic time.
    if (sign === '"') break;
    if (sign === "{" || sign === "[") {
      if (depth === 0) start = match.index;
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === "}" || sign === "]") {
      depth -= 1;
      if (depth === 0) values.push(text.slice(start, token.lastIndex));
      if (depth < 0) return { values, depth: deepest, complete: false };
    } else if (depth === 0) {
      return { values, depth: deepest, complete: false };
    }
  }
  if (depth > 0) values.push(text.slice(start));
  return { values, depth: deepest, complete: depth === 0 };
}

function sampleEmpty(): HeadwaterError {
  return new HeadwaterError("sample-empty", "The sample is empty.", {
    hint: "Paste a JSON object, CSV rows, or a log line.",
  });
}

/** @param limit in characters */
function sampleTooLarge(limit: number, length: number): HeadwaterError {
  return new HeadwaterError(
    "sample-too-large",
    `The sample has ${length} characters. The limit is ${limit}.`,
    {
      hint: "Paste fewer records. A hundred are enough.",
      facts: { limit, length },
    },
  );
}

/** `problem` is the message of the browser's JSON parser, with the position. */
function sampleMalformed(number: number, problem: string, cause?: unknown): HeadwaterError {
  return new HeadwaterError(
    "sample-malformed",
    `The sample looks like JSON, but value ${number} is not valid JSON: ${problem}.`,
    {
      hint: "Paste the complete JSON, without comments or trailing commas.",
      facts: { number, problem },
      cause,
    },
  );
}

function sampleTooDeep(limit: number): HeadwaterError {
  return new HeadwaterError("sample-too-deep", `The sample is nested more than ${limit} levels deep.`, {
    hint: "Paste part of it.",
    facts: { limit },
  });
}

export function sampleTooComplex(): HeadwaterError {
  return new HeadwaterError(
    "sample-too-complex",
    "The template for this sample would exceed the size limit.",
    { hint: "Paste a smaller record, or only part of it." },
  );
}
