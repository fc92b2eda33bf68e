import type { AwsConnection } from "@/lib/aws/connection";
import type { Destination } from "@/lib/aws/stream";
import { allShards } from "@/lib/aws/streams/all-shards";
import type { ShardRange } from "@/lib/send/shard-spread";

/** The shards of a Kinesis data stream that take records. @throws {AwsError} */
export async function listShards(stream: Destination, connection: AwsConnection): Promise<ShardRange[]> {
  const shards = await allShards(stream, connection);
  return shards
    .filter(({ isOpen }) => isOpen)
    .map(({ shardId, firstHash, lastHash }) => ({ shardId, firstHash, lastHash }));
}
