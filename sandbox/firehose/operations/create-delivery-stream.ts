import { z } from "zod";
import type { SandboxClock } from "../../clock";
import { AwsError } from "../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { type DeliveryStream, deliveryStreamArn, streamNameSchema } from "../delivery-stream";
import type { DeliveryStreams } from "../delivery-streams";

const destinationSchema = z.object({
  RoleARN: z
    .string()
    .min(1)
    .max(512)
    .regex(/^arn:.*:iam::\d{12}:role\/[a-zA-Z0-9+=,.@\-_/]+$/),
  BucketARN: z
    .string()
    .min(1)
    .max(2048)
    .regex(/^arn:.*:s3:::[\w.-]{1,255}$/),
  Prefix: z.string().max(1024).nullish(),
  ErrorOutputPrefix: z.string().max(1024).nullish(),
  BufferingHints: z
    .object({
      SizeInMBs: z.number().int().min(1).max(128).nullish(),
      IntervalInSeconds: z.number().int().min(0).max(900).nullish(),
    })
    .nullish(),
  CompressionFormat: z.enum(["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]).nullish(),
});

const schema = z.object({
  DeliveryStreamName: streamNameSchema,
  DeliveryStreamType: z
    .enum(["DirectPut", "KinesisStreamAsSource", "MSKAsSource", "DatabaseAsSource"])
    .nullish(),
  S3DestinationConfiguration: destinationSchema.nullish(),
  ExtendedS3DestinationConfiguration: destinationSchema.nullish(),
});

/** Firehose's default. */
const DEFAULT_BUFFER = { mebibytes: 5, seconds: 300 };

function invalidArgument(message: string): AwsError {
  return new AwsError("InvalidArgumentException", message);
}

function getDestination(input: z.infer<typeof schema>): z.infer<typeof destinationSchema> {
  const { ExtendedS3DestinationConfiguration: extended, S3DestinationConfiguration: plain } = input;
  const destination = extended ?? plain;
  if (!destination || (extended && plain)) {
    throw invalidArgument("Exactly one destination configuration is supported for a Firehose");
  }
  if ((input.DeliveryStreamType ?? "DirectPut") !== "DirectPut") {
    throw invalidArgument(
      `The sandbox does not support ${input.DeliveryStreamType} streams, only DirectPut.`,
    );
  }
  return destination;
}

function parseCompression(destination: z.infer<typeof destinationSchema>): DeliveryStream["compression"] {
  const format = destination.CompressionFormat ?? "UNCOMPRESSED";
  if (format === "UNCOMPRESSED" || format === "GZIP") return format;
  throw invalidArgument(`The sandbox does not support ${format} compression, only GZIP or none.`);
}

function parsePrefix(given: string | null | undefined): string {
  const prefix = given ?? "";
  if (prefix.includes("!{")) {
    throw invalidArgument(`The sandbox does not support expressions in a prefix: ${prefix}`);
  }
  // Prefixes become folders and must not escape the bucket.
  if (!/^([^/\\\0]+\/)*[^/\\\0]*$/.test(prefix) || prefix.split("/").some((part) => /^\.\.?$/.test(part))) {
    throw invalidArgument(`The sandbox cannot create folders for the prefix ${JSON.stringify(prefix)}.`);
  }
  return prefix;
}

function toStream(input: z.infer<typeof schema>, region: string, createdAt: number): DeliveryStream {
  const destination = getDestination(input);
  return {
    region,
    name: input.DeliveryStreamName,
    createdAt,
    bucket: destination.BucketARN.slice(destination.BucketARN.lastIndexOf(":") + 1),
    prefix: parsePrefix(destination.Prefix),
    errorOutputPrefix: parsePrefix(destination.ErrorOutputPrefix),
    bufferMebibytes: destination.BufferingHints?.SizeInMBs ?? DEFAULT_BUFFER.mebibytes,
    bufferSeconds: destination.BufferingHints?.IntervalInSeconds ?? DEFAULT_BUFFER.seconds,
    compression: parseCompression(destination),
    roleArn: destination.RoleARN,
    extended: Boolean(input.ExtendedS3DestinationConfiguration),
  };
}

/** Creates a stream. It is active immediately. */
export function createDeliveryStream(streams: DeliveryStreams, clock: SandboxClock): JsonOperation {
  return jsonOperation({
    name: "CreateDeliveryStream",
    schema,
    resource: ({ DeliveryStreamName }, { region }) => deliveryStreamArn(region, DeliveryStreamName),
    handle: (input, { region }) => {
      streams.create(toStream(input, region, clock.now()));
      return { DeliveryStreamARN: deliveryStreamArn(region, input.DeliveryStreamName) };
    },
  });
}
