import type { AwsConnection } from "@/lib/aws/aws-connection";
import type { BatchFrame } from "@/lib/aws/put/batch-body";
import { kinesisLimits } from "@/lib/aws/put/limits";
import { putAnswer } from "@/lib/aws/put/put-answer";
import { recordSink } from "@/lib/aws/put/record-sink";
import { serviceUrl } from "@/lib/aws/put/service-url";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { Clock } from "@/lib/clock";
import type { Sink } from "@/lib/send/sink";

/**
 * Sends records to a Kinesis data stream (PutRecords). Every record needs its partition key.
 *
 * @param maxRecordKib the stream's own limit for one record; 1,024 where it is not known
 */
export function kinesisSink(
  stream: Destination,
  connection: AwsConnection,
  clock: Clock,
  maxRecordKib?: number,
): Sink {
  const target = {
    url: serviceUrl("kinesis", connection),
    region: connection.region,
    service: "kinesis",
    operation: "Kinesis_20131202.PutRecords",
    call: streamCall(stream, "PutRecords"),
  };
  const read = putAnswer({ failed: "FailedRecordCount", entries: "Records" });
  return recordSink(
    { limits: kinesisLimits(maxRecordKib), target, frame: kinesisFrame(stream.name), read },
    connection,
    clock,
  );
}

/** What stands around the records in the body of PutRecords. */
export function kinesisFrame(streamName: string): BatchFrame {
  return { before: '{"Records":[', after: `],"StreamName":${JSON.stringify(streamName)}}` };
}
