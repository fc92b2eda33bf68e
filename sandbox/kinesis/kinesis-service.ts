import type { JsonService } from "../http/json-service";
import type { DataStreams } from "./data-streams";
import { createStream } from "./operations/create-stream";
import { deleteStream } from "./operations/delete-stream";
import { describeStream } from "./operations/describe-stream";
import { describeStreamSummary } from "./operations/describe-stream-summary";
import { getRecords } from "./operations/get-records";
import { getShardIterator } from "./operations/get-shard-iterator";
import { listShards } from "./operations/list-shards";
import { listStreams } from "./operations/list-streams";
import { putRecord } from "./operations/put-record";
import { putRecords } from "./operations/put-records";

/**
 * Amazon Kinesis Data Streams.
 * @param enforceShardLimits whether each shard is limited to 1,000 records and 1 MiB per second
 */
export function kinesisService(streams: DataStreams, enforceShardLimits: () => boolean): JsonService {
  return {
    targetPrefix: "Kinesis_20131202",
    name: "kinesis",
    signed: true,
    validationCode: "ValidationException",
    operations: [
      listStreams(streams),
      describeStream(streams),
      describeStreamSummary(streams),
      listShards(streams),
      putRecord(streams, enforceShardLimits),
      putRecords(streams, enforceShardLimits),
      getShardIterator(streams),
      getRecords(streams),
      createStream(streams),
      deleteStream(streams),
    ],
  };
}
