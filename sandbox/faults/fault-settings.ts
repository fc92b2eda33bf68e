import { z } from "zod";

/** Share of calls or records, from 0 (none) to 1 (all). */
const shareSchema = z.number().min(0).max(1);
const millisecondsSchema = z.number().min(0).max(600_000);

/** Operations that write records. Faults apply to them by default. */
const WRITE_OPERATIONS = ["PutRecord", "PutRecords", "PutRecordBatch"] as const;

/** Faults that stay in force until changed. Nothing fails at a key's default. */
const faultSettingsSchema = z.strictObject({
  /** The operations that the faults below apply to. `deny` and the lifetimes apply to all. */
  operations: z.array(z.string().min(1)).default([...WRITE_OPERATIONS]),
  /** Share of a batch's records that fail. */
  failedRecordShare: shareSchema.default(0),
  /** Error code of those records; `null` is the service's default. */
  failedRecordCode: z
    .enum(["ServiceUnavailableException", "InternalFailure", "ProvisionedThroughputExceededException"])
    .nullable()
    .default(null),
  /** Share of calls that return 503. */
  unavailableShare: shareSchema.default(0),
  /** Share of calls that return the service's throttling error. */
  throttledShare: shareSchema.default(0),
  /** Throttling code, for example `LimitExceededException`; `null` is the service's default. */
  throttledCode: z.string().min(1).nullable().default(null),
  /** Share of connections cut before anything is written. */
  cutBeforeWriteShare: shareSchema.default(0),
  /** Share of connections cut after everything is written: the response is lost. */
  cutAfterWriteShare: shareSchema.default(0),
  /** Delay before each call: a number, or a uniformly distributed value from a range. */
  latencyMilliseconds: z
    .union([millisecondsSchema, z.strictObject({ min: millisecondsSchema, max: millisecondsSchema })])
    .default(0)
    .refine(
      (value) => typeof value === "number" || value.min <= value.max,
      "min must not be greater than max",
    ),
  /** Lifetime of keys that the identity pool issues. */
  credentialsLifetimeSeconds: z.number().min(1).max(43_200).default(3600),
  /** Lifetime of ID and access tokens. */
  tokenLifetimeSeconds: z.number().min(1).max(86_400).default(3600),
  /** Denied IAM actions, for example `firehose:ListDeliveryStreams` or `s3:*`. */
  deny: z
    .array(z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9*]+$/, "must look like firehose:PutRecordBatch"))
    .default([]),
  /** Whether each Kinesis shard is limited to 1,000 records and 1 MiB per second. */
  kinesisShardLimits: z.boolean().default(false),
  /** The same seed fails the same calls and records, provided they arrive in the same order. */
  seed: z.number().int().min(0).max(0xffff_ffff).nullable().default(null),
});

export type FaultSettings = z.infer<typeof faultSettingsSchema>;

export const noFaults: FaultSettings = faultSettingsSchema.parse({});

/** One random number selects among the four shares that end a call, so that their sum cannot exceed 1. */
function sumFailureShares(settings: FaultSettings): number {
  return (
    settings.unavailableShare +
    settings.throttledShare +
    settings.cutBeforeWriteShare +
    settings.cutAfterWriteShare
  );
}

/** One-time actions. */
const actionsSchema = z.strictObject({
  /** Expires every key issued so far. */
  expireCredentialsNow: z.boolean().default(false),
  /** Ends every session: rejects refresh tokens, ID and access tokens and keys issued so far. */
  endSessionsNow: z.boolean().default(false),
});

export type FaultActions = z.infer<typeof actionsSchema>;

type FaultRequest =
  | {
      /** Undefined if the request contains only actions. */
      readonly settings: FaultSettings | undefined;
      readonly actions: FaultActions;
    }
  | { readonly problems: readonly string[] };

const ACTIONS = new Set(Object.keys(actionsSchema.shape));

function toProblems(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    return `${place}${issue.message}`;
  });
}

/** `null` restores a key's default. */
function merge(current: FaultSettings, changes: readonly (readonly [string, unknown])[]): unknown {
  const rest: Record<string, unknown> = { ...noFaults };
  return {
    ...current,
    ...Object.fromEntries(changes.map(([key, value]) => [key, value === null ? rest[key] : value])),
  };
}

/**
 * Parses a request that sets faults. Keys that it contains change, the others stay; `null` restores a
 * default. Reports all problems together; if there is any, nothing changes.
 */
export function parseFaultRequest(body: unknown, current: FaultSettings): FaultRequest {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return { problems: ['The body must be a JSON object, for example {"failedRecordShare": 0.1}.'] };
  }
  const entries = Object.entries(body);
  const actions = actionsSchema.safeParse(Object.fromEntries(entries.filter(([key]) => ACTIONS.has(key))));
  const changes = entries.filter(([key]) => !ACTIONS.has(key));
  const settings = faultSettingsSchema.safeParse(merge(current, changes));
  const problems = [actions, settings].flatMap((part) => (part.success ? [] : toProblems(part.error)));
  if (settings.success && sumFailureShares(settings.data) > 1) {
    problems.push(
      `unavailableShare, throttledShare, cutBeforeWriteShare and cutAfterWriteShare add up to ${sumFailureShares(settings.data)}; their sum must not be greater than 1.`,
    );
  }
  if (!actions.success || !settings.success || problems.length > 0) return { problems };
  return { settings: changes.length === 0 ? undefined : settings.data, actions: actions.data };
}
