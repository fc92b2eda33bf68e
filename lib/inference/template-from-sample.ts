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
  /** The detected format of the sample. */
  readonly format: Sample["format"];
  readonly template: string;
  /** The number of sample records that the template is based on. */
  readonly records: number;
  /** Column names of CSV, if its first row is a header. The template does not render them. */
  readonly columns: readonly string[];
}

/**
 * Creates a template from pasted records: JSON objects (one, several, or in a list), CSV rows with or without a header,
 * or log lines. The template keeps their format; IDs, timestamps, numbers, choices and similar values become
 * placeholders. It has no errors, and for JSON samples it renders valid JSON.
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

/** The JSON writer observes the limits. The number of fields in rows and lines is not limited. */
function isTooLarge(template: string): boolean {
  const tags = template.match(/\{\{/g)?.length ?? 0;
  return tags > LIMITS.placeholders || new TextEncoder().encode(template).length > LIMITS.templateBytes;
}

type Row = readonly string[];

/** Words in one case with underscores, or camel case: column names in programs. */
const IDENTIFIER = /^[a-z][a-z\d]*([_.-][a-z\d]+)*$|^[A-Z][A-Z\d]*(_[A-Z\d]+)*$|^[a-z]+([A-Z][a-z\d]*)+$/;

/** The same with spaces and units: column names for people. */
const TITLE = /^\p{L}[\p{L}\p{N} _.\-/%°()[\]#&]{0,60}$/u;

/**
 * Whether the first row is a header: every cell is a unique possible name, and a row below has a cell that cannot be a
 * name, or, if all cells are text, only the first row consists of names.
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

/** A number, date, ID or address, which is never a column name. */
function isData(text: string): boolean {
  if (text === "") return false;
  return (
    /^[-+]?\d+([.,]\d+)*$/.test(text) ||
    /^(true|false)$/i.test(text) ||
    detectDateFormat([text]) !== undefined ||
    guessByKind([text]) !== undefined
  );
}

/** Creates a template for lines of text like these. Needs at least one line. */
function createLineTemplate(lines: readonly string[]): string {
  const { parts } = guessString(lines, { name: "", repeated: false });
  return preserveEdgeWhitespace(joinParts(parts, escapeTemplateText));
}
