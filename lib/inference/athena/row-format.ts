import { parsedJson, recordFormat } from "@/lib/inference/record-format";
import { csvCells } from "@/lib/inference/sample/csv-rows";
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

/** Records from which the format is told. */
const FIRST = 20;

/** @param headers names for the columns of CSV, where there are any */
export function rowFormat(records: readonly string[], headers: readonly string[]): RowFormat {
  const format = recordFormat(records.slice(0, FIRST));
  if (format.format === "json") return jsonFormat(records) ?? LINES;
  if (format.format === "csv") return csvFormat(records, format.delimiter, format.width, headers);
  return LINES;
}

/** A record is one text; no separator of this format stands in it. */
const LINES: RowFormat = {
  columns: [{ name: "line", type: "string" }],
  clauses: ["ROW FORMAT DELIMITED", "  FIELDS TERMINATED BY '\\001'"],
};

function jsonFormat(records: readonly string[]): RowFormat | undefined {
  const record = records
    .map(parsedJson)
    .filter((value) => value !== undefined && !Array.isArray(value))
    .map((value) => columnTypeOf(value))
    .reduce<ColumnType>(mergedType, { kind: "unknown" });
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

function csvFormat(
  records: readonly string[],
  delimiter: string,
  width: number,
  headers: readonly string[],
): RowFormat {
  const rows = records.map((record) => csvCells(record, delimiter)).filter(({ length }) => length === width);
  const quoted = records.some((record) => record.includes('"'));
  const names = csvNames(width, headers);
  const columns = names.map((name, column) => {
    const values = rows.map((row) => cellValue(row[column] ?? ""));
    const type = values
      .map((value) => columnTypeOf(value))
      .reduce(mergedType, { kind: "unknown" } as ColumnType);
    return { name, type: csvType(type, quoted, values.includes(null)) };
  });
  return { columns, clauses: quoted ? openCsvClauses(delimiter) : plainCsvClauses(delimiter) };
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
