import type { ErrorFacts } from "@/lib/errors";
import { fillFacts, getFormats } from "@/lib/language/formats";
import type { RunStatus } from "@/lib/send/run-state";
import { MAX_SEED_CHARACTERS } from "@/lib/settings/limits";

const { dollars, number, percent, plural } = getFormats("en");

/** A run, its options, figures, log and cost, in English. */
export const runText = {
  run: {
    title: "Run",
    controls: "Run controls",
    status: "Run status",
    words: {
      ready: "Ready",
      sending: "Sending",
      paused: "Paused",
      stopping: "Stopping",
      finished: "Finished",
      stopped: "Stopped",
      failed: "Failed",
    } satisfies Record<RunStatus, string>,
    send: "Send",
    pause: "Pause",
    resume: "Resume",
    stop: "Stop",
    progress: "Records sent",
    sent: "Sent",
    retried: "Retried",
    rejected: "Rejected",
    waiting: "Waiting",
    possibleDuplicates: "Possible duplicates",
    rateNow: "Records/s",
    elapsed: "Elapsed",
    remaining: "Remaining",
    of: (sent: number, target: number) => `${number(sent)} of ${number(target)}`,
    outOf: (target: number | undefined) => (target === undefined ? "sent" : `of ${number(target)} sent`),
    empty: "Nothing sent yet. Counts, a chart, and a log of the run appear here.",
    sentOnly: (sent: number) => `${number(sent)} sent`,
    limited: "Limited by the destination: it accepts records more slowly than requested.",
    limitedHere: "Limited by this computer: it cannot generate records as fast as requested.",
    throttledTo: (rate: number) => `Slowed to ${number(Math.round(rate))} records/s.`,
    sessionEnded: "Your sign-in expired. The run is waiting.",
    sessionEndedHint: "Sign in again to continue the run.",
    blocked: {
      signIn: "Sign in before sending.",
      stream: "Choose a stream before sending.",
      template: "Fix the template errors before sending.",
      rate: "Fix the rate settings before sending.",
      options: "Fix the record options before sending.",
      keys: "Fix the key template before sending.",
    },
    allAccepted: (stream: string) => `${stream} accepted all records.`,
  },
  options: {
    title: "Record options",
    gzip: "Compress each record (gzip)",
    lineFeed: "Line feed after each record",
    minifyJson: "Minify JSON",
    keepLineBreaks: "Keep template line breaks",
    timeToLive: "Time to live (seconds)",
    timeToLiveHint: "A record not sent within this time is rejected.",
    timeToLiveProblem: "More than 0 seconds, up to one year",
    neverExpires: "Never expire",
    seed: "Seed",
    seedHint: "The same seed generates the same records. Leave empty for different records on every run.",
    seedProblem: `One line of at most ${MAX_SEED_CHARACTERS} characters`,
    summary: (parts: {
      gzip: boolean;
      lineFeed: boolean;
      minifyJson: boolean;
      keepLineBreaks: boolean;
      mark: { kind: string } | undefined;
      seed: string;
    }) =>
      [
        parts.gzip ? "gzip" : "",
        parts.minifyJson ? "minified" : "",
        parts.lineFeed ? "line feed" : "no line feed",
        parts.keepLineBreaks ? "line breaks kept" : "",
        (parts.mark?.kind ?? "none") === "none" ? "" : "run mark",
        parts.seed === "" ? "" : "seeded",
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  mark: {
    kind: "Run mark",
    kinds: { none: "None", member: "Field in each JSON object", column: "Last column of each record" },
    hints: {
      none: "With a run mark, Delivery can distinguish this run’s records from others in the stream.",
      member: "Adds the run ID to each record. Records must be JSON objects.",
      column:
        "Appends the run ID to each record, for CSV and similar formats. In other text, it is one more word.",
    },
    name: "Field name",
    nameProblem: "1 to 64 characters",
    separator: "Separator",
    separators: { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Pipe", " ": "Space" },
  },
  chart: {
    generated: "Generated",
    sent: "Sent",
    failed: "Failed",
    seconds: (value: number) => `${value} s`,
    summary: (generated: number, sent: number, failed: number) =>
      `Records per second now: ${number(Math.round(generated))} generated, ${number(Math.round(sent))} sent, ${number(Math.round(failed))} failed`,
  },
  figures: {
    title: "Figures",
    summary: (cost: string) => cost,
    bytesNow: "MiB/s",
    recordsOverall: "Overall records/s",
    bytesOverall: "Overall MiB/s",
    expectedSoFar: "Expected so far",
    skipped: "Skipped (fell behind)",
    quotaUsed: "Quota used",
    p50: "Latency p50",
    p95: "Latency p95",
    oversized: "Too large",
    expired: "Expired",
    requests: "Requests",
    bytesSent: "Data sent",
    outcomeUnknown: "Outcome unknown",
    suspended: "Asleep or frozen",
    cost: "Cost so far",
    failed: "Failed attempts",
    ms: (value: number) => `${number(value)} ms`,
    mib: (value: number) => number(Math.round(value * 100) / 100),
    percent,
  },
  log: {
    title: "Log",
    times: (times: number, last: string) => `(${number(times)} times, last at ${last})`,
    line: eventLine,
  },
  pastRuns: {
    title: "Past runs",
    empty: "Finished runs in this browser appear here.",
    count: (count: number) => plural(count, { one: "# run", other: "# runs" }),
    sentTo: (sent: number, stream: string) => `${number(sent)} to ${stream}`,
    words: {
      sending: "In progress",
      paused: "In progress",
      stopping: "In progress",
      finished: "Finished",
      stopped: "Stopped",
      failed: "Failed",
      interrupted: "Interrupted by a reload",
    },
    report: "Download report",
    reportLabel: (dateTime: string) => `Download report for ${dateTime}`,
    rejected: "Download rejected records",
    omittedRecords: (count: number) => `${number(count)} more rejected records did not fit in the file.`,
    deleteAll: "Delete past runs",
    interrupted: (sent: number, stream: string) =>
      `The page closed during a run. ${stream} had accepted ${number(sent)} records.`,
    uncertain: (waiting: number) =>
      `${number(waiting)} more were waiting or in flight, and the last moments are not counted, so it is unknown which of these arrived. Nothing more is sent.`,
  },
  keys: {
    title: "Partition keys",
    kind: "Partition key",
    kinds: {
      random: "Random",
      "round-robin": "Each shard in turn",
      constant: "Same key for all records",
      expression: "From the template",
    },
    constant: "Key",
    constantProblem: "1 to 256 characters",
    template: "Key template",
    templateHint: "For example {{device}}, if the template contains {{… as device}}",
    templateProblem: "Enter a key template, for example {{device}}",
    ignored: "This stream distributes records itself and ignores partition keys.",
    spread: "Distribution across shards",
    expected: "Expected, from a sample of keys",
    soFar: "So far, from a sample of keys",
    share: percent,
    hot: "hot",
    hotHint: "A hot shard throttles before the others reach their limit.",
    unknownShards: "The stream’s shards could not be listed, so their distribution is not shown.",
  },
  cost: {
    title: "Cost and quota",
    price: { firehose: "US dollars per GB", kinesis: "US dollars per million units" },
    quotaRecords: "Quota (records/s)",
    quotaBytes: "Quota (MiB/s)",
    basis: {
      firehose: "Firehose rounds the size of each record up to 5 KB.",
      kinesis: "Kinesis bills records in PUT payload units of 25 KB. Shard hours are billed separately.",
    },
    asOf: (date: string) =>
      `List prices as of ${date}, excluding taxes. Check the AWS pricing pages and enter your own.`,
    otherRegionPrice: (region: string) =>
      `No price is known for this region. The price for ${region} is shown.`,
    dollars,
    about: (value: number) => `about ${dollars(value)}`,
  },
};

/** The events of a run by kind, in English; `{name}` is replaced by the fact of that name. */
const LINES: Readonly<Record<string, string>> = {
  started: "Started",
  paused: "Paused",
  resumed: "Resumed",
  "session-ended": "Sign-in expired; waiting for you to sign in again",
  "credentials-expired": "Credentials expired",
  "credentials-refreshed": "Credentials refreshed",
  throttled: "Throttled by the destination; slowed to {recordsPerSecond} records/s",
  "outage-began": "Requests are failing: {message}",
  "outage-ended": "Requests succeed again",
  "answer-lost": "No response to a request with {records} records",
  away: "The computer slept or the page was frozen for {milliseconds} ms",
  "rejected oversized": "A record of {bytes} bytes was rejected: the limit is {limit}",
  "rejected expired": "{records} records were rejected: their time to live expired",
  stopping: "Stopping; waiting records are still delivered",
  "gave-up-waiting": "Stopped waiting for {records} records",
  failing: "Failing: {message}",
  finished: "Finished",
  stopped: "Stopped",
  failed: "Failed",
};

/** One line of the log. An unknown kind, from another version's report, is shown as it is. */
export function eventLine(kind: string, facts: ErrorFacts): string {
  const line = LINES[kind === "rejected" ? `rejected ${facts.reason}` : kind] ?? kind;
  return fillFacts(line, facts, number);
}
