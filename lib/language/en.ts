import type { RunStatusWord } from "@/lib/language/run-status-word";

const numbers = new Intl.NumberFormat("en");

/** Everything that the page says, in English. */
export const en = {
  product: "Headwater",
  tagline: "Realistic test records for Amazon Data Firehose and Kinesis Data Streams",
  number: (value: number) => numbers.format(value),
  bytes: (value: number) =>
    value < 1024 ? `${numbers.format(value)} B` : `${numbers.format(Math.round(value / 102.4) / 10)} KiB`,

  /** Hours only where there are some. */
  duration: (milliseconds: number) => {
    const seconds = Math.floor(milliseconds / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
    return [first, ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
  },

  signIn: {
    title: "Sign in",
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
    loading: "Loading the editor…",
    reset: "Start again with the workshop’s template",
    fine: "No problems",
    problems: (errors: number, warnings: number) =>
      [
        errors > 0 ? (errors === 1 ? "1 error" : `${errors} errors`) : "",
        warnings > 0 ? (warnings === 1 ? "1 warning" : `${warnings} warnings`) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    line: (line: number, column: number) => `Line ${line}, column ${column}`,
    savedHere: "Kept in this browser",
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
    perSecond: "Records per second",
    target: "Target records",
    badPerSecond: (max: number) => `A number above 0, up to ${numbers.format(max)}`,
    badTarget: "A whole number, 1 or more",
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
    outOf: (target: number) => `of ${numbers.format(target)} sent`,
    limited: "Limited by the destination: it takes records more slowly than asked.",
    limitedHere: "Limited by this computer: it cannot make records as fast as asked.",
    sessionEnded: "Your sign-in has ended; the run waits.",
    sessionEndedHint: "Sign in again: it goes on where it was.",
    leave: "Records are still being sent.",
    blocked: {
      signIn: "Sign in to send.",
      stream: "Choose a stream to send to.",
      template: "Mend the template’s errors to send.",
      rate: "Enter a rate and a target above zero to send.",
    },
    landed: (stream: string) => `Everything was accepted by ${stream}.`,
  },
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
