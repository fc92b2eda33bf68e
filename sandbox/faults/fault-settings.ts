import { z } from "zod";

/** Of all calls (or records), from 0 (none) to 1 (every one). */
const share = z.number().min(0).max(1);
const milliseconds = z.number().min(0).max(600_000);

/** Operations that write records: what faults meet unless they name others. */
export const WRITES = ["PutRecord", "PutRecords", "PutRecordBatch"] as const;

/** The faults that stand until they are changed. Every key has a resting value, at which nothing fails. */
export const faultSettingsSchema = z.strictObject({
  /** The operations that the faults below meet; `deny` and the lifetimes are apart from it. */
  operations: z.array(z.string().min(1)).default([...WRITES]),
  /** Share of the records of a batch that fail by themselves. */
  failedRecordShare: share.default(0),
  /** Another code for those records than the service's own. */
  failedRecordCode: z
    .enum(["ServiceUnavailableException", "InternalFailure", "ProvisionedThroughputExceededException"])
    .nullable()
    .default(null),
  /** Share of calls answered 503. */
  unavailableShare: share.default(0),
  /** Share of calls answered with the service's throttling error. */
  throttledShare: share.default(0),
  /** Another throttling code than the service's own, for example `LimitExceededException`. */
  throttledCode: z.string().min(1).nullable().default(null),
  /** Share of connections cut before anything is written. */
  cutBeforeWriteShare: share.default(0),
  /** Share of connections cut after everything was written: the answer is lost. */
  cutAfterWriteShare: share.default(0),
  /** How long each call waits first: a number, or drawn evenly from a range. */
  latencyMilliseconds: z
    .union([milliseconds, z.strictObject({ min: milliseconds, max: milliseconds })])
    .default(0)
    .refine((value) => typeof value === "number" || value.min <= value.max, "min must not be above max"),
  /** Lifetime of keys that the identity pool gives. */
  credentialsLifetimeSeconds: z.number().min(1).max(43_200).default(3600),
  /** Lifetime of ID and access tokens. */
  tokenLifetimeSeconds: z.number().min(1).max(86_400).default(3600),
  /** IAM actions that nobody may perform, for example `firehose:ListDeliveryStreams` or `s3:*`. */
  deny: z
    .array(z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9*]+$/, "must read like firehose:PutRecordBatch"))
    .default([]),
  /** Whether Kinesis shards take no more than 1,000 records and 1 MiB a second. */
  kinesisShardLimits: z.boolean().default(false),
  /** The same seed fails the same calls and records, as long as they come in the same order. */
  seed: z.number().int().min(0).max(0xffff_ffff).nullable().default(null),
});

export type FaultSettings = z.infer<typeof faultSettingsSchema>;

export const noFaults: FaultSettings = faultSettingsSchema.parse({});

/** The four shares that end a call are drawn together, so that they cannot be more than all calls. */
export function endedShare(settings: FaultSettings): number {
  return (
    settings.unavailableShare +
    settings.throttledShare +
    settings.cutBeforeWriteShare +
    settings.cutAfterWriteShare
  );
}
