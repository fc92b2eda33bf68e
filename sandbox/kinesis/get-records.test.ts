import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  GetRecordsCommand,
  type GetRecordsCommandOutput,
  GetShardIteratorCommand,
  type GetShardIteratorCommandInput,
  type KinesisClient,
  PutRecordsCommand,
} from "@aws-sdk/client-kinesis";
import { expect, test } from "vitest";
import { seed } from "../seed";
import { kinesisClient } from "../testing/clients";
import { FakeClock } from "../testing/fake-clock";
import { temporaryDirectory, testSandbox } from "../testing/test-sandbox";
import { ShardLog } from "./shards/shard-log";

const StreamName = seed.kinesisStream.name;
const ShardId = "shardId-000000000000";

async function put(client: KinesisClient, ...texts: string[]): Promise<string[]> {
  const Records = texts.map((text) => ({
    PartitionKey: `key "${text}"`,
    Data: Buffer.from(text),
    ExplicitHashKey: "0",
  }));
  const answer = await client.send(new PutRecordsCommand({ StreamName, Records }));
  return answer.Records?.map(({ SequenceNumber }) => SequenceNumber ?? "") ?? [];
}

async function iterator(
  client: KinesisClient,
  input: Partial<GetShardIteratorCommandInput> = {},
): Promise<string | undefined> {
  const answer = await client.send(
    new GetShardIteratorCommand({ StreamName, ShardId, ShardIteratorType: "TRIM_HORIZON", ...input }),
  );
  return answer.ShardIterator;
}

function texts({ Records }: GetRecordsCommandOutput): string[] {
  return Records?.map(({ Data }) => Buffer.from(Data ?? []).toString()) ?? [];
}

async function read(client: KinesisClient, ShardIterator: string | undefined, Limit?: number) {
  return client.send(new GetRecordsCommand({ ShardIterator, Limit }));
}

test("records are read in order with key, time and sequence number, page by page", async () => {
  const client = kinesisClient(await testSandbox());
  const sequences = await put(client, "one", "two", "three");
  const first = await read(client, await iterator(client), 2);
  expect(texts(first)).toEqual(["one", "two"]);
  expect(first.Records?.[0]).toMatchObject({ PartitionKey: 'key "one"', SequenceNumber: sequences[0] });
  const age = Date.now() - (first.Records?.[0]?.ApproximateArrivalTimestamp?.getTime() ?? 0);
  expect(Math.abs(age)).toBeLessThan(60_000);
  const second = await read(client, first.NextShardIterator);
  expect(texts(second)).toEqual(["three"]);
  expect(second.MillisBehindLatest).toBe(0);
  expect(texts(await read(client, second.NextShardIterator))).toEqual([]);
  await put(client, "four");
  expect(texts(await read(client, second.NextShardIterator))).toEqual(["four"]);
});

test("an iterator starts at a sequence number, after it, or at the latest record", async () => {
  const client = kinesisClient(await testSandbox());
  const [, second] = await put(client, "one", "two", "three");
  const at = { ShardIteratorType: "AT_SEQUENCE_NUMBER", StartingSequenceNumber: second } as const;
  expect(texts(await read(client, await iterator(client, at)))).toEqual(["two", "three"]);
  const after = { ...at, ShardIteratorType: "AFTER_SEQUENCE_NUMBER" } as const;
  expect(texts(await read(client, await iterator(client, after)))).toEqual(["three"]);
  const latest = await iterator(client, { ShardIteratorType: "LATEST" });
  expect(texts(await read(client, latest))).toEqual([]);
  await put(client, "four");
  expect(texts(await read(client, latest))).toEqual(["four"]);
});

test("an iterator starts at a time", async () => {
  const clock = new FakeClock();
  const client = kinesisClient(await testSandbox({ clock }));
  await put(client, "early");
  clock.advance(10_000);
  const Timestamp = new Date(clock.now() - 5000);
  await put(client, "late");
  const at = await iterator(client, { ShardIteratorType: "AT_TIMESTAMP", Timestamp });
  expect(texts(await read(client, at))).toEqual(["late"]);
  const future = new Date(clock.now() + 60_000);
  await expect(
    iterator(client, { ShardIteratorType: "AT_TIMESTAMP", Timestamp: future }),
  ).rejects.toMatchObject({ name: "InvalidArgumentException" });
});

test("an iterator expires after five minutes, and an invalid one is rejected", async () => {
  // Clients sign with the real time, which may differ from the sandbox's by five minutes.
  const clock = new FakeClock(Date.now() - 200_000);
  const client = kinesisClient(await testSandbox({ clock }));
  const started = await iterator(client);
  clock.advance(299_000);
  await read(client, started);
  clock.advance(2000);
  await expect(read(client, started)).rejects.toMatchObject({ name: "ExpiredIteratorException" });
  await expect(read(client, "bWFkZSB1cA==")).rejects.toMatchObject({ name: "InvalidArgumentException" });
});

test("records survive a crash, and later sequence numbers are higher", async () => {
  const directory = temporaryDirectory();
  const before = await testSandbox({ directory });
  const [old = ""] = await put(kinesisClient(before), "one");
  await before.kill();
  const after = await testSandbox({ directory });
  const client = kinesisClient(after);
  const [fresh = ""] = await put(client, "two");
  expect(BigInt(fresh)).toBeGreaterThan(BigInt(old));
  expect(texts(await read(client, await iterator(client)))).toEqual(["one", "two"]);
});

test("the error for an unknown shard names it", async () => {
  const client = kinesisClient(await testSandbox());
  await expect(iterator(client, { ShardId: "shardId-000000000009" })).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
});

const LIMITS = { segmentBytes: 200, segments: 3 };
const ALL = { records: 1000, bytes: 1_000_000 };

function append(log: ShardLog, count: number, now = 1000): string[] {
  return Array.from({ length: count }, (_, index) =>
    log.append([{ partitionKey: `k${index}`, data: Buffer.from(String(index)).toString("base64") }], now),
  ).flat();
}

test("a log deletes its oldest records, and reading before the oldest remaining one starts there", () => {
  const directory = temporaryDirectory();
  const log = new ShardLog(directory, 0, LIMITS);
  const [first = ""] = append(log, 20);
  expect(readdirSync(directory)).toHaveLength(3);
  const page = log.read(first, ALL);
  expect(page.records.length).toBeLessThan(20);
  expect(page.records[0]?.sequence).toBe(log.oldest());
  expect(page.records.at(-1)?.partitionKey).toBe("k19");
});

test("a page ends at its byte limit, but has at least one record", () => {
  const log = new ShardLog(temporaryDirectory(), 0);
  const [first = ""] = append(log, 3);
  expect(log.read(first, { records: 10, bytes: 1 }).records).toHaveLength(1);
  expect(log.read(first, { records: 10, bytes: 8 }).records).toHaveLength(2);
});

test("an incomplete line that a crash left is removed", () => {
  const directory = temporaryDirectory();
  const [first = ""] = append(new ShardLog(directory, 0), 2);
  const segment = join(directory, `${first}.log`);
  expect(existsSync(segment)).toBe(true);
  writeFileSync(segment, "4900000", { flag: "a" });
  const log = new ShardLog(directory, 0);
  append(log, 1);
  expect(log.read(first, ALL).records.map(({ partitionKey }) => partitionKey)).toEqual(["k0", "k1", "k0"]);
});
