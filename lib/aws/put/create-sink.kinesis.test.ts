import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  KinesisClient,
  ListShardsCommand,
} from "@aws-sdk/client-kinesis";
import { expect, test } from "vitest";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import { createSink } from "@/lib/aws/put/create-sink";
import { connectionWith } from "@/lib/aws/testing/connection-with";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import { mintKeys } from "@/sandbox/testing/clients";
import { testSandbox } from "@/sandbox/testing/test-sandbox";

const stream = { kind: "kinesis", name: "analytics-workshop-data-stream", region: "us-east-1" } as const;
const never = new AbortController().signal;

async function withKeys() {
  const sandbox = await testSandbox();
  const connection = connectionWith(sandbox, mintKeys(sandbox));
  return { sandbox, connection, sink: createSink(stream, connection) };
}

/** Every record of the stream, as `key=data`, in the order of their shards. */
async function stored(connection: AwsConnection): Promise<string[]> {
  const client = new KinesisClient(createClientSettings(connection));
  const StreamName = stream.name;
  const { Shards = [] } = await client.send(new ListShardsCommand({ StreamName }));
  const pages = Shards.map(async ({ ShardId }) => {
    const start = { StreamName, ShardId, ShardIteratorType: "TRIM_HORIZON" } as const;
    const { ShardIterator } = await client.send(new GetShardIteratorCommand(start));
    const { Records = [] } = await client.send(new GetRecordsCommand({ ShardIterator }));
    return Records.map(({ PartitionKey, Data }) => `${PartitionKey}=${Buffer.from(Data ?? []).toString()}`);
  });
  return (await Promise.all(pages)).flat();
}

test("a data stream stores the records with their partition keys", async () => {
  const { connection, sink } = await withKeys();
  const records = Array.from({ length: 100 }, (_, index) =>
    createOutgoingRecord(`é${index}`, `key "${index % 7}" ü`),
  );
  await expect(sink.put(records, never)).resolves.toEqual({ failures: new Map() });
  const expected = records.map(({ data, partitionKey }) => `${partitionKey}=${data}`);
  expect((await stored(connection)).sort()).toEqual(expected.sort());
});

test("a data stream reports the records above a shard's throughput", async () => {
  const { sandbox, connection, sink } = await withKeys();
  await orderFaults(sandbox, {
    failedRecordShare: 0.3,
    failedRecordCode: "ProvisionedThroughputExceededException",
    seed: 3,
  });
  const records = Array.from({ length: 100 }, (_, index) => createOutgoingRecord(String(index), "k"));
  const { failures } = await sink.put(records, never);
  expect(failures.size).toBeGreaterThan(0);
  expect([...failures.values()].every(({ throttled }) => throttled)).toBe(true);
  const taken = records.filter((_, index) => !failures.has(index)).map(({ data }) => `k=${data}`);
  expect(await stored(connection)).toEqual(taken);
});

test("a missing data stream is named", async () => {
  const { connection } = await withKeys();
  const sink = createSink({ ...stream, name: "nowhere" }, connection);
  await expect(sink.put([createOutgoingRecord("x", "k")], never)).rejects.toMatchObject({
    code: "not-found",
    message: "There is no Kinesis stream “nowhere” in us-east-1.",
  });
});

test("limits follow the stream's own limit for a record", async () => {
  const { connection, sink } = await withKeys();
  expect(sink.limits.maxRecordBytes).toBe(1024 * 1024);
  expect(createSink(stream, connection, { maxRecordKib: 10_240 }).limits).toEqual({
    maxBatchRecords: 500,
    maxBatchBytes: 10 * 1024 * 1024,
    maxRecordBytes: 10 * 1024 * 1024,
  });
});
