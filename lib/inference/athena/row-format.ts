import type { RecordFormat } from "@/lib/inference/record-format";
import type { ReadRecord } from "@/lib/inference/record-reader";
import { cellValue } from "@/lib/inference/statistics/scalar-type";
import { columnNames, freeName, plainName } from "./column-names";
import { type ColumnType, columnTypeOf, mergedType } from "./column-type";
import { sqlText } from "./sql-text";
import { typeText } from "./type-text";

/** The part of a table that depends on what a record is. */
export interface RowFormat {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The clauses from ROW FORMAT on. */
  readonly clauses: readonly string[];
}

/** A record is one text; no separator of this format stands in it. */
const LINES: RowFormat = {
  columns: [{ name: "line", type: "string" }],
  clauses: ["ROW FORMAT DELIMITED", "  FIELDS TERMINATED BY '\\001'"],
};

const UNKNOWN: ColumnType = { kind: "unknown" };

/** Finds the row format of records that come one by one. */
export class RowFormatCollector {
  /** The type of all JSON objects. */
  #object: ColumnType = UNKNOWN;
  /** The types of the cells in each column of CSV. */
  readonly #columns: { type: ColumnType; hasEmpty: boolean }[] = [];
  #hasQuotes = false;

  add(record: string, read: ReadRecord | undefined): void {
    this.#hasQuotes ||= record.includes('"');
    if (read?.format === "csv") this.#addCells(read.cells);
    else if (read !== undefined && !Array.isArray(read.value)) {
      this.#object = mergedType(this.#object, columnTypeOf(read.value));
    }
  }

  /** @param headers names for the columns of CSV, where there are any */
  result(format: RecordFormat, headers: readonly string[] = []): RowFormat {
    if (format.format === "json") return jsonFormat(this.#object) ?? LINES;
    return format.format === "csv" ? this.#csvFormat(format, headers) : LINES;
  }

  #addCells(cells: readonly string[]): void {
    for (const [index, cell] of cells.entries()) {
      const value = cellValue(cell);
      const { type, hasEmpty } = this.#columns[index] ?? { type: UNKNOWN, hasEmpty: false };
      this.#columns[index] = {
        type: mergedType(type, columnTypeOf(value)),
        hasEmpty: hasEmpty || value === null,
      };
    }
  }

  #csvFormat(
    { delimiter, width }: { readonly delimiter: string; readonly width: number },
    headers: readonly string[],
  ): RowFormat {
    const quoted = this.#hasQuotes;
    const columns = csvNames(width, headers).map((name, index) => {
      const { type, hasEmpty } = this.#columns[index] ?? { type: UNKNOWN, hasEmpty: false };
      return { name, type: csvType(type, quoted, hasEmpty) };
    });
    return { columns, clauses: quoted ? openCsvClauses(delimiter) : plainCsvClauses(delimiter) };
  }
}

function jsonFormat(record: ColumnType): RowFormat | undefined {
  if (record.kind !== "struct" || record.members.size === 0) return undefined;
  const names = columnNames(record);
  const properties = [...names.properties].map(([key, value]) => `  ${sqlText(key)}=${sqlText(value)}`);
  return {
    columns: [...record.members].map(([key, type]) => ({
      name: names.nameOf(key),
      type: typeText(type, names),
    })),
    clauses: [
      "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
      ...(properties.length > 0 ? ["WITH SERDEPROPERTIES (", properties.join(",\n"), ")"] : []),
    ],
  };
}

function csvNames(width: number, headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const name = freeName(plainName(headers[index] ?? `column_${index + 1}`), taken);
    taken.add(name);
    return name;
  });
}

/**
 * The SerDe for quoted CSV reads times only as numbers, and no empty cells but as text:
 * https://docs.aws.amazon.com/athena/latest/ug/csv-serde.html
 */
function csvType(type: ColumnType, quoted: boolean, hasEmpty: boolean): string {
  const name = type.kind === "scalar" ? type.name : "string";
  return quoted && (hasEmpty || name === "timestamp") ? "string" : name;
}

function openCsvClauses(delimiter: string): string[] {
  return [
    "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'",
    "WITH SERDEPROPERTIES (",
    [`  'separatorChar'=${delimiterText(delimiter)}`, "  'quoteChar'='\"'", "  'escapeChar'='\\\\'"].join(
      ",\n",
    ),
    ")",
  ];
}

function plainCsvClauses(delimiter: string): string[] {
  return ["ROW FORMAT DELIMITED", `  FIELDS TERMINATED BY ${delimiterText(delimiter)}`];
}

/** `\t` and `;` as every example writes them, rather than as codes. */
function delimiterText(delimiter: string): string {
  return delimiter === "\t" ? "'\\t'" : `'${delimiter}'`;
}
