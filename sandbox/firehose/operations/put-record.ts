import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import { decodedLength, decodeInto } from "../../http/base64";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { deliveryStreamArn, streamNameSchema } from "../delivery-stream";
import type { DeliveryStreams } from "../delivery-streams";
import { createRecordIds, parseRecordData } from "../pack-records";

const schema = z.object({ DeliveryStreamName: streamNameSchema, Record: z.looseObject({}) });

export function putRecord(streams: DeliveryStreams): JsonOperation {
  return jsonOperation({
    name: "PutRecord",
    schema,
    resource: ({ DeliveryStreamName }, { region }) => deliveryStreamArn(region, DeliveryStreamName),
    handle: ({ DeliveryStreamName, Record }, { region, drawRecordFailure }) => {
      streams.get(region, DeliveryStreamName);
      const text = parseRecordData(Record, "record.data");
      const data = Buffer.allocUnsafe(decodedLength(text));
      decodeInto(data, 0, text, data.length);
      const failure = drawRecordFailure("ServiceUnavailableException");
      // The response has no per-record error, so the whole call fails.
      if (failure !== undefined) throw new AwsError(failure, "Slow down.", { status: 503 });
      streams.put(region, DeliveryStreamName, { data, ends: [data.length] });
      return { RecordId: createRecordIds()(0), Encrypted: false };
    },
  });
}
