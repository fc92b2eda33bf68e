import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { streamNameSchema } from "../data-stream";
import type { DataStreams } from "../data-streams";
import { describeShard, describeStreamBriefly, RETENTION } from "../describe";
import { referencedArn, referencedStream, streamReference } from "../stream-reference";

/** From the API reference: shards per response. */
const DEFAULT_LIMIT = 100;

const schema = z.object({
  ...streamReference,
  Limit: z.number().int().min(1).max(10_000).nullish(),
  ExclusiveStartShardId: streamNameSchema.nullish(),
});

export function describeStream(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "DescribeStream",
    schema,
    resource: referencedArn,
    handle: (input, { region }) => {
      const { stream, shards } = streams.get(region, referencedStream(input));
      const left = shards.filter(({ id }) => id > (input.ExclusiveStartShardId ?? ""));
      const page = left.slice(0, Math.min(input.Limit ?? DEFAULT_LIMIT, DEFAULT_LIMIT));
      return {
        StreamDescription: {
          ...describeStreamBriefly(stream),
          ...RETENTION,
          Shards: page.map((shard) => describeShard(stream, shard)),
          HasMoreShards: left.length > page.length,
        },
      };
    },
  });
}
