import { GetRecordsCommand, GetShardIteratorCommand, KinesisClient } from "@aws-sdk/client-kinesis";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import { explainError } from "@/lib/aws/errors/explain-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import { createLineCounter } from "@/lib/aws/s3/line-counter";
import { unpack } from "@/lib/aws/s3/unpack";
import { streamCall } from "@/lib/aws/stream";
import { listShards } from "@/lib/aws/streams/shards";
import type { Clock } from "@/lib/clock";
import type { Destination } from "@/lib/settings/destination";
import { z } from "@/lib/zod";

/** A shard supports five reads a second, for all its readers together (GetRecords in the API reference). */
const BETWEEN_READS_MS = 250;
const AFTER_THROTTLING_MS = 1000;

export interface StreamRecordCount {
  readonly records: number;
  /** Records that contain the mark. */
  readonly marked: number;
}

export interface StreamRecordQuery {
  readonly stream: Destination;
  /** Records that arrived since this time, milliseconds since 1970. */
  readonly since: number;
  /** Text in the records of one run. */
  readonly mark?: string;
  readonly onProgress?: (soFar: StreamRecordCount) => void;
  readonly signal?: AbortSignal;
}

const iteratorSchema = z.object({ ShardIterator: z.string() });
const pageSchema = z.object({
  Records: z.array(z.object({ Data: z.instanceof(Uint8Array).optional() })),
  NextShardIterator: z.string().optional(),
  MillisBehindLatest: z.number().optional(),
});

/**
 * Counts the records that arrived in a Kinesis data stream, in all its shards, since a time and up to now. Stores none.
 *
 * @throws {AwsError} `access-denied` with the missing permission, …
 */
export async function countStreamRecords(
  query: StreamRecordQuery,
  connection: AwsConnection,
  clock: Clock,
): Promise<StreamRecordCount> {
  let total: StreamRecordCount = { records: 0, marked: 0 };
  const over = new AbortController();
  const signal = query.signal === undefined ? over.signal : AbortSignal.any([query.signal, over.signal]);
  const count = async (shard: string): Promise<void> => {
    for await (const page of readPages(shard, { ...query, signal }, connection, clock)) {
      const marked = page.filter((data) => containsMark(data, query.mark)).length;
      total = { records: total.records + page.length, marked: total.marked + marked };
      query.onProgress?.(total);
    }
  };
  try {
    const shards = await listShards(query.stream, connection);
    await Promise.all(shards.map(({ shardId }) => count(shardId)));
    return total;
  } finally {
    // If one shard cannot be read, stop reading all of them.
    over.abort();
  }
}

/** The records of a shard, page after page, up to now. */
async function* readPages(
  shard: string,
  { stream, since, signal }: StreamRecordQuery & { readonly signal: AbortSignal },
  connection: AwsConnection,
  clock: Clock,
): AsyncGenerator<readonly Uint8Array[]> {
  const client = new KinesisClient(createClientSettings(connection));
  let iterator: string | undefined = await getFirstIterator(client, shard, stream, since);
  while (iterator !== undefined) {
    const command: GetRecordsCommand = new GetRecordsCommand({ ShardIterator: iterator });
    const call = streamCall(stream, "GetRecords");
    try {
      const page = parseResponse(pageSchema, await client.send(command, { abortSignal: signal }), call);
      yield page.Records.map(({ Data = new Uint8Array() }) => Data);
      iterator = page.MillisBehindLatest === 0 ? undefined : page.NextShardIterator;
      if (iterator !== undefined) await clock.sleep(BETWEEN_READS_MS, signal);
    } catch (error) {
      const explained = explainError(error, call);
      if (explained.kind !== "throttled") throw explained;
      await clock.sleep(AFTER_THROTTLING_MS, signal);
    }
  }
}

async function getFirstIterator(
  client: KinesisClient,
  shard: string,
  stream: Destination,
  since: number,
): Promise<string> {
  const call = streamCall(stream, "GetShardIterator");
  const command = new GetShardIteratorCommand({
    StreamName: stream.name,
    ShardId: shard,
    ShardIteratorType: "AT_TIMESTAMP",
    Timestamp: new Date(since),
  });
  try {
    return parseResponse(iteratorSchema, await client.send(command), call).ShardIterator;
  } catch (error) {
    throw explainError(error, call);
  }
}

function containsMark(data: Uint8Array, mark: string | undefined): boolean {
  if (mark === undefined) return false;
  const counter = createLineCounter(mark);
  const target = unpack(counter);
  try {
    target.push(data);
    target.end();
  } catch {
    // Another sender's record that starts like gzip but is not.
    return false;
  }
  return counter.count().marked > 0;
}
