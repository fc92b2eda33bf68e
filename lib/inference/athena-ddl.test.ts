import fc from "fast-check";
import { expect, test } from "vitest";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import { type AthenaTable, createAthenaDdl } from "./athena-ddl";

const TABLE: AthenaTable = {
  table: "analytics-workshop-stream",
  bucket: "analytics-workshop-bucket",
  prefix: "data/raw/",
  years: [2026, 2036],
};

const json = (...values: unknown[]): string[] => values.map((value) => JSON.stringify(value));

/** Shows projected columns in angle brackets, because linters mistake `${…}` for a template string. */
const shown = (ddl: string): string => ddl.replaceAll(/\$\{(\w+)\}/g, "<$1>");

/** The column definitions of the statement. */
function getColumns(ddl: string): string[] {
  const [, columns = ""] = /\(\n([\s\S]*?)\n\)\nPARTITIONED BY/.exec(ddl) ?? [];
  return columns.split(",\n").map((line) => line.trim());
}

test("creates the workshop's table from the workshop's records", () => {
  const renderer = createRenderer(parseTemplate(workshopTemplate), { seed: 1 });
  const records = Array.from({ length: 200 }, () => renderer.next());
  expect(shown(createAthenaDdl(records, TABLE))).toBe(
    [
      "CREATE EXTERNAL TABLE IF NOT EXISTS `analytics_workshop_stream` (",
      "  `uuid` string,",
      "  `device_ts` timestamp,",
      "  `device_id` int,",
      "  `device_temp` int,",
      "  `track_id` int,",
      "  `activity_type` string",
      ")",
      "PARTITIONED BY (",
      "  `year` string,",
      "  `month` string,",
      "  `day` string,",
      "  `hour` string",
      ")",
      "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
      "LOCATION 's3://analytics-workshop-bucket/data/raw/'",
      "TBLPROPERTIES (",
      "  'projection.enabled'='true',",
      "  'projection.year.type'='integer',",
      "  'projection.year.range'='2026,2036',",
      "  'projection.year.digits'='4',",
      "  'projection.month.type'='integer',",
      "  'projection.month.range'='1,12',",
      "  'projection.month.digits'='2',",
      "  'projection.day.type'='integer',",
      "  'projection.day.range'='1,31',",
      "  'projection.day.digits'='2',",
      "  'projection.hour.type'='integer',",
      "  'projection.hour.range'='0,23',",
      "  'projection.hour.digits'='2',",
      "  'storage.location.template'='s3://analytics-workshop-bucket/data/raw/<year>/<month>/<day>/<hour>/'",
      ")",
    ].join("\n"),
  );
});

test.each([
  ["text", ["a", "b"], "string"],
  ["whole numbers", [1, -5], "int"],
  ["numbers beyond an int, or soon beyond it", [1, 2_000_000_000], "bigint"],
  ["numbers beyond a bigint", [1, 1e19], "double"],
  ["numbers of which some have decimals", [1, 2.5], "double"],
  ["booleans", [true, false], "boolean"],
  ["times with a space", ["2024-05-01 10:00:00", "2024-05-01 10:00:00.123"], "timestamp"],
  ["times with a T, which no SerDe reads as times", ["2024-05-01T10:00:00Z"], "string"],
  ["times and other text", ["2024-05-01 10:00:00", "soon"], "string"],
  ["numbers and text", [1, "a"], "string"],
  ["nothing but null", [null, null], "string"],
  ["numbers, sometimes null", [null, 5], "int"],
  ["lists of numbers", [[1], [], [2.5]], "array<double>"],
  ["empty lists", [[]], "array<string>"],
  ["lists and text", [[1], "a"], "string"],
  ["objects", [{ b: 1 }, { c: "x" }], "struct<`b`:int,`c`:string>"],
  ["empty objects", [{}], "string"],
  ["lists of objects", [[{ b: [1] }, { b: null }]], "array<struct<`b`:array<int>>>"],
])("%s", (_, values, type) => {
  const records = json(...values.map((value) => ({ a: value })));
  expect(getColumns(createAthenaDdl(records, TABLE))).toEqual([`\`a\` ${type}`]);
});

test("accepts reserved words as names, because all names are in backticks", () => {
  const ddl = createAthenaDdl(json({ timestamp: 1, date: "x", user: { end: 1 } }), TABLE);
  expect(getColumns(ddl)).toEqual(["`timestamp` int", "`date` string", "`user` struct<`end`:int>"]);
});

test("adds no mapping for mixed case, because the SerDe ignores letter case", () => {
  const ddl = createAthenaDdl(json({ deviceId: 1, Owner: { fullName: "x" } }), TABLE);
  expect(getColumns(ddl)).toEqual(["`deviceid` int", "`owner` struct<`fullname`:string>"]);
  expect(ddl).not.toContain("SERDEPROPERTIES");
});

test("adds mappings for keys that differ only in letter case", () => {
  const ddl = createAthenaDdl(json({ time: 1, Time: "x" }), TABLE);
  expect(getColumns(ddl)).toEqual(["`time` int", "`time_2` string"]);
  expect(ddl).toContain("  'case.insensitive'='FALSE',\n  'mapping.time_2'='Time'");
});

test("maps keys that are not valid names, and never to a name of another key", () => {
  const ddl = createAthenaDdl(
    json({ "device-id": 1, device_id: 2, "7up": 3, 온도: 4, "": 5, "a.b": { "c d": 6 } }),
    TABLE,
  );
  expect(getColumns(ddl)).toEqual([
    "`device_id_2` int",
    "`device_id` int",
    "`column_7up` int",
    "`column` int",
    "`column_2` int",
    "`a_b` struct<`c_d`:int>",
  ]);
  for (const mapping of [
    "device_id_2'='device-id",
    "column_7up'='7up",
    "column'='온도",
    "a_b'='a.b",
    "c_d'='c d",
  ]) {
    expect(ddl).toContain(`'mapping.${mapping}'`);
  }
});

test("renames partitions that have the name of a field", () => {
  const ddl = createAthenaDdl(json({ year: 2024, hour: 5, partition_hour: 1 }), TABLE);
  expect(ddl).toContain(
    "PARTITIONED BY (\n  `partition_year` string,\n  `month` string,\n  `day` string,\n  `partition_hour_2` string\n)",
  );
  expect(ddl).toContain("'projection.partition_year.range'='2026,2036'");
  expect(shown(ddl)).toContain("/<partition_year>/<month>/<day>/<partition_hour_2>/'");
});

test("keeps hostile keys inside their quotes", () => {
  const key = "x'; DROP TABLE a; -- /* ` \\ \n \u202e";
  const ddl = createAthenaDdl(json({ [key]: 1 }), {
    ...TABLE,
    table: "t`; DROP TABLE a; --",
    database: "d'b",
  });
  expect(ddl).toContain("CREATE EXTERNAL TABLE IF NOT EXISTS `d_b`.`t_drop_table_a_` (");
  expect(ddl).not.toMatch(/;|--|\/\*|\u202e/);
  expect(getColumns(ddl)).toEqual(["`x_drop_table_a_` int"]);
});

test("names are valid and unique and quotes are balanced for any keys", () => {
  const object = fc.dictionary(fc.string({ unit: "binary", maxLength: 12 }), fc.jsonValue({ maxDepth: 3 }), {
    minKeys: 1,
    maxKeys: 8,
  });
  fc.assert(
    fc.property(object, (value) => {
      const ddl = createAthenaDdl(json(value), TABLE);
      const names = [...ddl.matchAll(/^ {2}`([^`]*)` /gm)].map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const [, name] of ddl.matchAll(/`([^`]*)`/g)) expect(name).toMatch(/^[a-z_][a-z0-9_]*$/);
      const outside = ddl.replaceAll(/'(?:[^'\\]|\\.)*'/g, "").replaceAll(/`[^`]*`/g, "");
      expect(outside).toMatch(/^[\w\s(),=.<>:]*$/);
    }),
    { numRuns: 50 },
  );
});

test("a prefix without a trailing slash is part of the first folder's name, as in Firehose", () => {
  const ddl = createAthenaDdl(json({ a: 1 }), { ...TABLE, prefix: "data/raw" });
  expect(ddl).toContain("LOCATION 's3://analytics-workshop-bucket/data/'");
  expect(shown(ddl)).toContain("'s3://analytics-workshop-bucket/data/raw<year>/<month>/<day>/<hour>/'");
  expect(createAthenaDdl(json({ a: 1 }), { ...TABLE, prefix: "" })).toContain(
    "LOCATION 's3://analytics-workshop-bucket/'",
  );
});

test("a prefix with expressions defines the position of the time", () => {
  const prefix = "logs/year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/";
  const ddl = createAthenaDdl(json({ a: 1 }), { ...TABLE, prefix });
  expect(ddl).toContain("LOCATION 's3://analytics-workshop-bucket/logs/'");
  expect(shown(ddl)).toContain("/logs/year=<year>/month=<month>/day=<day>/'");
  expect(ddl).not.toContain("hour");
  expect(
    shown(createAthenaDdl(json({ a: 1 }), { ...TABLE, prefix: "x/!{timestamp:yyyy/MM/dd/HH}/" })),
  ).toContain("/x/<year>/<month>/<day>/<hour>/'");
});

test.each([
  ["data/!{partitionKeyFromQuery:customer}/"],
  ["data/!{firehose:random-string}/"],
  ["data/!{timestamp:yyyy}"],
  ["data/!{timestamp:yyyy-DDD}/"],
  [["data/", "{year}/"].join("$")],
])("rejects the unsupported prefix %s", (prefix) => {
  expect(() => createAthenaDdl(json({ a: 1 }), { ...TABLE, prefix })).toThrow(
    expect.objectContaining({ code: "athena-prefix-unknown", hint: expect.any(String) }),
  );
});

test("escapes quotes in a prefix and rejects an invalid bucket name", () => {
  expect(createAthenaDdl(json({ a: 1 }), { ...TABLE, prefix: "it's/" })).toContain(
    "LOCATION 's3://analytics-workshop-bucket/it\\'s/'",
  );
  expect(() => createAthenaDdl(json({ a: 1 }), { ...TABLE, bucket: "b'; DROP" })).toThrow(
    expect.objectContaining({ code: "athena-bucket-malformed" }),
  );
});

test("reads CSV without quotes as delimited text", () => {
  const ddl = createAthenaDdl(["2024-05-01 10:00:00,a,1.5,", "2024-05-01 10:00:01,b,,7"], TABLE);
  expect(getColumns(ddl)).toEqual([
    "`column_1` timestamp",
    "`column_2` string",
    "`column_3` double",
    "`column_4` int",
  ]);
  expect(ddl).toContain("ROW FORMAT DELIMITED\n  FIELDS TERMINATED BY ','\nLOCATION");
});

test("reads CSV with quotes with the CSV SerDe, in the types that it supports", () => {
  const ddl = createAthenaDdl(['2024-05-01 10:00:00;"a;b";1.5;', '2024-05-01 10:00:01;"b";2;7'], {
    ...TABLE,
    columns: ["Time", "Name", "Time", "n"],
  });
  expect(getColumns(ddl)).toEqual(["`time` string", "`name` string", "`time_2` double", "`n` string"]);
  expect(ddl).toContain("ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'");
  expect(ddl).toContain("'separatorChar'=';'");
});

test("writes tabs as \\t", () => {
  expect(createAthenaDdl(["1\t2"], TABLE)).toContain("FIELDS TERMINATED BY '\\t'");
});

test("stores a line of text in one column", () => {
  expect(getColumns(createAthenaDdl(["hello world", "and more"], TABLE))).toEqual(["`line` string"]);
  expect(getColumns(createAthenaDdl(["[1]", "[2]"], TABLE))).toEqual(["`line` string"]);
});

test("rejects a table definition that is too long for Athena", () => {
  const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`some_key_${index}`, index]));
  expect(() => createAthenaDdl(json(wide), TABLE)).toThrow(
    expect.objectContaining({ code: "athena-ddl-too-long" }),
  );
});
