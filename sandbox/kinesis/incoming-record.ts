import { z } from "zod";
import { AwsError } from "../http/aws-error";
import { assertBase64, decodedLength } from "../http/base64";
import type { OpenStream, Shard } from "./data-streams";
import { findShardIndex, isHashKey, toHashKey } from "./shards/hash-range";

/**
 * From the API reference of PutRecords: 500 records and 10 MiB per call, partition keys included, before
 * base64. The largest record is a setting of the stream.
 */
export const MAX_BATCH_RECORDS = 500;
export const MAX_BATCH_BYTES = 10 * 1024 * 1024;
/** Characters. */
const MAX_PARTITION_KEY_LENGTH = 256;
/** From the API reference of GetRecords. */
export const MAX_READ_RECORDS = 10_000;
export const MAX_READ_BYTES = 10 * 1024 * 1024;

const BYTES_PER_KIBIBYTE = 1024;

export const partitionKeySchema = z.string().min(1).max(MAX_PARTITION_KEY_LENGTH);
export const explicitHashKeySchema = z
  .string()
  .regex(/^(0|[1-9]\d{0,38})$/)
  .nullish();

interface RecordRequest {
  /** Base64. */
  readonly Data: string;
  readonly PartitionKey: string;
  readonly ExplicitHashKey?: string | null | undefined;
}

/** A validated record, and its target shard. */
export interface IncomingRecord {
  readonly data: string;
  readonly partitionKey: string;
  /** Data and partition key; the limits count both. */
  readonly bytes: number;
  readonly shard: Shard;
}

function findTargetShard(open: OpenStream, record: RecordRequest): Shard {
  const explicit = record.ExplicitHashKey;
  const key = explicit ? BigInt(explicit) : toHashKey(record.PartitionKey);
  const shard = isHashKey(key) ? open.shards[findShardIndex(open.ranges, key)] : undefined;
  if (shard !== undefined) return shard;
  throw new AwsError(
    "InvalidArgumentException",
    `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${explicit}`,
  );
}

/**
 * Validates one record against the stream's limits and finds its shard.
 * @param member the request member that an error names
 * @throws {AwsError} ValidationException or InvalidArgumentException
 */
export function toIncomingRecord(open: OpenStream, record: RecordRequest, member: string): IncomingRecord {
  assertBase64(record.Data);
  const length = decodedLength(record.Data);
  const bytes = length + Buffer.byteLength(record.PartitionKey);
  const limit = open.stream.maxRecordKibibytes * BYTES_PER_KIBIBYTE;
  if (bytes > limit) {
    const shown = `java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}]`;
    const most = limit - (bytes - length);
    throw new AwsError(
      "ValidationException",
      `1 validation error detected: Value '${shown}' at '${member}' failed to satisfy constraint: Member must have length less than or equal to ${length > limit ? limit : most}`,
    );
  }
  return {
    data: record.Data,
    partitionKey: record.PartitionKey,
    bytes,
    shard: findTargetShard(open, record),
  };
}
