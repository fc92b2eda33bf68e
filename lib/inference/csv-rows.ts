import Papa from "papaparse";

export interface CsvRows {
  readonly delimiter: string;
  /** Every row has the same number of cells, at least two. */
  readonly rows: readonly (readonly string[])[];
}

/** Separators in order of preference if several fit equally well. */
const DELIMITERS = [",", "\t", ";", "|"];

/**
 * Reads rows of CSV with the separator that gives all rows the same number of cells, and the most cells.
 *
 * @param maxRows maximum number of rows to read
 * @returns undefined if no separator fits
 */
export function parseCsvRows(text: string, maxRows: number): CsvRows | undefined {
  const tables = DELIMITERS.map((delimiter) => parseRows(text, delimiter, maxRows)).filter(
    (table) => table !== undefined,
  );
  const widest = Math.max(...tables.map(getWidth));
  return tables.find((table) => getWidth(table) === widest);
}

/** Reads one row with a known separator. */
export function parseCsvCells(row: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(row, { delimiter }).data[0] ?? [];
}

function parseRows(text: string, delimiter: string, maxRows: number): CsvRows | undefined {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: maxRows, skipEmptyLines: true });
  const width = data[0]?.length ?? 0;
  if (errors.length > 0 || width < 2 || data.some(({ length }) => length !== width)) return undefined;
  return { delimiter, rows: data };
}

function getWidth({ rows }: CsvRows): number {
  return rows[0]?.length ?? 0;
}
