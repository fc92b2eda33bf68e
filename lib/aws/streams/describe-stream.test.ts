import { expect, test } from "vitest";
import { describeStream } from "@/lib/aws/streams/describe-stream";
import { listOpenShards } from "@/lib/aws/streams/shards";
import { answeringServer } from "@/lib/aws/testing/answering-server";
import { connectionWith } from "@/lib/aws/testing/connection-with";
import { fixedCredentials } from "@/lib/aws/testing/fixed-credentials";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { createEvenShards } from "@/lib/send/shard-spread";
import { mintKeys } from "@/sandbox/testing/clients";
import { testSandbox } from "@/sandbox/testing/test-sandbox";

const region = "us-east-1";
const firehose = { kind: "firehose", name: "analytics-workshop-stream", region } as const;
const kinesis = { kind: "kinesis", name: "analytics-workshop-data-stream", region } as const;

async function withKeys() {
  const sandbox = await testSandbox();
  return { sandbox, connection: connectionWith(sandbox, mintKeys(sandbox)) };
}

async function answeredWith(description: object) {
  const endpoint = await answeringServer({ body: description });
  return { region, endpoint, credentials: fixedCredentials };
}

const s3 = {
  RoleARN: "arn:aws:iam::111122223333:role/r",
  BucketARN: "arn:aws-us-gov:s3:::my.bucket",
  Prefix: "raw/!{timestamp:yyyy}/",
  ErrorOutputPrefix: "errors/",
  BufferingHints: { SizeInMBs: 64, IntervalInSeconds: 900 },
  CompressionFormat: "GZIP",
  EncryptionConfiguration: { NoEncryptionConfig: "NoEncryption" },
};

function delivery(changes: object, destination: object = { S3DestinationDescription: s3 }) {
  return {
    DeliveryStreamDescription: {
      DeliveryStreamName: "s",
      DeliveryStreamARN: "arn:aws:firehose:us-east-1:111122223333:deliverystream/s",
      DeliveryStreamStatus: "ACTIVE",
      DeliveryStreamType: "DirectPut",
      VersionId: "1",
      Destinations: [{ DestinationId: "destinationId-000000000001", ...destination }],
      HasMoreDestinations: false,
      ...changes,
    },
  };
}

test("a Firehose stream is described with its destination", async () => {
  const { connection } = await withKeys();
  await expect(describeStream(firehose, connection)).resolves.toEqual({
    kind: "firehose",
    arn: expect.stringMatching(
      /^arn:aws:firehose:us-east-1:\d{12}:deliverystream\/analytics-workshop-stream$/,
    ),
    status: "ACTIVE",
    source: "DirectPut",
    destination: "S3",
    s3: {
      bucket: "analytics-workshop-bucket",
      prefix: "data/raw/",
      errorPrefix: "error/",
      bufferMebibytes: 1,
      bufferSeconds: 60,
      compression: "UNCOMPRESSED",
      timeZone: "UTC",
      transforms: false,
    },
    problem: undefined,
  });
});

test("a Kinesis stream is described with its shards and its limit", async () => {
  const { connection } = await withKeys();
  await expect(describeStream(kinesis, connection)).resolves.toEqual({
    kind: "kinesis",
    arn: expect.stringMatching(/^arn:aws:kinesis:us-east-1:\d{12}:stream\/analytics-workshop-data-stream$/),
    status: "ACTIVE",
    openShards: 2,
    mode: "PROVISIONED",
    retentionHours: 24,
    maxRecordKib: 1024,
    ignoresPartitionKeys: false,
    problem: undefined,
  });
});

test("the shards of a Kinesis stream are listed with their ranges", async () => {
  const { connection } = await withKeys();
  await expect(listOpenShards(kinesis, connection)).resolves.toEqual(createEvenShards(2));
});

test("closed shards are skipped, and every page is read", async () => {
  const shard = (id: number, ending?: string) => ({
    ShardId: `shardId-${id}`,
    HashKeyRange: { StartingHashKey: "0", EndingHashKey: "340282366920938463463374607431768211455" },
    SequenceNumberRange: { StartingSequenceNumber: "1", ...(ending ? { EndingSequenceNumber: ending } : {}) },
  });
  const endpoint = await answeringServer((_operation, input) =>
    input.NextToken === undefined
      ? { body: { Shards: [shard(1, "9")], NextToken: "t" } }
      : { body: { Shards: [shard(2)] } },
  );
  const shards = await listOpenShards(kinesis, { region, endpoint, credentials: fixedCredentials });
  expect(shards.map(({ shardId }) => shardId)).toEqual(["shardId-2"]);
});

test("a missing stream is named", async () => {
  const { connection } = await withKeys();
  await expect(describeStream({ ...firehose, name: "nowhere" }, connection)).rejects.toMatchObject({
    code: "not-found",
    message: "There is no Firehose stream “nowhere” in us-east-1.",
  });
  await expect(describeStream({ ...kinesis, name: "nowhere" }, connection)).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(listOpenShards({ ...kinesis, name: "nowhere" }, connection)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a description that is not permitted names the action and the ARN", async () => {
  const { sandbox, connection } = await withKeys();
  await orderFaults(sandbox, { deny: ["firehose:Describe*", "kinesis:*"] });
  await expect(describeStream(firehose, connection)).rejects.toMatchObject({
    code: "access-denied",
    facts: { action: "firehose:DescribeDeliveryStream" },
  });
  await expect(describeStream(kinesis, connection)).rejects.toMatchObject({
    code: "access-denied",
    facts: { action: "kinesis:DescribeStreamSummary" },
  });
});

test.each([
  [
    { DeliveryStreamStatus: "CREATING" },
    "not-active",
    "Stream “analytics-workshop-stream” is CREATING, not ACTIVE.",
  ],
  [
    { DeliveryStreamStatus: "CREATING_FAILED", FailureDescription: { Type: "X", Details: "KMS key" } },
    "not-active",
    "Stream “analytics-workshop-stream” is CREATING_FAILED, not ACTIVE (KMS key).",
  ],
  [
    { DeliveryStreamType: "KinesisStreamAsSource" },
    "not-direct-put",
    "Stream “analytics-workshop-stream” gets its records from another source (KinesisStreamAsSource), not from callers.",
  ],
])("a Firehose stream with %j accepts no records", async (changes, code, message) => {
  const { problem } = await describeStream(firehose, await answeredWith(delivery(changes)));
  expect(problem).toMatchObject({ code, message });
});

test("an extended S3 destination is read with everything that changes its objects", async () => {
  const extended = {
    ...s3,
    CustomTimeZone: "Asia/Tokyo",
    DataFormatConversionConfiguration: { Enabled: true },
    DynamicPartitioningConfiguration: { Enabled: true },
  };
  const answer = delivery({}, { S3DestinationDescription: s3, ExtendedS3DestinationDescription: extended });
  await expect(describeStream(firehose, await answeredWith(answer))).resolves.toMatchObject({
    s3: {
      bucket: "my.bucket",
      prefix: "raw/!{timestamp:yyyy}/",
      errorPrefix: "errors/",
      bufferMebibytes: 64,
      bufferSeconds: 900,
      compression: "GZIP",
      timeZone: "Asia/Tokyo",
      transforms: true,
    },
  });
});

test("a destination other than S3 is named", async () => {
  const answer = delivery({}, { SplunkDestinationDescription: { S3DestinationDescription: s3 } });
  await expect(describeStream(firehose, await answeredWith(answer))).resolves.toMatchObject({
    destination: "Splunk",
    s3: undefined,
    problem: undefined,
  });
});

test("a Kinesis stream's own limit and settings are read", async () => {
  const answer = {
    StreamDescriptionSummary: {
      StreamName: "s",
      StreamARN: "arn:aws:kinesis:us-east-1:111122223333:stream/s",
      StreamStatus: "UPDATING",
      StreamModeDetails: { StreamMode: "ON_DEMAND" },
      RetentionPeriodHours: 168,
      StreamCreationTimestamp: 1,
      EnhancedMonitoring: [],
      OpenShardCount: 4,
      MaxRecordSizeInKiB: 10_240,
      RecordDistributionStrategy: "AUTO",
    },
  };
  await expect(describeStream(kinesis, await answeredWith(answer))).resolves.toMatchObject({
    status: "UPDATING",
    mode: "ON_DEMAND",
    maxRecordKib: 10_240,
    ignoresPartitionKeys: true,
    problem: undefined,
  });
});

test("a response that is not a description is an error", async () => {
  await expect(describeStream(kinesis, await answeredWith({}))).rejects.toMatchObject({
    code: "answer-unreadable",
    message: expect.stringContaining("StreamDescriptionSummary"),
  });
});
