import { getFormats } from "@/lib/language/formats";
import type { JsonProblem } from "@/lib/template/json-problem";

const { bytes, figure, number, percent, plural } = getFormats("en");

/** Sample records in English: the preview, the distribution, and the Athena table. */
export const samplesText = {
  preview: {
    title: "Sample records",
    button: "Preview",
    empty: "Write a template to see sample records here.",
    failed: "Samples cannot be shown because their worker did not start.",
    broken: "Fix the template errors to see samples.",
    valid: "Valid JSON",
    notJson: "Not JSON",
    formats: { csv: "CSV row", text: "Text" },
    pretty: "Pretty-print",
    asSent: "Records as a run sends them",
    seeded: "The first records of a run with this seed",
    gzipped: (size: number) => `${bytes(size)} compressed`,
    lineFeed: "Line feed",
    earlier: "These samples are from before the error.",
    excerpt: (shown: number, all: number) => `Showing ${number(shown)} of ${number(all)} characters.`,
    record: (number: number) => `Record ${number}`,
    jsonProblem: (place: number, at: { line: number; column: number }, problem: JsonProblem) =>
      `Expected ${problem.description.replaceAll("`", "")} at character ${number(place)} (line ${number(at.line)}, column ${number(at.column)}).`,
  },
  previewViews: { label: "Record view", samples: "Samples", distribution: "Distribution" },
  distribution: {
    fields: "Fields",
    measuring: "Analyzing records…",
    failed: "The distribution cannot be shown because its worker did not start.",
    analyzed: (records: number) => `${number(records)} records analyzed.`,
    cut: {
      time: (records: number, requested: number) =>
        `${number(records)} of ${number(requested)} records analyzed: the time limit was reached.`,
      bytes: (records: number, requested: number) =>
        `${number(records)} of ${number(requested)} records analyzed: the size limit was reached.`,
    },
    earlier: "These results are from before the error.",
    notRendered: (record: number) => `Record ${number(record)} could not be rendered.`,
    unreadable: {
      json: (records: number) =>
        plural(records, { one: "# record is not JSON.", other: "# records are not JSON." }),
      csv: (records: number) =>
        plural(records, {
          one: "# record has a different number of columns.",
          other: "# records have a different number of columns.",
        }),
    },
    text: "These records are text without fields.",
    none: "These records have no fields.",
    truncated: "Some fields are not listed because the records have too many or too deep fields.",
    more: (count: number) => `Show ${number(count)} more fields`,
    size: "Record size",
    sizeSummary: (mean: number, least: number, most: number) =>
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
      exact ? `${number(count)} distinct values` : `at least ${number(count)} distinct values`,
    range: (from: number, to: number) => `${figure(from)} to ${figure(to)}`,
    moments: (from: string, to: string) => `${from} to ${to}`,
    characters: (from: number, to: number) =>
      from === to
        ? plural(from, { one: "# character", other: "# characters" })
        : `${number(from)} to ${number(to)} characters`,
    items: (from: number, to: number) =>
      from === to
        ? plural(from, { one: "# item", other: "# items" })
        : `${number(from)} to ${number(to)} items`,
    figure,
    bytes,
    percent,
    histogram: (of: string, bins: number, fullest: number, share: number) =>
      `Histogram of ${of} with ${number(bins)} bins. The fullest, bin ${number(fullest)}, has ${percent(share)}.`,
    bin: (from: string, to: string, share: number) =>
      from === to ? `${from}: ${percent(share)}` : `${from} to ${to}: ${percent(share)}`,
    others: "all others",
    emptyText: "(empty)",
  },
  athena: {
    open: "Copy Athena DDL",
    title: "Table for Amazon Athena",
    why: (records: number) =>
      `Columns and types are inferred from ${number(records)} records of this template. Run the statement in the Athena query editor.`,
    failed: "Part of the page could not be loaded.",
    table: "Table",
    bucket: "Bucket",
    prefix: "Prefix",
    known: (stream: string) => `The bucket and prefix are those of ${stream}.`,
    unknown:
      "The stream’s bucket and prefix are unknown, so placeholders are shown below. Enter your own, or sign in and choose a Firehose stream.",
    kinesis:
      "A Kinesis data stream does not write to S3. Enter the bucket and prefix of its consumer, such as a Firehose stream.",
    statement: "statement",
    partitions: (first: number, last: number) =>
      `Athena finds the partition of each hour from ${first} to ${last} automatically (partition projection). You do not need ALTER TABLE ADD PARTITION or MSCK REPAIR TABLE. To read less data, filter by year, month, day, and hour in WHERE.`,
    notes: {
      gzip: "Records are compressed individually (record options). Athena reads objects as gzip only if their names end in .gz.",
      noLineFeed:
        "Records do not end with a line feed (record options). Athena needs each record on its own line.",
      lineBreaks: "Records contain line breaks (record options). Athena needs each record on its own line.",
      transforms:
        "The stream transforms or converts records. The table describes the records as they are sent.",
      compression: "Athena cannot read the stream’s compression format. It can read gzip.",
      timeZone: "The hours use the stream’s time zone, not UTC.",
    },
  },
};
