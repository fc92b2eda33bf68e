import { FirehoseClient, PutRecordBatchCommand } from "@aws-sdk/client-firehose";
import { KinesisClient, PutRecordsCommand } from "@aws-sdk/client-kinesis";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeBatchBody } from "@/lib/aws/put/batch-body";
import { createBufferPool } from "@/lib/aws/put/buffer-pool";
import { createBatchFrame } from "@/lib/aws/put/create-sink";
import { bodyText, capturingHandler } from "@/lib/aws/testing/captured-request";
import type { OutgoingRecord } from "@/lib/send/outgoing-record";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";

const settings = { region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } };
const data = fc.oneof(
  fc.string({ unit: "binary-ascii" }),
  fc.string({ unit: "binary" }),
  fc.uint8Array({ maxLength: 100 }),
);
const key = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const pool = createBufferPool();

function bytesOf({ data }: OutgoingRecord): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : data;
}

function ours(frame: Parameters<typeof writeBatchBody>[0], records: readonly OutgoingRecord[]): string {
  const { bytes, buffer } = writeBatchBody(frame, records, pool);
  pool.give(buffer);
  return Buffer.from(bytes).toString("utf8");
}

test("PutRecordBatch is written byte for byte as the SDK writes it", async () => {
  const capture = capturingHandler();
  const client = new FirehoseClient({ ...settings, requestHandler: capture.handler });
  await fc.assert(
    fc.asyncProperty(fc.array(data, { minLength: 1, maxLength: 20 }), async (contents) => {
      const records = contents.map((content) => createOutgoingRecord(content));
      const Records = records.map((record) => ({ Data: bytesOf(record) }));
      await client.send(new PutRecordBatchCommand({ DeliveryStreamName: "my.stream-1", Records }));
      expect(ours(createBatchFrame({ kind: "firehose", name: "my.stream-1" }), records)).toBe(
        bodyText(capture.last()),
      );
    }),
  );
});

test("PutRecords is written byte for byte as the SDK writes it", async () => {
  const capture = capturingHandler();
  const client = new KinesisClient({ ...settings, requestHandler: capture.handler });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(data, key), { minLength: 1, maxLength: 20 }), async (contents) => {
      const records = contents.map(([content, partitionKey]) => createOutgoingRecord(content, partitionKey));
      const Records = records.map((record) => ({
        Data: bytesOf(record),
        PartitionKey: record.partitionKey ?? "",
      }));
      await client.send(new PutRecordsCommand({ StreamName: "my.stream-1", Records }));
      expect(ours(createBatchFrame({ kind: "kinesis", name: "my.stream-1" }), records)).toBe(
        bodyText(capture.last()),
      );
    }),
  );
});

test("a full batch of Kinesis fits its buffer", () => {
  const records = Array.from({ length: 500 }, () =>
    createOutgoingRecord("é".repeat(10_000), "\u0000".repeat(256)),
  );
  const text = ours(createBatchFrame({ kind: "kinesis", name: "s" }), records);
  expect(JSON.parse(text).Records).toHaveLength(500);
});
