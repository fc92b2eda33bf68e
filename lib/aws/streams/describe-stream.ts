import { DescribeDeliveryStreamCommand, FirehoseClient } from "@aws-sdk/client-firehose";
import { DescribeStreamSummaryCommand, KinesisClient } from "@aws-sdk/client-kinesis";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import { streamCall } from "@/lib/aws/stream";
import type {
  FirehoseDescription,
  KinesisDescription,
  S3Destination,
  StreamDescription,
} from "@/lib/aws/streams/stream-description";
import type { Destination } from "@/lib/settings/destination";
import { z } from "@/lib/zod";

/**
 * Describes a stream before records are sent to it. A stream that exists but accepts no records has a `problem`.
 *
 * @throws {AwsError} `not-found`, `access-denied`, `no-answer`, …; sending may work even if describing is not permitted
 */
export async function describeStream(
  stream: Destination,
  connection: AwsConnection,
): Promise<StreamDescription> {
  try {
    if (stream.kind === "firehose") return await describeFirehoseStream(stream, connection);
    return await describeKinesisStream(stream, connection);
  } catch (error) {
    const operation = stream.kind === "firehose" ? "DescribeDeliveryStream" : "DescribeStreamSummary";
    throw explainError(error, streamCall(stream, operation));
  }
}

const firehoseSchema = z.object({
  DeliveryStreamDescription: z.object({
    DeliveryStreamARN: z.string(),
    DeliveryStreamStatus: z.string(),
    DeliveryStreamType: z.string(),
    FailureDescription: z.object({ Details: z.string().optional() }).optional(),
    Destinations: z.array(z.looseObject({ DestinationId: z.string() })),
  }),
});

async function describeFirehoseStream(
  stream: Destination,
  connection: AwsConnection,
): Promise<FirehoseDescription> {
  const client = new FirehoseClient(createClientSettings(connection));
  const command = new DescribeDeliveryStreamCommand({ DeliveryStreamName: stream.name });
  const call = streamCall(stream, "DescribeDeliveryStream");
  const response = parseResponse(firehoseSchema, await client.send(command), call);
  const description = response.DeliveryStreamDescription;
  const { DeliveryStreamStatus: status, DeliveryStreamType: source } = description;
  const names = description.Destinations.map(getDestinationName);
  const only = names.length === 1 && names[0] === "S3" ? description.Destinations[0] : undefined;
  return {
    kind: "firehose",
    arn: description.DeliveryStreamARN,
    status,
    source,
    destination: names.join(", "),
    s3: only === undefined ? undefined : toS3Destination(only),
    problem: findFirehoseProblem(stream, status, source, description.FailureDescription?.Details),
  };
}

function findFirehoseProblem(
  stream: Destination,
  status: string,
  source: string,
  reason?: string,
): AwsError | undefined {
  if (status !== "ACTIVE") return notActive(stream, status, reason);
  if (source !== "DirectPut") return notDirectPut(stream, source);
  return undefined;
}

/** From the keys: `SplunkDestinationDescription` is Splunk. Destinations other than S3 have an S3 bucket for failures too. */
function getDestinationName(destination: object): string {
  const kinds = Object.entries(destination)
    .filter(([key, value]) => key.endsWith("DestinationDescription") && value !== undefined)
    .map(([key]) => key.replace("DestinationDescription", ""));
  return kinds.find((kind) => kind !== "S3" && kind !== "ExtendedS3") ?? "S3";
}

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

/** Undefined if Firehose's description of the bucket cannot be read. */
function toS3Destination(destination: Record<string, unknown>): S3Destination | undefined {
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

const kinesisSchema = z.object({
  StreamDescriptionSummary: z.object({
    StreamARN: z.string(),
    StreamStatus: z.string(),
    OpenShardCount: z.number(),
    StreamModeDetails: z.object({ StreamMode: z.enum(["PROVISIONED", "ON_DEMAND"]) }).optional(),
    RetentionPeriodHours: z.number(),
    MaxRecordSizeInKiB: z.number().optional(),
    RecordDistributionStrategy: z.string().optional(),
  }),
});

/** While a stream changes its shards, it accepts records. */
const ACCEPTING_STATUSES: ReadonlySet<string> = new Set(["ACTIVE", "UPDATING"]);

async function describeKinesisStream(
  stream: Destination,
  connection: AwsConnection,
): Promise<KinesisDescription> {
  const client = new KinesisClient(createClientSettings(connection));
  const command = new DescribeStreamSummaryCommand({ StreamName: stream.name });
  const call = streamCall(stream, "DescribeStreamSummary");
  const summary = parseResponse(kinesisSchema, await client.send(command), call).StreamDescriptionSummary;
  return {
    kind: "kinesis",
    arn: summary.StreamARN,
    status: summary.StreamStatus,
    openShards: summary.OpenShardCount,
    mode: summary.StreamModeDetails?.StreamMode ?? "PROVISIONED",
    retentionHours: summary.RetentionPeriodHours,
    maxRecordKib: summary.MaxRecordSizeInKiB ?? 1024,
    ignoresPartitionKeys: summary.RecordDistributionStrategy === "AUTO",
    problem: ACCEPTING_STATUSES.has(summary.StreamStatus)
      ? undefined
      : notActive(stream, summary.StreamStatus),
  };
}

/** The stream exists but does not accept records yet, or any longer. */
function notActive(stream: Destination, status: string, reason = ""): AwsError {
  const because = reason === "" ? "" : ` (${reason})`;
  const message = `Stream “${stream.name}” is ${status}, not ACTIVE${because}.`;
  return new AwsError("invalid", "not-active", message, {
    hint:
      status === "CREATING" || status === "UPDATING"
        ? "A new stream becomes active after a minute or two. Wait, then try again."
        : "Choose another stream, or create one.",
    facts: { stream: stream.name, region: stream.region, status },
  });
}

/** The stream reads from another source and rejects records from callers. */
function notDirectPut(stream: Destination, source: string): AwsError {
  const message = `Stream “${stream.name}” gets its records from another source (${source}), not from callers.`;
  return new AwsError("invalid", "not-direct-put", message, {
    hint: "Choose a Firehose stream whose source is Direct PUT, or send to the Kinesis data stream that it reads.",
    facts: { stream: stream.name, region: stream.region, source },
  });
}
