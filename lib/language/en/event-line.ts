import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "@/lib/language/fill-facts";
import { formatsOf } from "@/lib/language/formats";

const { number } = formatsOf("en");

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
