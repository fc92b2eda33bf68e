import { HeadwaterError } from "@/lib/errors";
import { findFreeName, quoteIdentifier, quoteSqlString, toAthenaName } from "./athena/names";
import { type RowFormat, RowFormatCollector } from "./athena-row-format";
import { RecordReader } from "./record-format";

export interface AthenaTable {
  /** Any text, often the stream's name. It is converted to a valid table name. */
  readonly table: string;
  /** If omitted, the database that is selected when the statement runs. */
  readonly database?: string;
  readonly bucket: string;
  /**
   * The prefix in the stream's settings. Firehose appends `YYYY/MM/DD/HH/` unless the prefix contains expressions for
   * the time.
   */
  readonly prefix: string;
  /** The first and last year that can have data. */
  readonly years: readonly [first: number, last: number];
  /** Column names for CSV. */
  readonly columns?: readonly string[];
}

/** https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
const MAX_STATEMENT_LENGTH = 262_144;

/**
 * Creates the statement that defines a table for a stream's objects in S3: columns and types as in the given records,
 * and hourly partitions that need no loading.
 *
 * @throws {HeadwaterError} `athena-prefix-unknown`, `athena-bucket-malformed`, `athena-ddl-too-long`
 */
export function createAthenaDdl(records: Iterable<string>, table: AthenaTable): string {
  const collector = new RowFormatCollector();
  const reader = new RecordReader((record, read) => collector.add(record, read));
  for (const record of records) reader.add(record);
  return createAthenaStatement(collector.result(reader.finish(), table.columns), table);
}

/** Like `createAthenaDdl`, for a known row format. @throws {HeadwaterError} as `createAthenaDdl` */
export function createAthenaStatement({ columns, clauses }: RowFormat, table: AthenaTable): string {
  const partitions = createPartitions({ ...table, usedNames: new Set(columns.map(({ name }) => name)) });
  const properties = [...partitions.properties].map(
    ([key, value]) => `  ${quoteSqlString(key)}=${quoteSqlString(value)}`,
  );
  const statement = [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${tableName(table)} (`,
    columns.map(({ name, type }) => `  ${quoteIdentifier(name)} ${type}`).join(",\n"),
    ")",
    "PARTITIONED BY (",
    partitions.columns.map((name) => `  ${quoteIdentifier(name)} string`).join(",\n"),
    ")",
    ...clauses,
    `LOCATION ${quoteSqlString(partitions.location)}`,
    "TBLPROPERTIES (",
    properties.join(",\n"),
    ")",
  ].join("\n");
  if (statement.length > MAX_STATEMENT_LENGTH) throw tooLong(statement.length);
  return statement;
}

function tableName({ table, database }: AthenaTable): string {
  const name = quoteIdentifier(toAthenaName(table));
  return database === undefined ? name : `${quoteIdentifier(toAthenaName(database))}.${name}`;
}

function tooLong(length: number): HeadwaterError {
  return new HeadwaterError(
    "athena-ddl-too-long",
    `The statement would have ${length} characters. Athena accepts up to ${MAX_STATEMENT_LENGTH}.`,
    {
      hint: "Use records with fewer distinct keys.",
      facts: { length, limit: MAX_STATEMENT_LENGTH },
    },
  );
}

/** The parts of an hour (UTC) as Firehose writes them in object keys. */
const PARTS = [
  { name: "year", pattern: "yyyy", digits: 4 },
  { name: "month", pattern: "MM", digits: 2, range: "1,12" },
  { name: "day", pattern: "dd", digits: 2, range: "1,31" },
  { name: "hour", pattern: "HH", digits: 2, range: "0,23" },
] as const;

/** How the table finds its objects. */
interface Partitions {
  /** Column names, in order. */
  readonly columns: readonly string[];
  /** The common prefix of all objects, with a trailing slash. */
  readonly location: string;
  readonly properties: ReadonlyMap<string, string>;
}

interface PartitionOptions {
  readonly bucket: string;
  /**
   * The prefix in the stream's settings. Firehose appends `YYYY/MM/DD/HH/` unless the prefix contains expressions for
   * the time.
   */
  readonly prefix: string;
  /** The first and last year that can have data. */
  readonly years: readonly [first: number, last: number];
  /** Column names, which must differ from the partition names. */
  readonly usedNames: ReadonlySet<string>;
}

/**
 * Partition projection, which makes new hours available without `ALTER TABLE`:
 * https://docs.aws.amazon.com/athena/latest/ug/partition-projection-setting-up.html
 *
 * @throws {HeadwaterError} `athena-prefix-unknown`, `athena-bucket-malformed`
 */
function createPartitions({ bucket, prefix, years, usedNames }: PartitionOptions): Partitions {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw bucketMalformed(bucket);
  const path = toDatePattern(prefix);
  const used = PARTS.filter(({ pattern }) => path.includes(`{${pattern}}`));
  const names = new Map(used.map(({ name, pattern }) => [pattern as string, columnName(name, usedNames)]));
  const template = path.replaceAll(
    /\{(yyyy|MM|dd|HH)\}/g,
    (_, pattern: string) => `\${${names.get(pattern)}}`,
  );
  const properties = new Map([["projection.enabled", "true"]]);
  for (const part of used) {
    const column = `projection.${names.get(part.pattern)}`;
    properties.set(`${column}.type`, "integer");
    properties.set(`${column}.range`, "range" in part ? part.range : years.join(","));
    properties.set(`${column}.digits`, String(part.digits));
  }
  properties.set("storage.location.template", `s3://${bucket}/${template}`);
  const fixed = path.slice(0, path.search(/\{(yyyy|MM|dd|HH)\}/));
  const location = `s3://${bucket}/${fixed.slice(0, fixed.lastIndexOf("/") + 1)}`;
  return { columns: [...names.values()], location, properties };
}

/** The prefix with placeholders such as `{yyyy}` for the object's time. */
function toDatePattern(prefix: string): string {
  if (/\$\{|\{(yyyy|MM|dd|HH)\}/.test(prefix.replaceAll(/!\{[^}]*\}/g, ""))) throw prefixUnknown(prefix);
  if (!prefix.includes("!{")) return `${prefix}{yyyy}/{MM}/{dd}/{HH}/`;
  const path = prefix.replaceAll(/!\{timestamp:([^}]*)\}/g, (_, format: string) =>
    format.replaceAll(/yyyy|MM|dd|HH/g, (pattern) => `{${pattern}}`).replaceAll("'", ""),
  );
  const patterns = path.match(/\{(yyyy|MM|dd|HH)\}/g) ?? [];
  const onlyKnown = !path.includes("!{") && !/[a-zA-Z]/.test(findUnknownTimestampParts(prefix));
  const onlyOnce = patterns.length > 0 && new Set(patterns).size === patterns.length;
  // A location in Athena is a folder.
  if (!onlyOnce || !onlyKnown || !path.endsWith("/")) throw prefixUnknown(prefix);
  return path;
}

/** What the prefix's time formats may contain between the date parts. */
function findUnknownTimestampParts(prefix: string): string {
  return [...prefix.matchAll(/!\{timestamp:([^}]*)\}/g)]
    .map(([, format = ""]) => format.replaceAll(/'[^']*'|yyyy|MM|dd|HH/g, ""))
    .join("");
}

/** Hive rejects a partition that has the name of a column. */
function columnName(name: string, usedNames: ReadonlySet<string>): string {
  return usedNames.has(name) ? findFreeName(`partition_${name}`, usedNames) : name;
}

function bucketMalformed(bucket: string): HeadwaterError {
  return new HeadwaterError(
    "athena-bucket-malformed",
    `“${bucket.slice(0, 100)}” is not a valid S3 bucket name.`,
    {
      hint: "Bucket names have 3 to 63 lowercase letters, digits, periods, and hyphens.",
      facts: { bucket: bucket.slice(0, 100) },
    },
  );
}

function prefixUnknown(prefix: string): HeadwaterError {
  return new HeadwaterError(
    "athena-prefix-unknown",
    `The prefix “${prefix.slice(0, 200)}” contains more than year, month, day, and hour.`,
    {
      hint: "Create the table manually, with injected partitions for the other parts of the prefix.",
      facts: { prefix: prefix.slice(0, 200) },
    },
  );
}
