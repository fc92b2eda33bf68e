import type { KinesisDescription } from "@/lib/aws/streams/stream-description";

/** What a stream accepts, unless the account has a higher quota. */
export interface Quota {
  readonly recordsPerSecond: number;
  readonly mebibytesPerSecond: number;
}

/**
 * Direct PUT: per stream, all operations together. Firehose throttles requests above it.
 * https://docs.aws.amazon.com/firehose/latest/dev/limits.html
 */
const FIREHOSE_LARGE: Quota = { recordsPerSecond: 500_000, mebibytesPerSecond: 5 };
const FIREHOSE: Quota = { recordsPerSecond: 100_000, mebibytesPerSecond: 1 };
const LARGE_REGIONS: ReadonlySet<string> = new Set(["us-east-1", "us-west-2", "eu-west-1"]);

export function getFirehoseQuota(region: string): Quota {
  return LARGE_REGIONS.has(region) ? FIREHOSE_LARGE : FIREHOSE;
}

/**
 * A provisioned shard accepts 1,000 records and 1 MB a second; a new on-demand stream starts with four times that.
 * https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html
 */
const ON_DEMAND_SHARDS = 4;

/** @param stream undefined: unknown, so that one shard is assumed */
export function getKinesisQuota(stream: Pick<KinesisDescription, "mode" | "openShards"> | undefined): Quota {
  const shards = stream?.mode === "ON_DEMAND" ? ON_DEMAND_SHARDS : (stream?.openShards ?? 1);
  return { recordsPerSecond: shards * 1000, mebibytesPerSecond: shards };
}
