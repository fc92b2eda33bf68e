import { z } from "@/lib/zod";

export const MAX_PAST_RUNS = 50;
/** A stored report has only its last events: fifty complete logs would fill the storage. */
const MAX_LISTED_EVENTS = 30;

const count = z.number().min(0);

const eventSchema = z.object({
  kind: z.string(),
  at: z.number(),
  lastAt: z.number(),
  times: count,
  facts: z.looseObject({}),
});

/** A run as it is stored and downloaded. Durations are milliseconds, points in time milliseconds since 1970. */
export const runReportSchema = z.object({
  id: z.string(),
  /** `interrupted`: the page was closed during the run; the counts are the last ones before that. */
  status: z.enum(["sending", "paused", "stopping", "finished", "stopped", "failed", "interrupted"]),
  destination: z.object({
    region: z.string(),
    kind: z.enum(["firehose", "kinesis"]),
    name: z.string(),
  }),
  startedAt: z.number(),
  endedAt: z.number().optional(),
  elapsedMs: count,
  suspendedMs: count,
  target: count.optional(),
  generated: count,
  sent: count,
  rejected: z.object({ oversized: count, expired: count }),
  waiting: count,
  retried: count,
  failed: count,
  possibleDuplicates: count,
  outcomeUnknown: count,
  sentBytes: count,
  billedUnits: count,
  calls: count,
  recordsPerSecond: count,
  bytesPerSecond: count,
  latencyP50Ms: count.optional(),
  latencyP95Ms: count.optional(),
  failure: z.object({ code: z.string(), message: z.string(), hint: z.string().optional() }).optional(),
  /** Rate, stops, record options, partition keys and seed; for reading only. */
  settings: z.looseObject({}),
  events: z.array(eventSchema),
});
export type RunReport = z.infer<typeof runReportSchema>;

/** Finished runs, the latest first. */
export const pastRunsSchema = z.array(runReportSchema).max(MAX_PAST_RUNS);

/** Adds a finished run to the list: each run once, the latest first. */
export function addPastRunTo(runs: readonly RunReport[], report: RunReport): RunReport[] {
  const shortened = { ...report, events: report.events.slice(-MAX_LISTED_EVENTS) };
  return [shortened, ...runs.filter(({ id }) => id !== report.id)].slice(0, MAX_PAST_RUNS);
}
