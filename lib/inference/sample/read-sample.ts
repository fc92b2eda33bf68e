import { HeadwaterError } from "@/lib/errors";
import { type CsvRows, parseCsvRows } from "../csv-rows";
import { isLogLine } from "../record-format";

/** What was pasted, told apart by its form. */
export type Sample =
  | { readonly format: "json"; readonly rows: readonly unknown[] }
  | ({ readonly format: "csv" } & CsvRows)
  | { readonly format: "text"; readonly lines: readonly string[] };

/** Characters of a sample. */
const MAX_CHARACTERS = 1024 * 1024;

/** Rows and lines that are looked at. */
const MAX_ROWS = 2000;

/**
 * Reads a pasted sample: JSON, else CSV, else lines of text.
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

/** Levels; no record that anyone means is nested deeper. */
const MAX_DEPTH = 100;

/** Records that are looked at. */
const MAX_JSON_RECORDS = 10_000;

/** What begins so is meant to be JSON; a list of numbers could as well be a log line that begins with a time. */
const CERTAIN = /^(\{\s*(["'}]|[\w$]+\s*:)|\[\s*[[{"\]])/;
const POSSIBLE = /^\[\s*(-?\d|true|false|null)/;

/**
 * The records of a JSON sample: one value, several, or the members of one list.
 *
 * @returns undefined where the text is not meant to be JSON
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
  if (!complete) throw sampleMalformed(values.length + 1, "something else follows");
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

/** Where values of JSON are in a text, told by their brackets alone. */
interface JsonValues {
  /** The text of each value. */
  readonly values: readonly string[];
  /** How deep the deepest is nested. */
  readonly depth: number;
  /** Whether there is nothing else in the text but white space and commas. */
  readonly complete: boolean;
}

/**
 * Splits objects and lists that follow each other, with or without white space or commas between: JSON lines, records
 * as Firehose stores them without line feeds, several formatted objects.
 */
function splitJsonValues(text: string): JsonValues {
  const values: string[] = [];
  let depth = 0;
  let deepest = 0;
  let start = 0;
  const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[[\]{}]|[^\s,]/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [sign] = match;
    // A string that does not end: looking for the ends of others would take the square of the time.
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
