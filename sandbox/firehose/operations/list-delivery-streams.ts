import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { ACCOUNT_ID } from "../../resource-ids";
import { streamNameSchema } from "../delivery-stream";
import type { DeliveryStreams } from "../delivery-streams";

/** From the API reference. */
const DEFAULT_LIMIT = 10;

const schema = z.object({
  Limit: z.number().int().min(1).max(10_000).nullish(),
  DeliveryStreamType: z
    .enum(["DirectPut", "KinesisStreamAsSource", "MSKAsSource", "DatabaseAsSource"])
    .nullish(),
  ExclusiveStartDeliveryStreamName: streamNameSchema.nullish(),
});

export function listDeliveryStreams(streams: DeliveryStreams): JsonOperation {
  return jsonOperation({
    name: "ListDeliveryStreams",
    schema,
    resource: (_input, { region }) => `arn:aws:firehose:${region}:${ACCOUNT_ID}:deliverystream/*`,
    handle: ({ Limit, DeliveryStreamType, ExclusiveStartDeliveryStreamName }, { region }) => {
      const after = ExclusiveStartDeliveryStreamName ?? "";
      const limit = Limit ?? DEFAULT_LIMIT;
      // All streams here are Direct PUT.
      const ofType = (DeliveryStreamType ?? "DirectPut") === "DirectPut" ? streams.list(region) : [];
      const remaining = ofType.map(({ name }) => name).filter((name) => name > after);
      return {
        DeliveryStreamNames: remaining.slice(0, limit),
        HasMoreDeliveryStreams: remaining.length > limit,
      };
    },
  });
}
