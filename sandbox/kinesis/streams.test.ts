import {
  CreateStreamCommand,
  DeleteStreamCommand,
  DescribeStreamCommand,
  DescribeStreamSummaryCommand,
  type KinesisClient,
  ListShardsCommand,
  ListStreamsCommand,
  PutRecordCommand,
} from "@aws-sdk/client-kinesis";
import { expect, test } from "vitest";
import { seed } from "../seed";
import { kinesisClient } from "../testing/clients";
import { FakeClock } from "../testing/fake-clock";
import { testSandbox } from "../testing/test-sandbox";
import { createEvenRanges, findShardIndex } from "./shards/hash-range";

const StreamName = seed.kinesisStream.name;

async function createStreams(client: KinesisClient, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
  }
}

test("streams are listed by name and paged by token or by name", async () => {
  const client = kinesisClient(await testSandbox());
  await createStreams(client, ["b", "c", "a"]);
  const first = await client.send(new ListStreamsCommand({ Limit: 3 }));
  expect(first).toMatchObject({ StreamNames: ["a", StreamName, "b"], HasMoreStreams: true });
  const byToken = await client.send(new ListStreamsCommand({ NextToken: first.NextToken }));
  expect(byToken).toMatchObject({ StreamNames: ["c"], HasMoreStreams: false });
  expect(byToken.NextToken).toBeUndefined();
  const byName = await client.send(new ListStreamsCommand({ ExclusiveStartStreamName: "b" }));
  expect(byName.StreamNames).toEqual(["c"]);
  expect(byName.StreamSummaries?.[0]).toMatchObject({ StreamName: "c", StreamStatus: "ACTIVE" });
});

test("an invalid or expired paging token is rejected", async () => {
  const clock = new FakeClock(Date.now() - 200_000);
  const client = kinesisClient(await testSandbox({ clock }));
  const { NextToken } = await client.send(new ListShardsCommand({ StreamName, MaxResults: 1 }));
  clock.advance(301_000);
  await expect(client.send(new ListShardsCommand({ NextToken }))).rejects.toMatchObject({
    name: "ExpiredNextTokenException",
  });
  await expect(client.send(new ListStreamsCommand({ NextToken: "invalid" }))).rejects.toMatchObject({
    name: "InvalidArgumentException",
  });
});

test("the workshop's stream has two shards that halve the hash keys", async () => {
  const client = kinesisClient(await testSandbox());
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamName }));
  expect(StreamDescription).toMatchObject({ StreamStatus: "ACTIVE", HasMoreShards: false });
  expect(StreamDescription?.Shards?.map(({ HashKeyRange }) => HashKeyRange)).toEqual([
    { StartingHashKey: "0", EndingHashKey: "170141183460469231731687303715884105727" },
    {
      StartingHashKey: "170141183460469231731687303715884105728",
      EndingHashKey: "340282366920938463463374607431768211455",
    },
  ]);
});

test("a stream can be referenced by its ARN", async () => {
  const client = kinesisClient(await testSandbox());
  const { StreamDescriptionSummary } = await client.send(new DescribeStreamSummaryCommand({ StreamName }));
  const StreamARN = `arn:aws:kinesis:us-east-1:000000000000:stream/${StreamName}`;
  expect(StreamDescriptionSummary).toMatchObject({ StreamARN, OpenShardCount: 2, MaxRecordSizeInKiB: 1024 });
  const byArn = await client.send(new DescribeStreamSummaryCommand({ StreamARN }));
  expect(byArn.StreamDescriptionSummary?.StreamName).toBe(StreamName);
  await expect(client.send(new DescribeStreamSummaryCommand({}))).rejects.toMatchObject({
    name: "InvalidArgumentException",
  });
});

test("shards are listed page by page", async () => {
  const client = kinesisClient(await testSandbox());
  await client.send(new CreateStreamCommand({ StreamName: "three", ShardCount: 3 }));
  const first = await client.send(new ListShardsCommand({ StreamName: "three", MaxResults: 2 }));
  expect(first.Shards?.map(({ ShardId }) => ShardId)).toEqual([
    "shardId-000000000000",
    "shardId-000000000001",
  ]);
  const second = await client.send(new ListShardsCommand({ NextToken: first.NextToken }));
  expect(second.Shards?.map(({ ShardId }) => ShardId)).toEqual(["shardId-000000000002"]);
  expect(second.NextToken).toBeUndefined();
});

test("a name cannot be used twice, and is free again after the stream is deleted", async () => {
  const client = kinesisClient(await testSandbox());
  await createStreams(client, ["mine"]);
  await expect(createStreams(client, ["mine"])).rejects.toMatchObject({ name: "ResourceInUseException" });
  await client.send(new DeleteStreamCommand({ StreamName: "mine" }));
  const gone = client.send(
    new PutRecordCommand({ StreamName: "mine", PartitionKey: "k", Data: Buffer.from("x") }),
  );
  await expect(gone).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  await createStreams(client, ["mine"]);
});

test("every hash key belongs to the shard whose range contains it, for any number of shards", () => {
  for (const shards of [1, 2, 3, 7, 100]) {
    const ranges = createEvenRanges(shards);
    expect(ranges[0]?.start).toBe(0n);
    expect(ranges.at(-1)?.end).toBe(2n ** 128n - 1n);
    ranges.forEach(({ start, end }, index) => {
      expect(findShardIndex(ranges, start)).toBe(index);
      expect(findShardIndex(ranges, end)).toBe(index);
      if (index > 0) expect(start).toBe((ranges[index - 1]?.end ?? 0n) + 1n);
    });
  }
});
