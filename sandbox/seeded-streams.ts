import type { DeliveryStream } from "./firehose/delivery-stream";
import { type DataStream, DEFAULT_MAX_RECORD_KIBIBYTES } from "./kinesis/data-stream";
import { ACCOUNT_ID, HOME_REGION } from "./names";
import { seed } from "./seed";

/** The workshop's delivery stream. */
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

/** The workshop's data stream. */
export function seededDataStream(createdAt: number): DataStream {
  const { name, shards } = seed.kinesisStream;
  return {
    region: HOME_REGION,
    name,
    createdAt,
    shards,
    mode: "PROVISIONED",
    maxRecordKibibytes: DEFAULT_MAX_RECORD_KIBIBYTES,
  };
}
