import Papa from "papaparse";

export interface CsvRows {
  readonly delimiter: string;
  /** Every row has the same number of cells, at least two. */
  readonly rows: readonly (readonly string[])[];
}

/** In the order in which they are preferred where several fit equally well. */
const DELIMITERS = [",", "\t", ";", "|"];

/**
 * Reads rows of CSV, by whichever separator gives all rows the same number of cells, and the most.
 *
 * @param most rows that are read
 * @returns undefined where there is no such separator
 */
export function parseCsvRows(text: string, most: number): CsvRows | undefined {
  const tables = DELIMITERS.map((delimiter) => parseRows(text, delimiter, most)).filter(
    (table) => table !== undefined,
  );
  const widest = Math.max(...tables.map(getWidth));
  return tables.find((table) => getWidth(table) === widest);
}

/** One row by a separator that is known. */
export function parseCsvCells(row: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(row, { delimiter }).data[0] ?? [];
}

function parseRows(text: string, delimiter: string, most: number): CsvRows | undefined {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: most, skipEmptyLines: true });
  const width = data[0]?.length ?? 0;
  if (errors.length > 0 || width < 2 || data.some(({ length }) => length !== width)) return undefined;
  return { delimiter, rows: data };
}

function getWidth({ rows }: CsvRows): number {
  return rows[0]?.length ?? 0;
}
