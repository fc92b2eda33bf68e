import { KinesisClient, ListShardsCommand } from "@aws-sdk/client-kinesis";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import { explainError } from "@/lib/aws/errors/explain-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import { streamCall } from "@/lib/aws/stream";
import type { ShardRange } from "@/lib/send/shard-spread";
import type { Destination } from "@/lib/settings/destination";
import { z } from "@/lib/zod";

export interface Shard extends ShardRange {
  /** A closed shard accepts no more records; its records can still be read. */
  readonly isOpen: boolean;
}

/** The shards of a Kinesis data stream that accept records. @throws {AwsError} */
export async function listOpenShards(stream: Destination, connection: AwsConnection): Promise<ShardRange[]> {
  const shards = await listShards(stream, connection);
  return shards
    .filter(({ isOpen }) => isOpen)
    .map(({ shardId, firstHash, lastHash }) => ({ shardId, firstHash, lastHash }));
}

const hash = z
  .string()
  .regex(/^\d{1,39}$/)
  .transform(BigInt);

const pageSchema = z.object({
  Shards: z.array(
    z.object({
      ShardId: z.string(),
      HashKeyRange: z.object({ StartingHashKey: hash, EndingHashKey: hash }),
      SequenceNumberRange: z.object({ EndingSequenceNumber: z.string().optional() }),
    }),
  ),
  NextToken: z.string().optional(),
});

/** Every shard of a Kinesis data stream, open or closed, page after page. @throws {AwsError} */
export async function listShards(stream: Destination, connection: AwsConnection): Promise<Shard[]> {
  const call = streamCall(stream, "ListShards");
  const client = new KinesisClient(createClientSettings(connection));
  const shards: Shard[] = [];
  let next: { StreamName: string } | { NextToken: string } | undefined = { StreamName: stream.name };
  try {
    while (next !== undefined) {
      const command: ListShardsCommand = new ListShardsCommand(next);
      const page = parseResponse(pageSchema, await client.send(command), call);
      shards.push(...toShards(page));
      next = page.NextToken === undefined ? undefined : { NextToken: page.NextToken };
    }
    return shards;
  } catch (error) {
    throw explainError(error, call);
  }
}

function toShards({ Shards }: z.infer<typeof pageSchema>): Shard[] {
  return Shards.map(({ ShardId, HashKeyRange, SequenceNumberRange }) => ({
    shardId: ShardId,
    firstHash: HashKeyRange.StartingHashKey,
    lastHash: HashKeyRange.EndingHashKey,
    isOpen: SequenceNumberRange.EndingSequenceNumber === undefined,
  }));
}
