import { KinesisClient, PutRecordsCommand } from "@aws-sdk/client-kinesis";
import { type AwsConnection, clientSettings } from "@/lib/aws/aws-connection";
import { explainAwsError } from "@/lib/aws/aws-error";
import { kinesisLimits } from "@/lib/aws/limits";
import { putResult } from "@/lib/aws/put-result";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { OutgoingRecord, Sink } from "@/lib/send/sink";

const encoder = new TextEncoder();

/** Sends records to a Kinesis data stream (PutRecords). Every record needs its partition key. */
export function kinesisSink(stream: Destination, connection: AwsConnection, maxRecordKib?: number): Sink {
  const client = new KinesisClient({ ...clientSettings(connection), maxAttempts: 1 });
  const call = streamCall(stream, "PutRecords");
  return {
    limits: kinesisLimits(maxRecordKib),
    refresh: async () => {
      await connection.credentials.get();
    },
    put: async (records, signal) => {
      const credentials = await connection.credentials.get();
      const command = new PutRecordsCommand({
        StreamName: stream.name,
        Records: records.map((record) => ({
          Data: bytesOf(record),
          PartitionKey: record.partitionKey ?? "",
        })),
      });
      try {
        const answer = await client.send(command, { abortSignal: signal });
        return putResult(answer.FailedRecordCount, answer.Records, records.length);
      } catch (error) {
        const explained = explainAwsError(error, call);
        if (explained.kind === "credentials-expired") await connection.credentials.discard(credentials);
        throw explained;
      }
    },
  };
}

function bytesOf({ data }: OutgoingRecord): Uint8Array {
  return typeof data === "string" ? encoder.encode(data) : data;
}
