import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import type { DataStreams } from "../data-streams";
import { explicitHashKeySchema, partitionKeySchema, toIncomingRecord } from "../incoming-record";
import { storeRecords } from "../store-records";
import { getStreamArn, getStreamName, streamReference } from "../stream-reference";

const schema = z.object({
  ...streamReference,
  Data: z.string(),
  PartitionKey: partitionKeySchema,
  ExplicitHashKey: explicitHashKeySchema,
  SequenceNumberForOrdering: z
    .string()
    .regex(/^(0|[1-9]\d{0,128})$/)
    .nullish(),
});

/** A fault or a full shard fails the whole call, because the response has no per-record error. */
const STATUS: Readonly<Record<string, number>> = { ServiceUnavailableException: 503, InternalFailure: 500 };

export function putRecord(streams: DataStreams, enforceShardLimits: () => boolean): JsonOperation {
  return jsonOperation({
    name: "PutRecord",
    schema,
    resource: getStreamArn,
    handle: (input, { region, drawRecordFailure }) => {
      const open = streams.get(region, getStreamName(input));
      const [result] = storeRecords(open, [toIncomingRecord(open, input, "data")], {
        now: streams.clock.now(),
        enforceShardLimits: enforceShardLimits(),
        drawRecordFailure,
      });
      if (result === undefined) {
        throw new AwsError("InternalFailure", "Internal service failure.", { status: 500 });
      }
      if ("code" in result) {
        throw new AwsError(result.code, result.message, { status: STATUS[result.code] ?? 400 });
      }
      return { ShardId: result.shardId, SequenceNumber: result.sequence };
    },
  });
}
