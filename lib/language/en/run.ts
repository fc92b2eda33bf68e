import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "@/lib/language/fill-facts";
import { getFormats } from "@/lib/language/formats";
import type { RunStatus } from "@/lib/send/run-state";

const { counted, dollars, number, percent } = getFormats("en");

/** What the page says about a run, its options, figures and cost, in English. */
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
    possiblyTwice: "Possibly twice",
    rateNow: "Records/s",
    elapsed: "Elapsed",
    remaining: "Remaining",
    of: (sent: number, target: number) => `${number(sent)} of ${number(target)}`,
    outOf: (target: number | undefined) => (target === undefined ? "sent" : `of ${number(target)} sent`),
    empty: "Nothing has been sent yet. Counts, a chart and a log of the run appear here.",
    sentOnly: (sent: number) => `${number(sent)} sent`,
    limited: "Limited by the destination: it takes records more slowly than asked.",
    limitedHere: "Limited by this computer: it cannot make records as fast as asked.",
    throttledTo: (rate: number) => `Slowed to ${number(Math.round(rate))} records/s.`,
    sessionEnded: "Your sign-in has ended; the run waits.",
    sessionEndedHint: "Sign in again: it goes on where it was.",
    blocked: {
      signIn: "Sign in to send.",
      stream: "Choose a stream to send to.",
      template: "Mend the template’s errors to send.",
      rate: "Correct the rate and its end to send.",
      options: "Correct the record options to send.",
      keys: "Correct the key template to send.",
    },
    landed: (stream: string) => `Everything was accepted by ${stream}.`,
  },
  options: {
    title: "Record options",
    gzip: "Compress each record (gzip)",
    lineFeed: "Line feed after each record",
    minifyJson: "Minify JSON",
    keepLineBreaks: "Keep line breaks of the template",
    timeToLive: "Time to live (seconds)",
    timeToLiveHint: "A record that could not be sent for so long is rejected.",
    timeToLiveProblem: "More than 0 seconds",
    neverExpires: "Try for ever",
    seed: "Seed",
    seedHint: "The same seed makes the same records. Empty: other ones each time.",
    summary: (parts: {
      gzip: boolean;
      lineFeed: boolean;
      minifyJson: boolean;
      keepLineBreaks: boolean;
      markKind: string;
      seed: string;
    }) =>
      [
        parts.gzip ? "gzip" : "",
        parts.minifyJson ? "minified" : "",
        parts.lineFeed ? "line feed" : "no line feed",
        parts.keepLineBreaks ? "line breaks kept" : "",
        parts.markKind === "none" ? "" : "run mark",
        parts.seed === "" ? "" : "seeded",
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  mark: {
    kind: "Run mark",
    kinds: { none: "None", member: "Member of each JSON object", column: "Last column of each record" },
    hints: {
      none: "With a mark, Delivery tells this run’s records from others’ in the same stream.",
      member: "The id of the run stands in each record. Records have to be JSON objects.",
      column:
        "The id of the run ends each record: for CSV and the like. In other text it stands like any word.",
    },
    name: "Member",
    nameProblem: "1 to 64 characters",
    separator: "Separator",
    separators: { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Bar", " ": "Space" },
  },
  chart: {
    offered: "Offered",
    sent: "Sent",
    failed: "Failed",
    seconds: (value: number) => `${value} s`,
    summary: (offered: number, sent: number, failed: number) =>
      `Records a second now: ${number(Math.round(offered))} offered, ${number(Math.round(sent))} sent, ${number(Math.round(failed))} failed`,
  },
  figures: {
    title: "Figures",
    summary: (cost: string) => cost,
    bytesNow: "MiB/s",
    recordsOverall: "Overall records/s",
    bytesOverall: "Overall MiB/s",
    asked: "Asked for by now",
    behind: "Left out, too slow",
    ofQuota: "Of the quota",
    p50: "Latency p50",
    p95: "Latency p95",
    oversized: "Too large",
    expired: "Expired",
    calls: "Requests",
    bytesSent: "Data sent",
    possiblyStored: "Unsent, yet maybe stored",
    away: "Asleep or frozen",
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
    empty: "Runs of this browser that are over are listed here.",
    count: (count: number) => counted(count, { one: "# run", other: "# runs" }),
    sentTo: (sent: number, stream: string) => `${number(sent)} to ${stream}`,
    words: {
      sending: "Under way",
      paused: "Under way",
      stopping: "Under way",
      finished: "Finished",
      stopped: "Stopped",
      failed: "Failed",
      interrupted: "Cut short by a reload",
    },
    report: "Download report",
    reportOf: (moment: string) => `Download report of ${moment}`,
    rejected: "Download rejected records",
    leftOut: (count: number) => `${number(count)} more rejected records did not fit into the file.`,
    forget: "Forget past runs",
    interrupted: (sent: number, stream: string) =>
      `The page went away in mid-run: ${number(sent)} records had been accepted by ${stream}.`,
    uncertain: (waiting: number) =>
      `${number(waiting)} more were waiting or on their way, and the last moment is not counted: of those, nobody knows which have arrived. Nothing is sent any more.`,
  },
  keys: {
    title: "Partition keys",
    kind: "Partition key",
    kinds: {
      random: "Random",
      "round-robin": "Each shard in turn",
      constant: "The same for all",
      expression: "From the template",
    },
    constant: "Key",
    constantProblem: "1 to 256 characters",
    template: "Key template",
    templateHint: "For example {{device}}, where the template says {{… as device}}",
    templateProblem: "Write a template for the key, for example {{device}}",
    ignored: "This stream spreads records by itself and does not look at partition keys.",
    spread: "Spread over the shards",
    expected: "Expected, by a sample of keys",
    soFar: "So far, by a sample of keys",
    share: percent,
    hot: "hot",
    hotHint: "A hot shard throttles before the others are busy.",
    unknownShards: "The stream’s shards could not be looked up, so their picture is missing.",
  },
  cost: {
    title: "Cost and quota",
    price: { firehose: "US dollars a GB", kinesis: "US dollars a million units" },
    quotaRecords: "Quota (records/s)",
    quotaBytes: "Quota (MiB/s)",
    basis: {
      firehose: "Firehose bills each record rounded up to 5 KB.",
      kinesis: "Kinesis bills each record in PUT payload units of 25 KB; its shards’ hours come on top.",
    },
    asOf: (date: string) =>
      `List prices as known on ${date}, without taxes: check AWS’s pages and enter your own.`,
    standIn: (region: string) => `This region’s price is not in the table: ${region}’s is shown.`,
    dollars,
    about: (value: number) => `about ${dollars(value)}`,
  },
};

/** The events of a run, in English, by their kinds; `{name}` stands for a fact. */
const LINES: Readonly<Record<string, string>> = {
  started: "Started",
  paused: "Paused",
  resumed: "Resumed",
  "session-ended": "The sign-in ended; waiting for another one",
  "credentials-expired": "The credentials had expired",
  "credentials-refreshed": "The credentials were refreshed",
  throttled: "Throttled by the destination; slowed to {recordsPerSecond} records/s",
  "outage-began": "No success any more: {message}",
  "outage-ended": "It succeeds again",
  "answer-lost": "A request with {records} records lost its answer",
  away: "The computer slept or the page was frozen for {milliseconds} ms",
  "rejected oversized": "A record of {bytes} bytes was rejected: the limit is {limit}",
  "rejected expired": "{records} records were rejected: older than their time to live",
  stopping: "Stopping: what is waiting is still delivered",
  "gave-up-waiting": "Gave up waiting for {records} records",
  failing: "Failing: {message}",
  finished: "Finished",
  stopped: "Stopped",
  failed: "Failed",
};

/** One line of the log. A kind that it does not know, from another version's report, is shown as it is. */
export function eventLine(kind: string, facts: ErrorFacts): string {
  const line = LINES[kind === "rejected" ? `rejected ${facts.reason}` : kind] ?? kind;
  return fillFacts(line, facts, number);
}
