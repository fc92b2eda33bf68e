import { KinesisClient, ListShardsCommand } from "@aws-sdk/client-kinesis";
import type { AwsConnection } from "@/lib/aws/aws-connection";
import { clientSettings } from "@/lib/aws/client-settings";
import { explainAwsError } from "@/lib/aws/failures/aws-error";
import { readAnswer } from "@/lib/aws/failures/read-answer";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { ShardRange } from "@/lib/send/shard-spread";
import { z } from "@/lib/zod";

const hash = z
  .string()
  .regex(/^\d{1,39}$/)
  .transform(BigInt);

const pageSchema = z.object({
  Shards: z.array(
    z.object({
      ShardId: z.string(),
      HashKeyRange: z.object({ StartingHashKey: hash, EndingHashKey: hash }),
      /** Closed shards have an end: they take no more records. */
      SequenceNumberRange: z.object({ EndingSequenceNumber: z.string().optional() }),
    }),
  ),
  NextToken: z.string().optional(),
});

/** The open shards of a Kinesis data stream, every page of them. @throws {SinkError} */
export async function listShards(stream: Destination, connection: AwsConnection): Promise<ShardRange[]> {
  const call = streamCall(stream, "ListShards");
  const client = new KinesisClient(clientSettings(connection));
  const shards: ShardRange[] = [];
  let next: { StreamName: string } | { NextToken: string } | undefined = { StreamName: stream.name };
  try {
    while (next !== undefined) {
      const command: ListShardsCommand = new ListShardsCommand(next);
      const page = readAnswer(pageSchema, await client.send(command), call);
      shards.push(...openShards(page));
      next = page.NextToken === undefined ? undefined : { NextToken: page.NextToken };
    }
    return shards;
  } catch (error) {
    throw explainAwsError(error, call);
  }
}

function openShards({ Shards }: z.infer<typeof pageSchema>): ShardRange[] {
  return Shards.filter((shard) => shard.SequenceNumberRange.EndingSequenceNumber === undefined).map(
    (shard) => ({
      shardId: shard.ShardId,
      firstHash: shard.HashKeyRange.StartingHashKey,
      lastHash: shard.HashKeyRange.EndingHashKey,
    }),
  );
}
