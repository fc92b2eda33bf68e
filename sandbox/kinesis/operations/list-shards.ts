import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { dataStreamArn, streamNameSchema } from "../data-stream";
import type { DataStreams } from "../data-streams";
import { decodeToken, encodeToken, nextTokenSchema } from "../paging-token";
import { toShardDescription } from "../stream-description";
import { getStreamName, streamReference } from "../stream-reference";

/** From the API reference. */
const DEFAULT_LIMIT = 1000;

const schema = z.object({
  ...streamReference,
  NextToken: nextTokenSchema,
  ExclusiveStartShardId: streamNameSchema.nullish(),
  MaxResults: z.number().int().min(1).max(10_000).nullish(),
  ShardFilter: z
    .object({
      Type: z.enum([
        "AFTER_SHARD_ID",
        "AT_TRIM_HORIZON",
        "FROM_TRIM_HORIZON",
        "AT_LATEST",
        "AT_TIMESTAMP",
        "FROM_TIMESTAMP",
      ]),
      ShardId: streamNameSchema.nullish(),
      Timestamp: z.number().nullish(),
    })
    .nullish(),
});

type Input = z.infer<typeof schema>;

interface Start {
  readonly name: string;
  readonly after: string;
}

/** The start of the listing. Shards here are never split, so every other filter matches all of them. */
function getListStart(input: Input, now: number): Start {
  if (!input.NextToken) {
    const filtered = input.ShardFilter?.Type === "AFTER_SHARD_ID" ? input.ShardFilter.ShardId : undefined;
    return { name: getStreamName(input), after: input.ExclusiveStartShardId ?? filtered ?? "" };
  }
  if (input.StreamName || input.StreamARN) {
    throw new AwsError("InvalidArgumentException", "NextToken and StreamName cannot be provided together.");
  }
  const { stream, after } = decodeToken(input.NextToken, now);
  return { name: stream, after };
}

export function listShards(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "ListShards",
    schema,
    resource: (input, { region }) => dataStreamArn(region, getListStart(input, streams.clock.now()).name),
    handle: (input, { region }) => {
      const now = streams.clock.now();
      const { name, after } = getListStart(input, now);
      const { stream, shards } = streams.get(region, name);
      const remaining = shards.filter(({ id }) => id > after);
      const page = remaining.slice(0, input.MaxResults ?? DEFAULT_LIMIT);
      const last = page.at(-1);
      const more = remaining.length > page.length && last !== undefined;
      return {
        Shards: page.map((shard) => toShardDescription(stream, shard)),
        ...(more && { NextToken: encodeToken({ stream: name, after: last.id }, now) }),
      };
    },
  });
}
