import { LIMITS } from "@/lib/template/limits";
import type { CsvRows } from "./csv-rows";
import { detectDateFormat } from "./guess/date-format";
import { guessByKind } from "./guess/guess-by-kind";
import { guessString } from "./guess/guess-string";
import { readSample, type Sample, sampleTooComplex } from "./sample/read-sample";
import { collectShape } from "./sample/shape";
import { createCsvTemplate } from "./write/csv-template";
import { createJsonTemplate } from "./write/json-template";
import { escapeTemplateText, joinParts, preserveEdgeWhitespace } from "./write/template-text";

export interface SampleTemplate {
  /** What the sample was taken for. */
  readonly format: Sample["format"];
  readonly template: string;
  /** Records of the sample that it was guessed from. */
  readonly records: number;
  /** Names of the columns of CSV, where its first row had them; the template does not write them. */
  readonly columns: readonly string[];
}

/**
 * Guesses a template from records that were pasted: JSON objects (one, several, or in a list), rows of CSV with or without a
 * header, or log lines. The template keeps their form; ids, times, numbers, choices and the like become placeholders. It
 * has no errors, and what it renders from JSON is JSON.
 *
 * @throws {HeadwaterError} `sample-empty`, `sample-too-large`, `sample-malformed`, `sample-too-deep`, `sample-too-complex`
 */
export function inferTemplate(pasted: string): SampleTemplate {
  const found = toTemplate(readSample(pasted));
  if (isTooLarge(found.template)) throw sampleTooComplex();
  return found;
}

function toTemplate(sample: Sample): SampleTemplate {
  if (sample.format === "csv") return toCsvTemplate(sample);
  if (sample.format === "json") {
    const template = createJsonTemplate(collectShape(sample.rows));
    return { format: "json", template, records: sample.rows.length, columns: [] };
  }
  const { lines } = sample;
  return { format: "text", template: createLineTemplate(lines), records: lines.length, columns: [] };
}

function toCsvTemplate({ rows, delimiter }: CsvRows): SampleTemplate {
  const [first = []] = rows;
  const columns = hasHeader(rows) ? first : [];
  const data = columns.length > 0 ? rows.slice(1) : rows;
  const template = createCsvTemplate(data, columns, delimiter);
  return { format: "csv", template, records: data.length, columns };
}

/** JSON keeps within the limits by itself; rows and lines have as many fields as they have. */
function isTooLarge(template: string): boolean {
  const tags = template.match(/\{\{/g)?.length ?? 0;
  return tags > LIMITS.placeholders || new TextEncoder().encode(template).length > LIMITS.templateBytes;
}

type Row = readonly string[];

/** Lower-case or upper-case words with underscores, or words run together: what programs call columns. */
const IDENTIFIER = /^[a-z][a-z\d]*([_.-][a-z\d]+)*$|^[A-Z][A-Z\d]*(_[A-Z\d]+)*$|^[a-z]+([A-Z][a-z\d]*)+$/;

/** The same with spaces and units: what people call them. */
const TITLE = /^\p{L}[\p{L}\p{N} _.\-/%°()[\]#&]{0,60}$/u;

/**
 * Whether the first row names the columns: every cell could be a name and occurs once, and below it stands something that
 * could not be one, or, where all is text, the cells look like names and nothing else does.
 */
function hasHeader(rows: readonly Row[]): boolean {
  const [header = [], ...data] = rows;
  const names = header.map((cell) => cell.trim());
  if (new Set(names).size !== names.length || !names.every((name) => TITLE.test(name) && !isData(name)))
    return false;
  if (data.length === 0) return names.every((name) => IDENTIFIER.test(name));
  const typed = names.some((_, column) => getColumn(data, column).some(isData));
  if (typed) return !names.some((name, column) => getColumn(data, column).includes(name));
  return (
    names.every((name) => IDENTIFIER.test(name)) && !data.flat().every((cell) => IDENTIFIER.test(cell.trim()))
  );
}

function getColumn(data: readonly Row[], column: number): string[] {
  return data.slice(0, 100).map((row) => (row[column] ?? "").trim());
}

/** A number, a moment, an id, an address: what no column is called. */
function isData(text: string): boolean {
  if (text === "") return false;
  return (
    /^[-+]?\d+([.,]\d+)*$/.test(text) ||
    /^(true|false)$/i.test(text) ||
    detectDateFormat([text]) !== undefined ||
    guessByKind([text]) !== undefined
  );
}

/** A template whose records are lines of text like these. At least one line. */
function createLineTemplate(lines: readonly string[]): string {
  const { parts } = guessString(lines, { name: "", repeated: false });
  return preserveEdgeWhitespace(joinParts(parts, escapeTemplateText));
}
