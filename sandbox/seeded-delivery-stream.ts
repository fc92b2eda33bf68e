import type { DeliveryStream } from "./firehose/delivery-stream";
import { ACCOUNT_ID, HOME_REGION } from "./names";
import { seed } from "./seed";

/** The workshop's stream. */
export function seededDeliveryStream(createdAt: number): DeliveryStream {
  const { name, prefix, errorOutputPrefix, bufferMebibytes, bufferSeconds } = seed.deliveryStream;
  return {
    region: HOME_REGION,
    name,
    createdAt,
    bucket: seed.bucket,
    prefix,
    errorOutputPrefix,
    bufferMebibytes,
    bufferSeconds,
    compression: "UNCOMPRESSED",
    roleArn: `arn:aws:iam::${ACCOUNT_ID}:role/headwater-sandbox-firehose`,
    extended: true,
  };
}
