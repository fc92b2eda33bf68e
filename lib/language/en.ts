import { deliveryText } from "@/lib/language/delivery-text";
import { eventLine } from "@/lib/language/event-line";
import type { RunStatusWord } from "@/lib/language/run-status-word";
import { setupText } from "@/lib/language/setup-text";

const numbers = new Intl.NumberFormat("en");

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Hours only where there are some. */
function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
}

/** Two digits that matter, also of a fraction of a cent. */
function dollars(value: number): string {
  return value === 0
    ? "$0"
    : `$${value < 1 ? Number(value.toPrecision(2)) : (Math.round(value * 100) / 100).toFixed(2)}`;
}

const times = new Intl.DateTimeFormat("en", { timeStyle: "medium", hourCycle: "h23" });
const moments = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" });

/** Everything that the page says, in English. */
export const en = {
  product: "Headwater",
  tagline: "Realistic test records for Amazon Data Firehose and Kinesis Data Streams",
  number: (value: number) => numbers.format(value),
  bytes: (value: number) =>
    value < 1024 ? `${numbers.format(value)} B` : `${numbers.format(Math.round(value / 102.4) / 10)} KiB`,

  duration,
  time: (moment: number) => times.format(moment),
  moment: (moment: number) => moments.format(moment),

  signIn: {
    username: "Username",
    password: "Password",
    keep: "Keep me signed in",
    submit: "Sign in",
    submitting: "Signing in…",
    out: "Sign out",
    signedInAs: (name: string) => `Signed in as ${name}`,
    why: "Sign in to send records. You can edit the template and see samples without.",
    newPassword: "New password",
    newPasswordTitle: "Choose a new password",
    newPasswordWhy: "The password that you were given was for the first sign-in only.",
    newPasswordSubmit: "Set it and continue",
    attribute: (name: string) => `Your ${name.replaceAll("_", " ")}`,
    pool: (id: string) => `User pool ${id}`,
  },
  settings: {
    open: "Settings",
    title: "Sign-in settings",
    none: "This site has no sign-in settings yet.",
    noneHint:
      "Open the link that the CloudFormation stack's Outputs tab shows, or enter the four ids here; whoever runs the site can put them into config.json.",
    region: "Region of the user pool",
    userPoolId: "User pool id",
    userPoolClientId: "App client id",
    identityPoolId: "Identity pool id",
    save: "Save",
    cancel: "Cancel",
    reset: "Use this site’s own settings",
    close: "Close",
    fromDeployment: "These come with this site (config.json).",
    fromLink: "These came with a link.",
    fromSettings: "You entered these yourself.",
  },
  linkQuestion: {
    title: "This link names another user pool",
    text: (link: string, current: string) =>
      `The link wants you to sign in to ${link}; this page signs in to ${current}. Records go to the account that you sign in to: use the link’s only if you trust who gave it to you.`,
    accept: "Use the link’s user pool",
    decline: "Keep the current one",
  },
  destination: {
    title: "Destination",
    region: "Region",
    stream: "Stream",
    regionHint: "Any region can be typed",
    loading: "Listing streams…",
    none: "No stream in this region. Check the region, or type a name.",
    noMatch: "No stream in the list has this name; it is used as typed.",
    reload: "List again",
    kind: "Service",
    firehose: "Data Firehose",
    kinesis: "Kinesis Data Streams",
    listProblem: (service: string) => `${service} streams cannot be listed; type the name.`,
    showList: "Show the list",
    found: (count: number) => (count === 1 ? "1 stream" : `${numbers.format(count)} streams`),
  },
  editor: {
    title: "Template",
    label: "Record template",
    reset: "Start again with the workshop’s template",
    fine: "No problems",
    problems: (errors: number, warnings: number) =>
      [
        errors > 0 ? (errors === 1 ? "1 error" : `${errors} errors`) : "",
        warnings > 0 ? (warnings === 1 ? "1 warning" : `${warnings} warnings`) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  preview: {
    title: "Sample records",
    button: "Preview",
    empty: "Samples of your records appear here as you type.",
    failed: "The samples cannot be shown: their worker did not start.",
    broken: "Mend the template’s errors to see samples.",
    valid: "Valid JSON",
    notJson: "Not JSON",
    record: (number: number) => `Record ${number}`,
    jsonProblem: (place: number, expected: string) =>
      `At character ${numbers.format(place)}, ${expected.replaceAll("`", "")} is expected.`,
  },
  rate: {
    title: "Rate",
    kind: "Kind of rate",
    kinds: {
      constant: "Constant",
      periodic: "By the hour of the week",
      ramp: "Ramp",
      bursts: "Bursts",
      fastest: "As fast as possible",
    },
    perSecond: "Records per second",
    from: "From (records/s)",
    to: "To (records/s)",
    overSeconds: "Over (seconds)",
    base: "Base (records/s)",
    burst: "Burst (records/s)",
    lengthSeconds: "Burst length (s)",
    everySeconds: "A burst every (s)",
    fastestHint: "As many as the destination takes.",

    clock: "Clock",
    clocks: { real: "Real time", simulated: "Simulated" },
    simulatedFrom: "Simulated from",
    simulatedTo: "Simulated until",
    secondsPerTick: "Seconds of data per tick",
    waitBetweenTicks: "Wait between ticks (ms)",
    week: "Rates of the week",
    smoothing: "Move smoothly from each hour to the next",
    shown: "Value shown and painted",
    mean: "Mean records/s",
    stddev: "Deviation of records/s",
    brush: "Paint with",
    presets: { "office-hours": "Office hours", "evening-peak": "Evening peak", flat: "Flat" },
    weekHint:
      "Draw across hours to paint them; with the keyboard, Space paints and Shift with an arrow goes on. Paste a block of a spreadsheet where the focus is. The buttons fill the week with that value as its peak.",
    pasteFailed: "That was not a block of numbers of 0 or more. Copy only the cells with rates.",
    shortDays: DAYS.map((day) => day.slice(0, 3)),
    cell: (day: number, hour: number, value: number) =>
      `${DAYS[day]} ${String(hour).padStart(2, "0")}:00, ${numbers.format(value)}`,

    ends: "Ends",
    endKinds: {
      count: "After a number of records",
      duration: "After a duration",
      until: "At a time",
      never: "When you stop it",
    },
    target: "Target records",
    durationSeconds: "Duration (seconds)",
    until: "Ends at",
    neverHint: "It sends until you stop it.",

    curve: (lowest: number, highest: number, spanMs: number) => {
      const range =
        lowest === highest
          ? numbers.format(Math.round(highest * 10) / 10)
          : `${numbers.format(Math.round(lowest))} to ${numbers.format(Math.round(highest))}`;
      return `${range} records/s over ${duration(Math.round(spanMs / 1000) * 1000)}`;
    },
    problems: {
      perSecond: "A number above 0, up to 1,000,000",
      from: "0 or more",
      to: "0 or more; above 0 where the ramp begins at 0",
      overSeconds: "More than 0 seconds",
      base: "0 or more",
      burst: "More than 0",
      lengthSeconds: "More than 0 seconds, at most the time between bursts",
      everySeconds: "More than 0 seconds",
      week: "At least one hour needs more than 0 records a second, and none less",
      simulatedFrom: "Date and time of the first record",
      simulatedTo: "A moment after the start",
      secondsPerTick: "A whole number, 1 or more",
      waitBetweenTicks: "0 milliseconds or more",
      target: "A whole number, 1 or more",
      durationSeconds: "More than 0 seconds, at most a year",
      until: "A moment that is still to come",
    },
  },
  run: {
    title: "Run",
    status: "Run status",
    words: {
      ready: "Ready",
      sending: "Sending",
      paused: "Paused",
      stopping: "Stopping",
      finished: "Finished",
      stopped: "Stopped",
      failed: "Failed",
    } satisfies Record<RunStatusWord, string>,
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
    of: (sent: number, target: number) => `${numbers.format(sent)} of ${numbers.format(target)}`,
    outOf: (target: number | undefined) =>
      target === undefined ? "sent" : `of ${numbers.format(target)} sent`,
    sentOnly: (sent: number) => `${numbers.format(sent)} sent`,
    limited: "Limited by the destination: it takes records more slowly than asked.",
    limitedHere: "Limited by this computer: it cannot make records as fast as asked.",
    throttledTo: (rate: number) => `Slowed to ${numbers.format(Math.round(rate))} records/s.`,
    sessionEnded: "Your sign-in has ended; the run waits.",
    sessionEndedHint: "Sign in again: it goes on where it was.",
    blocked: {
      signIn: "Sign in to send.",
      stream: "Choose a stream to send to.",
      template: "Mend the template’s errors to send.",
      rate: "Correct the rate and its end to send.",
      options: "Correct the record options to send.",
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
    summary: (parts: { gzip: boolean; lineFeed: boolean; minifyJson: boolean; seed: string }) =>
      [
        parts.gzip ? "gzip" : "",
        parts.minifyJson ? "minified" : "",
        parts.lineFeed ? "line feed" : "no line feed",
        parts.seed === "" ? "" : "seeded",
      ]
        .filter((part) => part !== "")
        .join(", "),
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
  chart: {
    offered: "Offered",
    sent: "Sent",
    failed: "Failed",
    summary: (offered: number, sent: number, failed: number) =>
      `Records a second now: ${numbers.format(Math.round(offered))} offered, ${numbers.format(Math.round(sent))} sent, ${numbers.format(Math.round(failed))} failed`,
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
    ms: (value: number) => `${numbers.format(value)} ms`,
    mib: (value: number) => numbers.format(Math.round(value * 100) / 100),
    percent: (share: number) => `${numbers.format(Math.round(share * 1000) / 10)} %`,
  },
  log: {
    title: "Log",
    times: (times: number, last: string) => `(${numbers.format(times)} times, last at ${last})`,
    line: eventLine,
  },
  pastRuns: {
    title: "Past runs",
    count: (count: number) => (count === 1 ? "1 run" : `${numbers.format(count)} runs`),
    sentTo: (sent: number, stream: string) => `${numbers.format(sent)} to ${stream}`,
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
    leftOut: (count: number) => `${numbers.format(count)} more rejected records did not fit into the file.`,
    forget: "Forget past runs",
    interrupted: (sent: number, stream: string) =>
      `The page went away in mid-run: ${numbers.format(sent)} records had been accepted by ${stream}.`,
    uncertain: (waiting: number) =>
      `${numbers.format(waiting)} more were waiting or on their way, and the last moment is not counted: of those, nobody knows which have arrived. Nothing is sent any more.`,
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
    share: (share: number) => `${numbers.format(Math.round(share * 1000) / 10)} %`,
    hot: "hot",
    hotHint: "A hot shard throttles before the others are busy.",
    unknownShards: "The stream’s shards could not be looked up, so their picture is missing.",
  },
  delivery: deliveryText,
  setup: setupText,
  help: {
    open: "Help",
    title: "Help",
    back: "Back to the workbench",
    language: "The template language",
    languageWhy:
      "A template is text with placeholders {{ … }}. Rendering it once gives one record; text outside placeholders is copied, and line breaks are removed. Quotes around a value belong to the template.",
    functions: "Functions",
    functionsWhy:
      "Every function by every name that it has. The examples are real: rendered when this page was built.",
    search: "Search functions",
    found: (count: number) => (count === 1 ? "1 function" : `${numbers.format(count)} functions`),
    none: "No function has all of these words in its name or description.",
    aliases: (names: string) => `also ${names}`,
    example: "Example",
    gives: "Gives",
    arguments: "Arguments",
  },
  theme: { label: "Theme", system: "System theme", light: "Light theme", dark: "Dark theme" },
  problem: {
    dismiss: "Dismiss",
    unexpected: "Something went wrong that should not have.",
    reload: "Load the page again",
  },
  loading: "Loading…",
  notFound: { title: "There is no such page", home: "Back to the workbench" },
};

/** What a catalogue has to have; a missing or a superfluous key is a type error. */
export type Catalogue = typeof en;
