import type { SandboxClock } from "../clock";
import type { JsonService } from "../http/json-service";
import type { DeliveryStreams } from "./delivery-streams";
import { createDeliveryStream } from "./operations/create-delivery-stream";
import { deleteDeliveryStream } from "./operations/delete-delivery-stream";
import { describeDeliveryStream } from "./operations/describe-delivery-stream";
import { listDeliveryStreams } from "./operations/list-delivery-streams";
import { putRecord } from "./operations/put-record";
import { putRecordBatch } from "./operations/put-record-batch";

/** Amazon Data Firehose: Direct PUT streams that deliver to S3. */
export function firehoseService(streams: DeliveryStreams, clock: SandboxClock): JsonService {
  return {
    targetPrefix: "Firehose_20150804",
    name: "firehose",
    signed: true,
    validationCode: "ValidationException",
    operations: [
      listDeliveryStreams(streams),
      describeDeliveryStream(streams),
      putRecord(streams),
      putRecordBatch(streams),
      createDeliveryStream(streams, clock),
      deleteDeliveryStream(streams),
    ],
  };
}
