import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import type { DataStreams } from "../data-streams";
import {
  explicitHashKeySchema,
  MAX_BATCH_BYTES,
  MAX_BATCH_RECORDS,
  partitionKeySchema,
  toIncomingRecord,
} from "../incoming-record";
import { type StoreResult, storeRecords } from "../store-records";
import { getStreamArn, getStreamName, streamReference } from "../stream-reference";

const schema = z.object({
  ...streamReference,
  Records: z
    .array(
      z.object({
        Data: z.string(),
        PartitionKey: partitionKeySchema,
        ExplicitHashKey: explicitHashKeySchema,
      }),
    )
    .min(1)
    .max(MAX_BATCH_RECORDS),
});

function toEntry(result: StoreResult): object {
  return "code" in result
    ? { ErrorCode: result.code, ErrorMessage: result.message }
    : { SequenceNumber: result.sequence, ShardId: result.shardId };
}

export function putRecords(streams: DataStreams, enforceShardLimits: () => boolean): JsonOperation {
  return jsonOperation({
    name: "PutRecords",
    schema,
    resource: getStreamArn,
    handle: (input, { region, drawRecordFailure }) => {
      const open = streams.get(region, getStreamName(input));
      const records = input.Records.map((record, index) =>
        toIncomingRecord(open, record, `records.${index + 1}.member.data`),
      );
      if (records.reduce((sum, { bytes }) => sum + bytes, 0) > MAX_BATCH_BYTES) {
        throw new AwsError("InvalidArgumentException", "Records size exceeds 10 MB limit");
      }
      const now = streams.clock.now();
      const results = storeRecords(open, records, {
        now,
        enforceShardLimits: enforceShardLimits(),
        drawRecordFailure,
      });
      return {
        FailedRecordCount: results.filter((result) => "code" in result).length,
        Records: results.map(toEntry),
      };
    },
  });
}
