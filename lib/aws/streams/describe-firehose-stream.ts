import { DescribeDeliveryStreamCommand, FirehoseClient } from "@aws-sdk/client-firehose";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import type { AwsError } from "@/lib/aws/errors/aws-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { FirehoseDescription, S3Destination } from "@/lib/aws/stream-description";
import { notActive, notDirectPut } from "@/lib/aws/streams/stream-problems";
import { z } from "@/lib/zod";

const enabledSchema = z.object({ Enabled: z.boolean().optional() }).optional();

const s3Schema = z.object({
  BucketARN: z.string(),
  Prefix: z.string().optional(),
  ErrorOutputPrefix: z.string().optional(),
  BufferingHints: z
    .object({ SizeInMBs: z.number().optional(), IntervalInSeconds: z.number().optional() })
    .optional(),
  CompressionFormat: z.string().optional(),
  CustomTimeZone: z.string().optional(),
  ProcessingConfiguration: enabledSchema,
  DataFormatConversionConfiguration: enabledSchema,
});

const answerSchema = z.object({
  DeliveryStreamDescription: z.object({
    DeliveryStreamARN: z.string(),
    DeliveryStreamStatus: z.string(),
    DeliveryStreamType: z.string(),
    FailureDescription: z.object({ Details: z.string().optional() }).optional(),
    Destinations: z.array(z.looseObject({ DestinationId: z.string() })),
  }),
});

/** Asks Firehose about a stream. @throws {AwsError} */
export async function describeFirehoseStream(
  stream: Destination,
  connection: AwsConnection,
): Promise<FirehoseDescription> {
  const client = new FirehoseClient(createClientSettings(connection));
  const command = new DescribeDeliveryStreamCommand({ DeliveryStreamName: stream.name });
  const call = streamCall(stream, "DescribeDeliveryStream");
  const answer = parseResponse(answerSchema, await client.send(command), call).DeliveryStreamDescription;
  const { DeliveryStreamStatus: status, DeliveryStreamType: source } = answer;
  const names = answer.Destinations.map(destinationName);
  const only = names.length === 1 && names[0] === "S3" ? answer.Destinations[0] : undefined;
  return {
    kind: "firehose",
    arn: answer.DeliveryStreamARN,
    status,
    source,
    destination: names.join(", "),
    s3: only === undefined ? undefined : s3Destination(only),
    problem: problemOf(stream, status, source, answer.FailureDescription?.Details),
  };
}

function problemOf(stream: Destination, status: string, source: string, why?: string): AwsError | undefined {
  if (status !== "ACTIVE") return notActive(stream, status, why);
  if (source !== "DirectPut") return notDirectPut(stream, source);
  return undefined;
}

/** By the keys that it has: `SplunkDestinationDescription` is Splunk. Others than S3 have an S3 bucket for failures as well. */
function destinationName(destination: object): string {
  const kinds = Object.entries(destination)
    .filter(([key, value]) => key.endsWith("DestinationDescription") && value !== undefined)
    .map(([key]) => key.replace("DestinationDescription", ""));
  return kinds.find((kind) => kind !== "S3" && kind !== "ExtendedS3") ?? "S3";
}

/** Undefined where what Firehose says of the bucket cannot be read. */
function s3Destination(destination: Record<string, unknown>): S3Destination | undefined {
  const described = destination.ExtendedS3DestinationDescription ?? destination.S3DestinationDescription;
  const s3 = s3Schema.safeParse(described).data;
  if (s3 === undefined) return undefined;
  return {
    bucket: s3.BucketARN.split(":").pop() ?? "",
    prefix: s3.Prefix ?? "",
    errorPrefix: s3.ErrorOutputPrefix ?? "",
    // 5 MB and 300 s are the defaults (BufferingHints in the API reference).
    bufferMebibytes: s3.BufferingHints?.SizeInMBs ?? 5,
    bufferSeconds: s3.BufferingHints?.IntervalInSeconds ?? 300,
    compression: s3.CompressionFormat ?? "UNCOMPRESSED",
    timeZone: s3.CustomTimeZone ?? "UTC",
    transforms:
      s3.ProcessingConfiguration?.Enabled === true || s3.DataFormatConversionConfiguration?.Enabled === true,
  };
}
