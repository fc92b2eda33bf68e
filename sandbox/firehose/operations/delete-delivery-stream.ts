import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { deliveryStreamArn, streamNameSchema } from "../delivery-stream";
import type { DeliveryStreams } from "../delivery-streams";

/** Delivers the stream's buffer first. */
export function deleteDeliveryStream(streams: DeliveryStreams): JsonOperation {
  return jsonOperation({
    name: "DeleteDeliveryStream",
    schema: z.object({ DeliveryStreamName: streamNameSchema }),
    resource: ({ DeliveryStreamName }, { region }) => deliveryStreamArn(region, DeliveryStreamName),
    handle: ({ DeliveryStreamName }, { region }) => {
      streams.delete(region, DeliveryStreamName);
      return {};
    },
  });
}
