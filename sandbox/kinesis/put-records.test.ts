import { createHash } from "node:crypto";
import {
  CreateStreamCommand,
  type KinesisClient,
  PutRecordCommand,
  PutRecordsCommand,
  type PutRecordsRequestEntry,
} from "@aws-sdk/client-kinesis";
import { expect, test } from "vitest";
import { seed } from "../seed";
import { kinesisClient } from "../testing/clients";
import { setFaults } from "../testing/control";
import { FakeClock } from "../testing/fake-clock";
import { testSandbox } from "../testing/test-sandbox";

const StreamName = seed.kinesisStream.name;
const MEBIBYTE = 1024 * 1024;

function entry(PartitionKey: string, data: string | Buffer = "x"): PutRecordsRequestEntry {
  return { PartitionKey, Data: Buffer.from(data) };
}

function put(client: KinesisClient, Records: PutRecordsRequestEntry[]) {
  return client.send(new PutRecordsCommand({ StreamName, Records }));
}

test("the MD5 of the partition key selects the shard", async () => {
  const client = kinesisClient(await testSandbox());
  const keys = Array.from({ length: 200 }, (_, index) => `device-ü-${index}`);
  const { Records, FailedRecordCount } = await put(
    client,
    keys.map((key) => entry(key)),
  );
  expect(FailedRecordCount).toBe(0);
  // The first of two equal shards has the hashes below 2^127, whose first bit is 0.
  const expected = keys.map((key) => {
    const firstByte = createHash("md5").update(key, "utf8").digest()[0] ?? 0;
    return firstByte < 0x80 ? "shardId-000000000000" : "shardId-000000000001";
  });
  expect(Records?.map(({ ShardId }) => ShardId)).toEqual(expected);
  expect(new Set(expected).size).toBe(2);
});

test("an explicit hash key overrides the partition key", async () => {
  const client = kinesisClient(await testSandbox());
  const half = 2n ** 127n;
  const explicit = [0n, half - 1n, half, 2n ** 128n - 1n].map(String);
  const { Records } = await put(
    client,
    explicit.map((ExplicitHashKey) => ({ ...entry("same"), ExplicitHashKey })),
  );
  const shards = Records?.map(({ ShardId }) => ShardId?.at(-1));
  expect(shards).toEqual(["0", "0", "1", "1"]);
  const tooHigh = put(client, [{ ...entry("same"), ExplicitHashKey: String(2n ** 128n) }]);
  await expect(tooHigh).rejects.toMatchObject({ name: "InvalidArgumentException" });
});

test("sequence numbers increase within a shard, even if the clock stops or goes back", async () => {
  const clock = new FakeClock();
  const client = kinesisClient(await testSandbox({ clock }));
  const numbers: bigint[] = [];
  for (const step of [0, 1, 0, -2000, 0]) {
    clock.advance(step);
    const { Records } = await put(client, [entry("a"), entry("a")]);
    numbers.push(...(Records ?? []).map(({ SequenceNumber }) => BigInt(SequenceNumber ?? 0)));
  }
  const sorted = [...numbers].sort((a, b) => (a < b ? -1 : 1));
  expect(numbers).toEqual(sorted);
  expect(new Set(numbers).size).toBe(10);
});

test("500 records are accepted; 501 and 0 are rejected", async () => {
  const client = kinesisClient(await testSandbox());
  const records = Array.from({ length: 501 }, (_, index) => entry(String(index)));
  expect((await put(client, records.slice(0, 500))).Records).toHaveLength(500);
  await expect(put(client, records)).rejects.toMatchObject({
    name: "ValidationException",
    message: expect.stringContaining("Member must have length less than or equal to 500"),
  });
  await expect(put(client, [])).rejects.toMatchObject({
    name: "ValidationException",
    message: expect.stringContaining("at 'records' failed to satisfy constraint"),
  });
});

test("a record can have 1 MiB with its partition key, and not a byte more", async () => {
  const client = kinesisClient(await testSandbox());
  const key = "ü";
  const keyBytes = Buffer.byteLength(key);
  await put(client, [entry(key, Buffer.alloc(MEBIBYTE - keyBytes))]);
  await expect(put(client, [entry(key, Buffer.alloc(MEBIBYTE - keyBytes + 1))])).rejects.toMatchObject({
    name: "ValidationException",
    message: expect.stringContaining("records.1.member.data"),
  });
});

test("a stream can be configured for larger records", async () => {
  const client = kinesisClient(await testSandbox());
  await client.send(
    new CreateStreamCommand({ StreamName: "large", ShardCount: 1, MaxRecordSizeInKiB: 2048 }),
  );
  const Data = Buffer.alloc(2 * MEBIBYTE - 1);
  await client.send(new PutRecordCommand({ StreamName: "large", PartitionKey: "k", Data }));
  const larger = Buffer.alloc(2 * MEBIBYTE);
  await expect(
    client.send(new PutRecordCommand({ StreamName: "large", PartitionKey: "k", Data: larger })),
  ).rejects.toMatchObject({ name: "ValidationException" });
});

test("a call can have 10 MiB with its partition keys, and not a byte more", async () => {
  const client = kinesisClient(await testSandbox());
  const key = "four";
  const full = Array.from({ length: 10 }, () => entry(key, Buffer.alloc(MEBIBYTE - key.length)));
  await put(client, full);
  await expect(put(client, [...full, entry("k", "")])).rejects.toMatchObject({
    name: "InvalidArgumentException",
    message: "Records size exceeds 10 MB limit",
  });
});

test("partition keys have 1 to 256 characters", async () => {
  const client = kinesisClient(await testSandbox());
  await put(client, [entry("k".repeat(256))]);
  await expect(put(client, [entry("k".repeat(257))])).rejects.toMatchObject({ name: "ValidationException" });
  await expect(put(client, [entry("")])).rejects.toMatchObject({ name: "ValidationException" });
});

test("the error for an unknown stream names it", async () => {
  const client = kinesisClient(await testSandbox());
  await expect(
    client.send(new PutRecordsCommand({ StreamName: "none", Records: [entry("a")] })),
  ).rejects.toMatchObject({
    name: "ResourceNotFoundException",
    message: "Stream none under account 000000000000 not found.",
  });
});

test("records over a shard's throughput fail individually until the next second", async () => {
  const clock = new FakeClock(Math.ceil(Date.now() / 1000) * 1000);
  const sandbox = await testSandbox({ clock });
  await setFaults(sandbox, { kinesisShardLimits: true });
  const client = kinesisClient(sandbox);
  const same = Array.from({ length: 500 }, () => ({ ...entry("a"), ExplicitHashKey: "0" }));
  const other = { ...entry("a"), ExplicitHashKey: String(2n ** 127n) };
  await put(client, same);
  await put(client, same);
  const { FailedRecordCount, Records } = await put(client, [...same.slice(0, 3), other]);
  expect(FailedRecordCount).toBe(3);
  expect(Records?.map(({ ErrorCode }) => ErrorCode)).toEqual([
    ...Array(3).fill("ProvisionedThroughputExceededException"),
    undefined,
  ]);
  const [single] = same;
  await expect(
    client.send(
      new PutRecordCommand({ StreamName, PartitionKey: "a", Data: single?.Data, ExplicitHashKey: "0" }),
    ),
  ).rejects.toMatchObject({ name: "ProvisionedThroughputExceededException" });
  clock.advance(1000);
  expect((await put(client, same)).FailedRecordCount).toBe(0);
});
