import {
  CreateDeliveryStreamCommand,
  DescribeDeliveryStreamCommand,
  type FirehoseClient,
  ListDeliveryStreamsCommand,
  PutRecordBatchCommand,
  PutRecordCommand,
} from "@aws-sdk/client-firehose";
import { expect, test } from "vitest";
import { seed } from "../seed";
import { firehoseClient, mintKeys } from "../testing/clients";
import { control } from "../testing/control";
import { rawCall, signedHeaders } from "../testing/raw-call";
import { testSandbox } from "../testing/test-sandbox";

const DeliveryStreamName = seed.deliveryStream.name;
const KIBIBYTE = 1024;

function putBytes(client: FirehoseClient, sizes: readonly number[]) {
  const Records = sizes.map((size) => ({ Data: Buffer.alloc(size, "x") }));
  return client.send(new PutRecordBatchCommand({ DeliveryStreamName, Records }));
}

async function create(client: FirehoseClient, name: string): Promise<void> {
  await client.send(
    new CreateDeliveryStreamCommand({
      DeliveryStreamName: name,
      S3DestinationConfiguration: {
        RoleARN: "arn:aws:iam::000000000000:role/test",
        BucketARN: `arn:aws:s3:::${seed.bucket}`,
      },
    }),
  );
}

test("500 records are accepted; 501 and 0 are rejected", async () => {
  const client = firehoseClient(await testSandbox());
  const accepted = await putBytes(client, Array(500).fill(1));
  expect(accepted).toMatchObject({ FailedPutCount: 0, Encrypted: false });
  const ids = accepted.RequestResponses?.map(({ RecordId }) => RecordId);
  expect(new Set(ids).size).toBe(500);
  await expect(putBytes(client, Array(501).fill(1))).rejects.toMatchObject({
    name: "ValidationException",
    message:
      "1 validation error detected: Value '[...]' at 'records' failed to satisfy constraint: Member must have length less than or equal to 500",
  });
  await expect(putBytes(client, [])).rejects.toMatchObject({
    name: "ValidationException",
    message:
      "1 validation error detected: Value '[]' at 'records' failed to satisfy constraint: Member must have length greater than or equal to 1",
  });
});

test("a record can have 1,000 KiB and not a byte more, in a batch and alone", async () => {
  const client = firehoseClient(await testSandbox());
  await putBytes(client, [1000 * KIBIBYTE]);
  await expect(putBytes(client, [1, 1000 * KIBIBYTE + 1])).rejects.toMatchObject({
    name: "ValidationException",
    message:
      "1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim=1024001 cap=1024001]' at 'records.2.member.data' failed to satisfy constraint: Member must have length less than or equal to 1024000",
  });
  const single = new PutRecordCommand({
    DeliveryStreamName,
    Record: { Data: Buffer.alloc(1000 * KIBIBYTE + 1) },
  });
  await expect(client.send(single)).rejects.toMatchObject({
    name: "ValidationException",
    message: expect.stringContaining("'record.data'"),
  });
});

test("a call can have 4 MiB and not a byte more", async () => {
  const client = firehoseClient(await testSandbox());
  const full = [...Array(4).fill(1000 * KIBIBYTE), 96 * KIBIBYTE];
  await putBytes(client, full);
  await expect(putBytes(client, [...full, 1])).rejects.toMatchObject({
    name: "InvalidArgumentException",
    message: "Records size exceeds 4 MB limit",
  });
});

test("a rejected call stores nothing", async () => {
  const sandbox = await testSandbox();
  const client = firehoseClient(sandbox);
  await putBytes(client, [1, 1000 * KIBIBYTE + 1]).catch(() => undefined);
  const { body } = await control(sandbox, "GET", "state");
  expect(body.firehose).toMatchObject([{ acceptedRecords: 0, bufferedBytes: 0 }]);
});

test("an empty record is accepted", async () => {
  const sandbox = await testSandbox();
  await putBytes(firehoseClient(sandbox), [0, 2, 0]);
  const { body } = await control(sandbox, "GET", "state");
  expect(body.firehose).toMatchObject([{ acceptedRecords: 3, acceptedBytes: 2 }]);
});

test("the error for an unknown stream names it and the account", async () => {
  const client = firehoseClient(await testSandbox());
  const message = "Firehose none under account 000000000000 not found.";
  const notFound = { name: "ResourceNotFoundException", message };
  const describe = new DescribeDeliveryStreamCommand({ DeliveryStreamName: "none" });
  await expect(client.send(describe)).rejects.toMatchObject(notFound);
  const Records = [{ Data: Buffer.from("x") }];
  const put = new PutRecordBatchCommand({ DeliveryStreamName: "none", Records });
  await expect(client.send(put)).rejects.toMatchObject(notFound);
});

test("the description of the workshop's stream has its bucket, prefix and buffer", async () => {
  const client = firehoseClient(await testSandbox());
  const { DeliveryStreamDescription } = await client.send(
    new DescribeDeliveryStreamCommand({ DeliveryStreamName }),
  );
  expect(DeliveryStreamDescription).toMatchObject({
    DeliveryStreamARN: `arn:aws:firehose:us-east-1:000000000000:deliverystream/${DeliveryStreamName}`,
    DeliveryStreamStatus: "ACTIVE",
    DeliveryStreamType: "DirectPut",
    HasMoreDestinations: false,
  });
  expect(DeliveryStreamDescription?.CreateTimestamp).toBeInstanceOf(Date);
  const [destination] = DeliveryStreamDescription?.Destinations ?? [];
  const s3 = {
    BucketARN: `arn:aws:s3:::${seed.bucket}`,
    Prefix: "data/raw/",
    ErrorOutputPrefix: "error/",
    BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 60 },
    CompressionFormat: "UNCOMPRESSED",
  };
  expect(destination?.ExtendedS3DestinationDescription).toMatchObject(s3);
  expect(destination?.S3DestinationDescription).toMatchObject(s3);
});

test("streams are listed by name, ten per page by default", async () => {
  const client = firehoseClient(await testSandbox());
  const names = Array.from({ length: 11 }, (_, index) => `stream-${String(index).padStart(2, "0")}`);
  for (const name of [...names].reverse()) await create(client, name);
  const all = [DeliveryStreamName, ...names];
  const first = await client.send(new ListDeliveryStreamsCommand({}));
  expect(first).toMatchObject({ DeliveryStreamNames: all.slice(0, 10), HasMoreDeliveryStreams: true });
  const next = await client.send(
    new ListDeliveryStreamsCommand({ ExclusiveStartDeliveryStreamName: all[9], Limit: 2 }),
  );
  expect(next).toMatchObject({ DeliveryStreamNames: all.slice(10), HasMoreDeliveryStreams: false });
  const other = new ListDeliveryStreamsCommand({ DeliveryStreamType: "KinesisStreamAsSource" });
  expect((await client.send(other)).DeliveryStreamNames).toEqual([]);
});

test("a stream exists only in its region", async () => {
  const sandbox = await testSandbox();
  const headers = signedHeaders(sandbox, mintKeys(sandbox), "Firehose_20150804.ListDeliveryStreams", "{}", {
    region: "eu-west-1",
  });
  expect((await rawCall(sandbox, headers, "{}")).body).toEqual({
    DeliveryStreamNames: [],
    HasMoreDeliveryStreams: false,
  });
});

test("created streams survive a restart, and a name cannot be used twice", async () => {
  const before = await testSandbox();
  await create(firehoseClient(before), "mine");
  await expect(create(firehoseClient(before), "mine")).rejects.toMatchObject({
    name: "ResourceInUseException",
  });
  await before.stop();
  const after = await testSandbox({ directory: before.directory });
  const { DeliveryStreamNames } = await firehoseClient(after).send(new ListDeliveryStreamsCommand({}));
  expect(DeliveryStreamNames).toEqual([DeliveryStreamName, "mine"]);
});

const PUT = "Firehose_20150804.PutRecordBatch";

test.each([
  ["text that is not JSON", "{", "SerializationException"],
  ["a list instead of an object", "[]", "SerializationException"],
  ["records that are not a list", '{"DeliveryStreamName":"s","Records":1}', "SerializationException"],
  [
    "a record that is text",
    `{"DeliveryStreamName":"${DeliveryStreamName}","Records":["x"]}`,
    "SerializationException",
  ],
  [
    "data that is a number",
    `{"DeliveryStreamName":"${DeliveryStreamName}","Records":[{"Data":1}]}`,
    "SerializationException",
  ],
  [
    "data that is not base64",
    `{"DeliveryStreamName":"${DeliveryStreamName}","Records":[{"Data":"a*=="}]}`,
    "SerializationException",
  ],
  [
    "data in base64url",
    `{"DeliveryStreamName":"${DeliveryStreamName}","Records":[{"Data":"-_-_"}]}`,
    "SerializationException",
  ],
  [
    "a record without data",
    `{"DeliveryStreamName":"${DeliveryStreamName}","Records":[{}]}`,
    "ValidationException",
  ],
  ["no stream", '{"Records":[{"Data":""}]}', "ValidationException"],
  ["an invalid stream name", '{"DeliveryStreamName":"a b","Records":[{"Data":""}]}', "ValidationException"],
])("%s is rejected", async (_what, body, code) => {
  const sandbox = await testSandbox();
  const answer = await rawCall(sandbox, signedHeaders(sandbox, mintKeys(sandbox), PUT, body), body);
  expect(answer).toMatchObject({ status: 400, body: { __type: code, message: expect.any(String) } });
});
