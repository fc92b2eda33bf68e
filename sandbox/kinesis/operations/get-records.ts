import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { dataStreamArn } from "../data-stream";
import type { DataStreams } from "../data-streams";
import { MAX_READ_BYTES, MAX_READ_RECORDS } from "../incoming-record";
import { decodeIterator, encodeIterator } from "../shard-iterator";
import type { LogPage } from "../shards/shard-log";

const schema = z.object({
  ShardIterator: z.string().min(1).max(512),
  Limit: z.number().int().min(1).max(MAX_READ_RECORDS).nullish(),
});

/** How far the reader is behind: 0 at the end, otherwise the age of the newest record in the page. */
function millisecondsBehind(page: LogPage, now: number): number {
  const newest = page.records.at(-1);
  return page.atEnd || newest === undefined ? 0 : Math.max(0, now - newest.arrivedAt);
}

export function getRecords(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "GetRecords",
    schema,
    resource: ({ ShardIterator }, { region }) =>
      dataStreamArn(region, decodeIterator(ShardIterator, region, streams.clock.now()).stream),
    handle: ({ ShardIterator, Limit }, { region }) => {
      const now = streams.clock.now();
      const iterator = decodeIterator(ShardIterator, region, now);
      const { log } = streams.shard(region, iterator.stream, iterator.shard);
      const page = log.read(iterator.from, {
        records: Limit ?? MAX_READ_RECORDS,
        // Four characters of base64 encode three bytes.
        bytes: (MAX_READ_BYTES / 3) * 4,
      });
      return {
        Records: page.records.map((record) => ({
          SequenceNumber: record.sequence,
          ApproximateArrivalTimestamp: record.arrivedAt / 1000,
          Data: record.data,
          PartitionKey: record.partitionKey,
        })),
        NextShardIterator: encodeIterator({ ...iterator, from: page.next, issuedAt: now }),
        MillisBehindLatest: millisecondsBehind(page, now),
      };
    },
  });
}
