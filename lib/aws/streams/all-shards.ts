import { KinesisClient, ListShardsCommand } from "@aws-sdk/client-kinesis";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import { explainError } from "@/lib/aws/errors/explain-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { ShardRange } from "@/lib/send/shard-spread";
import { z } from "@/lib/zod";

export interface Shard extends ShardRange {
  /** A closed shard takes no more records; those that it has can be read. */
  readonly isOpen: boolean;
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

/** Every shard of a Kinesis data stream, page after page. @throws {AwsError} */
export async function allShards(stream: Destination, connection: AwsConnection): Promise<Shard[]> {
  const call = streamCall(stream, "ListShards");
  const client = new KinesisClient(createClientSettings(connection));
  const shards: Shard[] = [];
  let next: { StreamName: string } | { NextToken: string } | undefined = { StreamName: stream.name };
  try {
    while (next !== undefined) {
      const command: ListShardsCommand = new ListShardsCommand(next);
      const page = parseResponse(pageSchema, await client.send(command), call);
      shards.push(...shardsOf(page));
      next = page.NextToken === undefined ? undefined : { NextToken: page.NextToken };
    }
    return shards;
  } catch (error) {
    throw explainError(error, call);
  }
}

function shardsOf({ Shards }: z.infer<typeof pageSchema>): Shard[] {
  return Shards.map(({ ShardId, HashKeyRange, SequenceNumberRange }) => ({
    shardId: ShardId,
    firstHash: HashKeyRange.StartingHashKey,
    lastHash: HashKeyRange.EndingHashKey,
    isOpen: SequenceNumberRange.EndingSequenceNumber === undefined,
  }));
}
