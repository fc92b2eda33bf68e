import { getFormats } from "@/lib/language/formats";
import type { JsonProblem } from "@/lib/template/render/json-problem";

const { bytes, counted, figure, number, percent } = getFormats("en");

/** What the page says about sample records: the preview, their distribution, and a table of them, in English. */
export const samplesText = {
  preview: {
    title: "Sample records",
    button: "Preview",
    empty: "Write a template to see samples of its records here.",
    failed: "The samples cannot be shown: their worker did not start.",
    broken: "Mend the template’s errors to see samples.",
    valid: "Valid JSON",
    notJson: "Not JSON",
    formats: { csv: "CSV row", text: "Text" },
    pretty: "Pretty-print",
    drawn: "As a run would send them",
    seeded: "The first records of a run with this seed",
    gzipped: (size: number) => `${bytes(size)} compressed`,
    lineFeed: "Line feed",
    earlier: "These are the last ones from before the error.",
    excerpt: (shown: number, all: number) => `${number(shown)} of ${number(all)} characters are shown.`,
    record: (number: number) => `Record ${number}`,
    jsonProblem: (place: number, at: { line: number; column: number }, problem: JsonProblem) =>
      `At character ${number(place)} (line ${number(at.line)}, column ${number(at.column)}), ${problem.description.replaceAll("`", "")} is expected.`,
  },
  previewViews: { label: "View of the records", samples: "Samples", distribution: "Distribution" },
  distribution: {
    fields: "Fields",
    measuring: "Looking at records…",
    failed: "The distribution cannot be shown: its worker did not start.",
    looked: (records: number) => `${number(records)} records looked at.`,
    cut: {
      time: (records: number, asked: number) =>
        `${number(records)} of ${number(asked)} records looked at: more would take too long.`,
      bytes: (records: number, asked: number) =>
        `${number(records)} of ${number(asked)} records looked at: more would be too much at once.`,
    },
    earlier: "Below is what was seen before the error.",
    notRendered: (record: number) => `Record ${number(record)} could not be rendered.`,
    unreadable: {
      json: (records: number) =>
        counted(records, { one: "# record is not JSON.", other: "# records are not JSON." }),
      csv: (records: number) =>
        counted(records, {
          one: "# record has another number of columns.",
          other: "# records have another number of columns.",
        }),
    },
    text: "These records are text without fields.",
    none: "These records have no fields.",
    truncated: "The records have more fields, or deeper ones, than are listed.",
    more: (count: number) => `Show ${number(count)} more fields`,
    size: "Size of a record",
    sizeOf: (mean: number, least: number, most: number) =>
      least === most
        ? `${bytes(most)} each`
        : `${bytes(Math.round(mean))} on average, ${bytes(least)} to ${bytes(most)}`,
    column: (name: string) => `Column ${name}`,
    types: {
      integer: "integer",
      number: "number",
      boolean: "boolean",
      timestamp: "timestamp",
      string: "string",
      object: "object",
      list: "list",
    },
    typeShare: (type: string, share: number) => `${type} ${percent(share)}`,
    missing: (share: number) => `missing ${percent(share)}`,
    empty: (share: number) => `empty ${percent(share)}`,
    null: (share: number) => `null ${percent(share)}`,
    distinct: (count: number, exact: boolean) =>
      exact ? `${number(count)} different values` : `at least ${number(count)} different values`,
    range: (from: number, to: number) => `${figure(from)} to ${figure(to)}`,
    moments: (from: string, to: string) => `${from} to ${to}`,
    characters: (from: number, to: number) =>
      from === to
        ? counted(from, { one: "# character", other: "# characters" })
        : `${number(from)} to ${number(to)} characters`,
    items: (from: number, to: number) =>
      from === to
        ? counted(from, { one: "# item", other: "# items" })
        : `${number(from)} to ${number(to)} items`,
    figure,
    bytes,
    percent,
    histogram: (of: string, bins: number, fullest: number, share: number) =>
      `Histogram of ${of} in ${number(bins)} parts; the fullest, part ${number(fullest)}, has ${percent(share)}.`,
    bin: (from: string, to: string, share: number) =>
      from === to ? `${from}: ${percent(share)}` : `${from} to ${to}: ${percent(share)}`,
    others: "all others",
    emptyText: "(empty)",
  },
  athena: {
    open: "Copy Athena DDL",
    title: "Table for Amazon Athena",
    why: (records: number) =>
      `Columns and types are those of ${number(records)} records of this template. Run the statement in Athena’s query editor.`,
    failed: "The part of the page that writes the statement could not be loaded.",
    table: "Table",
    bucket: "Bucket",
    prefix: "Prefix",
    known: (stream: string) => `Bucket and prefix are those of ${stream}.`,
    unknown:
      "Where the stream puts its records is not known here: the bucket and prefix below are placeholders. Enter your own, or sign in and choose a Firehose stream.",
    kinesis:
      "A Kinesis data stream has no objects in S3: enter the bucket and prefix of what reads it, such as a Firehose stream.",
    statement: "statement",
    partitions: (first: number, last: number) =>
      `Partitions need no loading: Athena finds each hour by itself (partition projection), from ${first} to ${last}; no ALTER TABLE ADD PARTITION and no MSCK REPAIR TABLE. Name year, month, day and hour in WHERE, so that a query reads only those.`,
    notes: {
      gzip: "Records are compressed one by one (record options): Athena takes objects for gzip only where their names end in .gz.",
      noLineFeed:
        "Records end without a line feed (record options): Athena needs each record on a line of its own.",
      lineBreaks:
        "Records have line breaks inside (record options): Athena needs each record on a line of its own.",
      transforms:
        "The stream changes or converts records on their way; the table is of records as they are sent.",
      compression: "The stream’s compression cannot be read by Athena; gzip can.",
      timeZone: "The hours are those of the stream’s own time zone, not UTC.",
    },
  },
};
