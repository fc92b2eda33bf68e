import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { deliveryStreamArn, streamNameSchema } from "../delivery-stream";
import type { DeliveryStreams } from "../delivery-streams";
import { createRecordIds, MAX_BATCH_RECORDS, measureRecords, packRecords } from "../pack-records";

const schema = z.object({
  DeliveryStreamName: streamNameSchema,
  // measureRecords checks the records themselves.
  Records: z.array(z.unknown()).min(1).max(MAX_BATCH_RECORDS),
});

/** Firehose's code for records that it rejects under load. */
const DEFAULT_FAILURE_CODE = "ServiceUnavailableException";

const FAILURE_MESSAGES: Readonly<Record<string, string>> = {
  ServiceUnavailableException: "Slow down.",
  InternalFailure: "Internal service failure.",
};

export function putRecordBatch(streams: DeliveryStreams): JsonOperation {
  return jsonOperation({
    name: "PutRecordBatch",
    schema,
    resource: ({ DeliveryStreamName }, { region }) => deliveryStreamArn(region, DeliveryStreamName),
    handle: ({ DeliveryStreamName, Records }, { region, drawRecordFailure }) => {
      streams.get(region, DeliveryStreamName);
      const measured = measureRecords(Records);
      const failures = Records.map(() => drawRecordFailure(DEFAULT_FAILURE_CODE));
      streams.put(
        region,
        DeliveryStreamName,
        packRecords(measured, (index) => failures[index] === undefined),
      );
      const toRecordId = createRecordIds();
      return {
        FailedPutCount: failures.filter((code) => code !== undefined).length,
        Encrypted: false,
        RequestResponses: failures.map((code, index) =>
          code === undefined
            ? { RecordId: toRecordId(index) }
            : { ErrorCode: code, ErrorMessage: FAILURE_MESSAGES[code] ?? "Rate exceeded." },
        ),
      };
    },
  });
}
