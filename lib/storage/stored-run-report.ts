import { z } from "@/lib/zod";

const count = z.number().min(0);

const eventSchema = z.object({
  kind: z.string(),
  at: z.number(),
  lastAt: z.number(),
  times: count,
  facts: z.looseObject({}),
});

/** What is kept of a run, and what its downloaded report says. Times are milliseconds, moments since 1970. */
export const runReportSchema = z.object({
  id: z.string(),
  /** `interrupted`: the page went away in mid-run, so that the counts are those of the last moment before. */
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
  /** Rate, end, framing, run mark, time-to-live, partition keys and seed, as they were set; for reading only. */
  settings: z.looseObject({}),
  events: z.array(eventSchema),
});
export type RunReport = z.infer<typeof runReportSchema>;
