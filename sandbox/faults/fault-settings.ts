import { z } from "zod";

/** Of all calls (or records), from 0 (none) to 1 (every one). */
const share = z.number().min(0).max(1);
const milliseconds = z.number().min(0).max(600_000);

/** Operations that write records: what faults meet unless they name others. */
const WRITES = ["PutRecord", "PutRecords", "PutRecordBatch"] as const;

/** The faults that stand until they are changed. Every key has a resting value, at which nothing fails. */
const faultSettingsSchema = z.strictObject({
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
function endedShare(settings: FaultSettings): number {
  return (
    settings.unavailableShare +
    settings.throttledShare +
    settings.cutBeforeWriteShare +
    settings.cutAfterWriteShare
  );
}

/** Things that happen once, when they are asked for. */
const actionsSchema = z.strictObject({
  /** Every key given so far counts as expired. */
  expireCredentialsNow: z.boolean().default(false),
  /** Everyone is signed out for good: refresh tokens, tokens and keys given so far are refused. */
  endSessionsNow: z.boolean().default(false),
});

export type FaultActions = z.infer<typeof actionsSchema>;

type FaultRequest =
  | {
      /** Undefined where the request names none. */
      readonly settings: FaultSettings | undefined;
      readonly actions: FaultActions;
    }
  | { readonly problems: readonly string[] };

const ACTIONS = new Set(Object.keys(actionsSchema.shape));

function problemsOf(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    return `${place}${issue.message}`;
  });
}

/** `null` puts a key back to rest. */
function merge(current: FaultSettings, changes: readonly (readonly [string, unknown])[]): unknown {
  const rest: Record<string, unknown> = { ...noFaults };
  return {
    ...current,
    ...Object.fromEntries(changes.map(([key, value]) => [key, value === null ? rest[key] : value])),
  };
}

/**
 * Reads a request for faults. Keys that it names change, the others stay as they are; `null` puts one to rest.
 * Every problem is named at once, and nothing changes where there is one.
 */
export function readFaultRequest(body: unknown, current: FaultSettings): FaultRequest {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return { problems: ['The body must be a JSON object, for example {"failedRecordShare": 0.1}.'] };
  }
  const entries = Object.entries(body);
  const actions = actionsSchema.safeParse(Object.fromEntries(entries.filter(([key]) => ACTIONS.has(key))));
  const changes = entries.filter(([key]) => !ACTIONS.has(key));
  const settings = faultSettingsSchema.safeParse(merge(current, changes));
  const problems = [actions, settings].flatMap((part) => (part.success ? [] : problemsOf(part.error)));
  if (settings.success && endedShare(settings.data) > 1) {
    problems.push(
      `unavailableShare, throttledShare, cutBeforeWriteShare and cutAfterWriteShare come to ${endedShare(settings.data)}; together they cannot be above 1.`,
    );
  }
  if (!actions.success || !settings.success || problems.length > 0) return { problems };
  return { settings: changes.length === 0 ? undefined : settings.data, actions: actions.data };
}
