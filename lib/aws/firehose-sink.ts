import { FirehoseClient, PutRecordBatchCommand } from "@aws-sdk/client-firehose";
import { type AwsConnection, clientSettings } from "@/lib/aws/aws-connection";
import { explainAwsError } from "@/lib/aws/aws-error";
import { FIREHOSE_LIMITS } from "@/lib/aws/limits";
import { putResult } from "@/lib/aws/put-result";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { OutgoingRecord, Sink } from "@/lib/send/sink";

const encoder = new TextEncoder();

/** Sends records to a Firehose stream (PutRecordBatch). */
export function firehoseSink(stream: Destination, connection: AwsConnection): Sink {
  const client = new FirehoseClient({ ...clientSettings(connection), maxAttempts: 1 });
  const call = streamCall(stream, "PutRecordBatch");
  return {
    limits: FIREHOSE_LIMITS,
    refresh: async () => {
      await connection.credentials.get();
    },
    put: async (records, signal) => {
      // Before the call, so that trouble here is not taken for a call that may have written.
      const credentials = await connection.credentials.get();
      const command = new PutRecordBatchCommand({
        DeliveryStreamName: stream.name,
        Records: records.map((record) => ({ Data: bytesOf(record) })),
      });
      try {
        const answer = await client.send(command, { abortSignal: signal });
        return putResult(answer.FailedPutCount, answer.RequestResponses, records.length);
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
