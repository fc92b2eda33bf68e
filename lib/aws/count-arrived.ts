import { GetRecordsCommand, GetShardIteratorCommand, KinesisClient } from "@aws-sdk/client-kinesis";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import { explainError } from "@/lib/aws/errors/explain-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import { lineCounter } from "@/lib/aws/s3/line-counter";
import { unpack } from "@/lib/aws/s3/unpack";
import { type Destination, streamCall } from "@/lib/aws/stream";
import { allShards } from "@/lib/aws/streams/all-shards";
import type { Clock } from "@/lib/clock";
import { z } from "@/lib/zod";

/** A shard can be read five times a second by all its readers together (GetRecords in the API reference). */
const BETWEEN_READS_MS = 250;
const AFTER_THROTTLING_MS = 1000;

export interface ArrivedRecords {
  readonly records: number;
  /** Records in which the mark stands. */
  readonly marked: number;
}

export interface ArrivalQuery {
  readonly stream: Destination;
  /** Records that came from then on, milliseconds since 1970. */
  readonly since: number;
  /** What stands in the records of one run. */
  readonly mark?: string;
  readonly onProgress?: (soFar: ArrivedRecords) => void;
  readonly signal?: AbortSignal;
}

const iteratorSchema = z.object({ ShardIterator: z.string() });
const pageSchema = z.object({
  Records: z.array(z.object({ Data: z.instanceof(Uint8Array).optional() })),
  NextShardIterator: z.string().optional(),
  MillisBehindLatest: z.number().optional(),
});

/**
 * Counts what a Kinesis data stream holds since a moment, in all its shards, up to now. Keeps none of it.
 *
 * @throws {AwsError} `access-denied` with the permission that is missing, …
 */
export async function countArrived(
  query: ArrivalQuery,
  connection: AwsConnection,
  clock: Clock,
): Promise<ArrivedRecords> {
  let total: ArrivedRecords = { records: 0, marked: 0 };
  const over = new AbortController();
  const signal = query.signal === undefined ? over.signal : AbortSignal.any([query.signal, over.signal]);
  const count = async (shard: string): Promise<void> => {
    for await (const page of pagesOf(shard, { ...query, signal }, connection, clock)) {
      const marked = page.filter((data) => holds(data, query.mark)).length;
      total = { records: total.records + page.length, marked: total.marked + marked };
      query.onProgress?.(total);
    }
  };
  try {
    const shards = await allShards(query.stream, connection);
    await Promise.all(shards.map(({ shardId }) => count(shardId)));
    return total;
  } finally {
    // One shard that cannot be read ends the reading of all.
    over.abort();
  }
}

/** The records of a shard, page after page, until it is read up to now. */
async function* pagesOf(
  shard: string,
  { stream, since, signal }: ArrivalQuery & { readonly signal: AbortSignal },
  connection: AwsConnection,
  clock: Clock,
): AsyncGenerator<readonly Uint8Array[]> {
  const client = new KinesisClient(createClientSettings(connection));
  let iterator: string | undefined = await startOf(client, shard, stream, since);
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

async function startOf(
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

function holds(data: Uint8Array, mark: string | undefined): boolean {
  if (mark === undefined) return false;
  const counter = lineCounter(mark);
  const target = unpack(counter);
  try {
    target.push(data);
    target.end();
  } catch {
    // Somebody else's record that begins like gzip and is none.
    return false;
  }
  return counter.count().marked > 0;
}
