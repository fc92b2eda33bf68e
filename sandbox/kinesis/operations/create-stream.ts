import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { DEFAULT_MAX_RECORD_KIBIBYTES, dataStreamArn, streamNameSchema } from "../data-stream";
import type { DataStreams } from "../data-streams";

/** The initial number of shards in on-demand mode, as in AWS. */
const ON_DEMAND_SHARDS = 4;
/** AWS's quota differs by region. Here, every shard is a folder. */
const MAX_SHARDS = 500;

const schema = z.object({
  StreamName: streamNameSchema,
  ShardCount: z.number().int().min(1).nullish(),
  StreamModeDetails: z.object({ StreamMode: z.enum(["PROVISIONED", "ON_DEMAND"]) }).nullish(),
  MaxRecordSizeInKiB: z.number().int().min(1024).max(10_240).nullish(),
});

function getShardCount(requested: number | null | undefined, mode: "PROVISIONED" | "ON_DEMAND"): number {
  if (mode === "ON_DEMAND") return ON_DEMAND_SHARDS;
  if (!requested) {
    throw new AwsError("ValidationException", "ShardCount is required for a stream in PROVISIONED mode.");
  }
  if (requested <= MAX_SHARDS) return requested;
  throw new AwsError(
    "LimitExceededException",
    `This request would exceed the shard limit for the account. Current shard count limit: ${MAX_SHARDS}. Number of additional shards that would have resulted from this request: ${requested}.`,
  );
}

/** Creates a stream. It is active immediately. */
export function createStream(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "CreateStream",
    schema,
    resource: ({ StreamName }, { region }) => dataStreamArn(region, StreamName),
    handle: (input, { region }) => {
      const mode = input.StreamModeDetails?.StreamMode ?? "PROVISIONED";
      streams.create({
        region,
        name: input.StreamName,
        createdAt: streams.clock.now(),
        shards: getShardCount(input.ShardCount, mode),
        mode,
        maxRecordKibibytes: input.MaxRecordSizeInKiB ?? DEFAULT_MAX_RECORD_KIBIBYTES,
      });
      return {};
    },
  });
}
