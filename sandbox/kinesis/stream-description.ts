import { type DataStream, dataStreamArn } from "./data-stream";
import type { Shard } from "./data-streams";
import { firstSequenceAt } from "./shards/sequence-number";

/** Members that every description of a stream begins with. */
export function toStreamSummary(stream: DataStream): object {
  return {
    StreamName: stream.name,
    StreamARN: dataStreamArn(stream.region, stream.name),
    StreamStatus: "ACTIVE",
    StreamModeDetails: { StreamMode: stream.mode },
    StreamCreationTimestamp: stream.createdAt / 1000,
  };
}

/** Members that both full descriptions add. */
export const RETENTION = {
  RetentionPeriodHours: 24,
  EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
  EncryptionType: "NONE",
};

export function toShardDescription(stream: DataStream, { id, index, range }: Shard): object {
  return {
    ShardId: id,
    HashKeyRange: { StartingHashKey: range.start.toString(), EndingHashKey: range.end.toString() },
    SequenceNumberRange: { StartingSequenceNumber: firstSequenceAt(stream.createdAt, index) },
  };
}
