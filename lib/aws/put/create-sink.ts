import type { AwsConnection, Credentials } from "@/lib/aws/connection";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import { getPartition } from "@/lib/aws/partition";
import { type BatchFrame, writeBatchBody } from "@/lib/aws/put/batch-body";
import { createBufferPool } from "@/lib/aws/put/buffer-pool";
import { createJsonCall } from "@/lib/aws/put/json-call";
import { createPutResponseReader, type PutResponseMembers } from "@/lib/aws/put/put-response";
import { toCredentialError, toSinkError } from "@/lib/aws/put/sink-error";
import { streamCall } from "@/lib/aws/stream";
import { type Clock, systemClock } from "@/lib/clock";
import type { Sink, SinkLimits } from "@/lib/send/sink";
import type { Destination, StreamKind } from "@/lib/settings/destination";

export interface SinkOptions {
  /** A Kinesis data stream's own limit for one record, as `describeStream` reads it. */
  readonly maxRecordKib?: number | undefined;
  readonly clock?: Clock;
}

/**
 * The sink of a stream: PutRecordBatch to a Firehose stream, PutRecords to a Kinesis data stream, where every record
 * needs a partition key.
 *
 * Calls are signed and sent here rather than by the SDK's client: a client that fits every operation takes longer for a
 * batch than all other work on its records.
 */
export function createSink(
  stream: Destination,
  connection: AwsConnection,
  { maxRecordKib, clock = systemClock }: SinkOptions = {},
): Sink {
  const { operation, target, members } = OPERATIONS[stream.kind];
  const call = streamCall(stream, operation);
  const post = createJsonCall(
    {
      url: getServiceUrl(stream.kind, connection),
      region: connection.region,
      service: stream.kind,
      target,
      call,
    },
    clock,
  );
  const frame = createBatchFrame(stream);
  const readResponse = createPutResponseReader(members);
  const pool = createBufferPool();

  const getCredentials = async (): Promise<Credentials> => {
    try {
      return await connection.credentials.get();
    } catch (error) {
      throw toCredentialError(explainError(error, call));
    }
  };

  return {
    limits: getLimits(stream.kind, maxRecordKib),
    refresh: async () => {
      await getCredentials();
    },
    put: async (records, signal) => {
      const credentials = await getCredentials();
      const { bytes: body, buffer } = writeBatchBody(frame, records, pool);
      try {
        const response = await post({ body, credentials, signal, onSent: () => pool.give(buffer) });
        return readResponse(response, records.length);
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        if (error.kind === "expired") await connection.credentials.discard(credentials);
        throw toSinkError(error);
      }
    },
  };
}

interface PutOperation {
  readonly operation: string;
  /** The header `x-amz-target`: the API version and the operation. */
  readonly target: string;
  readonly members: PutResponseMembers;
}

const OPERATIONS: Readonly<Record<StreamKind, PutOperation>> = {
  firehose: {
    operation: "PutRecordBatch",
    target: "Firehose_20150804.PutRecordBatch",
    members: { failed: "FailedPutCount", entries: "RequestResponses" },
  },
  kinesis: {
    operation: "PutRecords",
    target: "Kinesis_20131202.PutRecords",
    members: { failed: "FailedRecordCount", entries: "Records" },
  },
};

/** The JSON around the records in the body of a call. */
export function createBatchFrame({ kind, name }: Pick<Destination, "kind" | "name">): BatchFrame {
  const stream = JSON.stringify(name);
  return kind === "firehose"
    ? { before: `{"DeliveryStreamName":${stream},"Records":[`, after: "]}" }
    : { before: '{"Records":[', after: `],"StreamName":${stream}}` };
}

/** A service's URL in a region; the endpoint of the deployment takes precedence over AWS's. */
export function getServiceUrl(
  service: StreamKind,
  { region, endpoint }: Pick<AwsConnection, "region" | "endpoint">,
): URL {
  return new URL(`${endpoint ?? `https://${service}.${region}.${getPartition(region).dnsSuffix}`}/`);
}

const KIB = 1024;
const MIB = 1024 * KIB;

/**
 * Sources: PutRecordBatch in the Amazon Data Firehose API reference ("4 MiB" and "1,000 KiB" count before base64), and
 * PutRecords in the Amazon Kinesis Data Streams API reference ("up to 10 MiB for the entire request, including partition
 * keys"; a record has at most 1 MiB unless the stream has another limit).
 */
function getLimits(kind: StreamKind, maxRecordKib = 1024): SinkLimits {
  return kind === "firehose"
    ? { maxBatchRecords: 500, maxBatchBytes: 4 * MIB, maxRecordBytes: 1000 * KIB }
    : { maxBatchRecords: 500, maxBatchBytes: 10 * MIB, maxRecordBytes: maxRecordKib * KIB };
}
