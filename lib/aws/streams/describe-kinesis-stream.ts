import { DescribeStreamSummaryCommand, KinesisClient } from "@aws-sdk/client-kinesis";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { KinesisDescription } from "@/lib/aws/stream-description";
import { notActive } from "@/lib/aws/streams/stream-problems";
import { z } from "@/lib/zod";

const answerSchema = z.object({
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

/** A stream that changes its shards takes records all the while. */
const TAKES_RECORDS: ReadonlySet<string> = new Set(["ACTIVE", "UPDATING"]);

/** Asks Kinesis Data Streams about a stream. @throws {AwsError} */
export async function describeKinesisStream(
  stream: Destination,
  connection: AwsConnection,
): Promise<KinesisDescription> {
  const client = new KinesisClient(createClientSettings(connection));
  const command = new DescribeStreamSummaryCommand({ StreamName: stream.name });
  const call = streamCall(stream, "DescribeStreamSummary");
  const answer = parseResponse(answerSchema, await client.send(command), call).StreamDescriptionSummary;
  return {
    kind: "kinesis",
    arn: answer.StreamARN,
    status: answer.StreamStatus,
    openShards: answer.OpenShardCount,
    mode: answer.StreamModeDetails?.StreamMode ?? "PROVISIONED",
    retentionHours: answer.RetentionPeriodHours,
    maxRecordKib: answer.MaxRecordSizeInKiB ?? 1024,
    ignoresPartitionKeys: answer.RecordDistributionStrategy === "AUTO",
    problem: TAKES_RECORDS.has(answer.StreamStatus) ? undefined : notActive(stream, answer.StreamStatus),
  };
}
