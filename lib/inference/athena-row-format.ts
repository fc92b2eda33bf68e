import { type ColumnType, mergeTypes, toColumnType } from "./athena/column-type";
import {
  type ColumnNames,
  createColumnNames,
  findFreeName,
  quoteIdentifier,
  quoteSqlString,
  toAthenaName,
} from "./athena/names";
import { parseCell } from "./field-tally";
import type { ReadRecord, RecordFormat } from "./record-format";

/** The part of a table definition that depends on the record format. */
export interface RowFormat {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The clauses from ROW FORMAT on. */
  readonly clauses: readonly string[];
}

/** The whole record is one string: the format has no separator. */
const LINES: RowFormat = {
  columns: [{ name: "line", type: "string" }],
  clauses: ["ROW FORMAT DELIMITED", "  FIELDS TERMINATED BY '\\001'"],
};

const UNKNOWN: ColumnType = { kind: "unknown" };

/** Determines the row format from records that are added one at a time. */
export class RowFormatCollector {
  /** The common type of all JSON objects. */
  #object: ColumnType = UNKNOWN;
  /** The cell types of each CSV column. */
  readonly #columns: { type: ColumnType; hasEmpty: boolean }[] = [];
  #hasQuotes = false;

  add(record: string, read: ReadRecord | undefined): void {
    this.#hasQuotes ||= record.includes('"');
    if (read?.format === "csv") this.#addCells(read.cells);
    else if (read !== undefined && !Array.isArray(read.value)) {
      this.#object = mergeTypes(this.#object, toColumnType(read.value));
    }
  }

  /** @param headers column names for CSV, if known */
  result(format: RecordFormat, headers: readonly string[] = []): RowFormat {
    if (format.format === "json") return createJsonFormat(this.#object) ?? LINES;
    return format.format === "csv" ? this.#csvFormat(format, headers) : LINES;
  }

  #addCells(cells: readonly string[]): void {
    for (const [index, cell] of cells.entries()) {
      const value = parseCell(cell);
      const { type, hasEmpty } = this.#columns[index] ?? { type: UNKNOWN, hasEmpty: false };
      this.#columns[index] = {
        type: mergeTypes(type, toColumnType(value)),
        hasEmpty: hasEmpty || value === null,
      };
    }
  }

  #csvFormat(
    { delimiter, width }: { readonly delimiter: string; readonly width: number },
    headers: readonly string[],
  ): RowFormat {
    const quoted = this.#hasQuotes;
    const columns = toColumnNames(width, headers).map((name, index) => {
      const { type, hasEmpty } = this.#columns[index] ?? { type: UNKNOWN, hasEmpty: false };
      return { name, type: toCsvType(type, quoted, hasEmpty) };
    });
    return { columns, clauses: quoted ? openCsvClauses(delimiter) : plainCsvClauses(delimiter) };
  }
}

function createJsonFormat(record: ColumnType): RowFormat | undefined {
  if (record.kind !== "struct" || record.members.size === 0) return undefined;
  const names = createColumnNames(record);
  const properties = [...names.properties].map(
    ([key, value]) => `  ${quoteSqlString(key)}=${quoteSqlString(value)}`,
  );
  return {
    columns: [...record.members].map(([key, type]) => ({
      name: names.getName(key),
      type: toDdlType(type, names),
    })),
    clauses: [
      "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
      ...(properties.length > 0 ? ["WITH SERDEPROPERTIES (", properties.join(",\n"), ")"] : []),
    ],
  };
}

/** The type in Hive DDL. An unknown type and an empty object become `string`. */
function toDdlType(type: ColumnType, names: ColumnNames): string {
  if (type.kind === "scalar") return type.name;
  if (type.kind === "array") return `array<${toDdlType(type.item, names)}>`;
  if (type.kind === "unknown" || type.members.size === 0) return "string";
  const members = [...type.members].map(
    ([key, member]) => `${quoteIdentifier(names.getName(key))}:${toDdlType(member, names)}`,
  );
  return `struct<${members.join(",")}>`;
}

function toColumnNames(width: number, headers: readonly string[]): string[] {
  const usedNames = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const name = findFreeName(toAthenaName(headers[index] ?? `column_${index + 1}`), usedNames);
    usedNames.add(name);
    return name;
  });
}

/**
 * The SerDe for quoted CSV reads timestamps only as numbers, and empty cells only as strings:
 * https://docs.aws.amazon.com/athena/latest/ug/csv-serde.html
 */
function toCsvType(type: ColumnType, quoted: boolean, hasEmpty: boolean): string {
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

/** Writes `\t` and `;` literally, as AWS's examples do, rather than as character codes. */
function delimiterText(delimiter: string): string {
  return delimiter === "\t" ? "'\\t'" : `'${delimiter}'`;
}
