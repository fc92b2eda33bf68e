import { hasHeader } from "@/lib/inference/sample/csv-header";
import type { CsvRows } from "@/lib/inference/sample/csv-rows";
import { readSample, type Sample } from "@/lib/inference/sample/read-sample";
import { sampleTooComplex } from "@/lib/inference/sample/sample-error";
import { shapeOf } from "@/lib/inference/shape/collect-shape";
import { csvTemplate } from "@/lib/inference/write/csv-template";
import { jsonTemplate } from "@/lib/inference/write/json-template";
import { lineTemplate } from "@/lib/inference/write/line-template";
import { LIMITS } from "@/lib/template/limits";

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
export function templateFromSample(pasted: string): SampleTemplate {
  const found = templateOfSample(readSample(pasted));
  if (isTooLarge(found.template)) throw sampleTooComplex();
  return found;
}

function templateOfSample(sample: Sample): SampleTemplate {
  if (sample.format === "csv") return fromCsv(sample);
  if (sample.format === "json") {
    const template = jsonTemplate(shapeOf(sample.rows));
    return { format: "json", template, records: sample.rows.length, columns: [] };
  }
  const { lines } = sample;
  return { format: "text", template: lineTemplate(lines), records: lines.length, columns: [] };
}

function fromCsv({ rows, delimiter }: CsvRows): SampleTemplate {
  const [first = []] = rows;
  const columns = hasHeader(rows) ? first : [];
  const data = columns.length > 0 ? rows.slice(1) : rows;
  const template = csvTemplate(data, columns, delimiter);
  return { format: "csv", template, records: data.length, columns };
}

/** JSON keeps within the limits by itself; rows and lines have as many fields as they have. */
function isTooLarge(template: string): boolean {
  const tags = template.match(/\{\{/g)?.length ?? 0;
  return tags > LIMITS.placeholders || new TextEncoder().encode(template).length > LIMITS.templateBytes;
}
