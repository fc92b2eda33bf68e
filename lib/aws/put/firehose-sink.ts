import type { AwsConnection } from "@/lib/aws/aws-connection";
import type { BatchFrame } from "@/lib/aws/put/batch-body";
import { FIREHOSE_LIMITS } from "@/lib/aws/put/limits";
import { putAnswer } from "@/lib/aws/put/put-answer";
import { recordSink } from "@/lib/aws/put/record-sink";
import { serviceUrl } from "@/lib/aws/put/service-url";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { Clock } from "@/lib/clock";
import type { Sink } from "@/lib/send/sink";

/** Sends records to a Firehose stream (PutRecordBatch). */
export function firehoseSink(stream: Destination, connection: AwsConnection, clock: Clock): Sink {
  const target = {
    url: serviceUrl("firehose", connection),
    region: connection.region,
    service: "firehose",
    operation: "Firehose_20150804.PutRecordBatch",
    call: streamCall(stream, "PutRecordBatch"),
  };
  const read = putAnswer({ failed: "FailedPutCount", entries: "RequestResponses" });
  return recordSink(
    { limits: FIREHOSE_LIMITS, target, frame: firehoseFrame(stream.name), read },
    connection,
    clock,
  );
}

/** What stands around the records in the body of PutRecordBatch. */
export function firehoseFrame(streamName: string): BatchFrame {
  return { before: `{"DeliveryStreamName":${JSON.stringify(streamName)},"Records":[`, after: "]}" };
}
