import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { streamNameSchema } from "../data-stream";
import type { DataStreams } from "../data-streams";
import { RETENTION, toShardDescription, toStreamSummary } from "../stream-description";
import { getStreamArn, getStreamName, streamReference } from "../stream-reference";

/** From the API reference; also the maximum. */
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
    resource: getStreamArn,
    handle: (input, { region }) => {
      const { stream, shards } = streams.get(region, getStreamName(input));
      const remaining = shards.filter(({ id }) => id > (input.ExclusiveStartShardId ?? ""));
      const page = remaining.slice(0, Math.min(input.Limit ?? DEFAULT_LIMIT, DEFAULT_LIMIT));
      return {
        StreamDescription: {
          ...toStreamSummary(stream),
          ...RETENTION,
          Shards: page.map((shard) => toShardDescription(stream, shard)),
          HasMoreShards: remaining.length > page.length,
        },
      };
    },
  });
}
