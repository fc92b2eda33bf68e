import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { type DeliveryStream, deliveryStreamArn, STREAM_VERSION, streamNameSchema } from "../delivery-stream";
import type { DeliveryStreams } from "../delivery-streams";

const schema = z.object({
  DeliveryStreamName: streamNameSchema,
  Limit: z.number().int().min(1).max(10_000).nullish(),
  ExclusiveStartDestinationId: z.string().nullish(),
});

const NO_LOGGING = { Enabled: false };

function toS3Destination(stream: DeliveryStream): object {
  return {
    RoleARN: stream.roleArn,
    BucketARN: `arn:aws:s3:::${stream.bucket}`,
    Prefix: stream.prefix,
    ErrorOutputPrefix: stream.errorOutputPrefix,
    BufferingHints: { SizeInMBs: stream.bufferMebibytes, IntervalInSeconds: stream.bufferSeconds },
    CompressionFormat: stream.compression,
    EncryptionConfiguration: { NoEncryptionConfig: "NoEncryption" },
    CloudWatchLoggingOptions: NO_LOGGING,
  };
}

function toDestination(stream: DeliveryStream): object {
  const s3 = toS3Destination(stream);
  return {
    DestinationId: "destinationId-000000000001",
    S3DestinationDescription: s3,
    ...(stream.extended && { ExtendedS3DestinationDescription: { ...s3, S3BackupMode: "Disabled" } }),
  };
}

export function describeDeliveryStream(streams: DeliveryStreams): JsonOperation {
  return jsonOperation({
    name: "DescribeDeliveryStream",
    schema,
    resource: ({ DeliveryStreamName }, { region }) => deliveryStreamArn(region, DeliveryStreamName),
    handle: ({ DeliveryStreamName }, { region }) => {
      const stream = streams.get(region, DeliveryStreamName);
      return {
        DeliveryStreamDescription: {
          DeliveryStreamName: stream.name,
          DeliveryStreamARN: deliveryStreamArn(region, stream.name),
          DeliveryStreamStatus: "ACTIVE",
          DeliveryStreamEncryptionConfiguration: { Status: "DISABLED" },
          DeliveryStreamType: "DirectPut",
          VersionId: STREAM_VERSION,
          CreateTimestamp: stream.createdAt / 1000,
          Destinations: [toDestination(stream)],
          HasMoreDestinations: false,
        },
      };
    },
  });
}
