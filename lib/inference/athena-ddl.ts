import { HeadwaterError } from "@/lib/errors";
import { plainName } from "@/lib/inference/athena/column-names";
import { partitionsOf } from "@/lib/inference/athena/partitions";
import { type RowFormat, RowFormatCollector } from "@/lib/inference/athena/row-format";
import { identifier, sqlText } from "@/lib/inference/athena/sql-text";
import { RecordReader } from "@/lib/inference/record-reader";

export interface AthenaTable {
  /** Any text, often the stream's name; it is made into a name that Athena takes. */
  readonly table: string;
  /** Not given: the database that is chosen where the statement is run. */
  readonly database?: string;
  readonly bucket: string;
  /** As it is set for the stream; Firehose adds `YYYY/MM/DD/HH/`, unless expressions in it say when. */
  readonly prefix: string;
  /** The first and the last year of which there can be data. */
  readonly years: readonly [first: number, last: number];
  /** Names for the columns of CSV. */
  readonly columns?: readonly string[];
}

/** https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
const LONGEST_STATEMENT = 262_144;

/**
 * The statement that makes a table of a stream's objects in S3: columns and types as in these records, partitions by the
 * hour that need no loading.
 *
 * @throws {HeadwaterError} `athena-prefix-unknown`, `athena-bucket-malformed`, `athena-ddl-too-long`
 */
export function athenaDdl(records: Iterable<string>, table: AthenaTable): string {
  const collector = new RowFormatCollector();
  const reader = new RecordReader((record, read) => collector.add(record, read));
  for (const record of records) reader.add(record);
  return athenaStatement(collector.result(reader.finish(), table.columns), table);
}

/** The same where the row format is known. @throws {HeadwaterError} as `athenaDdl` */
export function athenaStatement({ columns, clauses }: RowFormat, table: AthenaTable): string {
  const partitions = partitionsOf({ ...table, taken: new Set(columns.map(({ name }) => name)) });
  const properties = [...partitions.properties].map(([key, value]) => `  ${sqlText(key)}=${sqlText(value)}`);
  const statement = [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${tableName(table)} (`,
    columns.map(({ name, type }) => `  ${identifier(name)} ${type}`).join(",\n"),
    ")",
    "PARTITIONED BY (",
    partitions.columns.map((name) => `  ${identifier(name)} string`).join(",\n"),
    ")",
    ...clauses,
    `LOCATION ${sqlText(partitions.location)}`,
    "TBLPROPERTIES (",
    properties.join(",\n"),
    ")",
  ].join("\n");
  if (statement.length > LONGEST_STATEMENT) throw tooLong(statement.length);
  return statement;
}

function tableName({ table, database }: AthenaTable): string {
  const name = identifier(plainName(table));
  return database === undefined ? name : `${identifier(plainName(database))}.${name}`;
}

function tooLong(length: number): HeadwaterError {
  return new HeadwaterError(
    "athena-ddl-too-long",
    `The statement would have ${length} characters. Athena accepts up to ${LONGEST_STATEMENT}.`,
    {
      hint: "Use records with fewer distinct keys.",
      facts: { length, limit: LONGEST_STATEMENT },
    },
  );
}
