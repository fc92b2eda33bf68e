import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  CreateDeliveryStreamCommand,
  DeleteDeliveryStreamCommand,
  type FirehoseClient,
  PutRecordBatchCommand,
  PutRecordCommand,
} from "@aws-sdk/client-firehose";
import { expect, test } from "vitest";
import { seed } from "../seed";
import { firehoseClient } from "../testing/clients";
import { control } from "../testing/control";
import { FakeClock } from "../testing/fake-clock";
import { storedObjects } from "../testing/stored-objects";
import { type TestSandbox, temporaryDirectory, testSandbox } from "../testing/test-sandbox";

const Stream = seed.deliveryStream.name;
const RoleARN = "arn:aws:iam::000000000000:role/test";

async function put(client: FirehoseClient, texts: readonly string[], name: string = Stream): Promise<void> {
  const Records = texts.map((text) => ({ Data: Buffer.from(text) }));
  await client.send(new PutRecordBatchCommand({ DeliveryStreamName: name, Records }));
}

function objects(sandbox: TestSandbox): Map<string, string> {
  return storedObjects(sandbox, seed.bucket);
}

test("a buffer is delivered a minute after its first record, and that record's UTC time is in the key", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  const client = firehoseClient(sandbox);
  const [year, month, day, hour, minute, second] = new Date(clock.now()).toISOString().split(/[-T:.]/);
  await put(client, ["one\n"]);
  clock.advance(59_999);
  await put(client, ["two\n"]);
  expect(objects(sandbox).size).toBe(0);
  clock.advance(1);
  const [[key, content] = ["", ""]] = [...objects(sandbox)];
  expect(content).toBe("one\ntwo\n");
  const name = `data/raw/${year}/${month}/${day}/${hour}/${Stream}-1-${year}-${month}-${day}-${hour}-${minute}-${second}-`;
  expect(key.slice(0, name.length)).toBe(name);
  expect(key.slice(name.length)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  await put(client, ["three\n"]);
  clock.advance(60_000);
  expect([...objects(sandbox).values()].sort()).toEqual(["one\ntwo\n", "three\n"]);
});

test("a buffer is delivered as soon as it has 1 MiB, without splitting a record", async () => {
  const sandbox = await testSandbox();
  const client = firehoseClient(sandbox);
  const record = (letter: string) => `${letter.repeat(300_000)}\n`;
  await put(client, ["a", "b", "c"].map(record));
  expect(objects(sandbox).size).toBe(0);
  await put(client, ["d", "e"].map(record));
  expect([...objects(sandbox).values()]).toEqual([["a", "b", "c", "d"].map(record).join("")]);
  await sandbox.flush();
  expect([...objects(sandbox).values()].sort((a, b) => a.length - b.length)[0]).toBe(record("e"));
});

test("one call can fill several objects", async () => {
  const sandbox = await testSandbox();
  const records = Array.from({ length: 4 }, (_, index) => String(index).repeat(1_000_000));
  await put(firehoseClient(sandbox), records);
  const lengths = [...objects(sandbox).values()].map((content) => content.length);
  expect(lengths).toEqual([2_000_000, 2_000_000]);
});

test("a start option sets the interval of all streams", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock, bufferSeconds: 2 });
  await put(firehoseClient(sandbox), ["one\n"]);
  clock.advance(2000);
  expect(objects(sandbox).size).toBe(1);
});

test("acknowledged records survive a crash: the next start delivers them under their arrival time", async () => {
  const directory = temporaryDirectory();
  const clock = new FakeClock(Date.parse("2026-01-31T23:59:58Z"));
  const keysClock = new FakeClock();
  const before = await testSandbox({ directory, clock: keysClock });
  const client = firehoseClient(before);
  await put(client, ["one\n", "two\n"]);
  await put(client, ["three\n"]);
  await before.kill();
  expect(objects(before).size).toBe(0);
  const after = await testSandbox({ directory, clock });
  expect([...objects(after).values()]).toEqual(["one\ntwo\nthree\n"]);
  const [key = ""] = objects(after).keys();
  expect(key).toContain(new Date(keysClock.now()).toISOString().slice(0, 10));
  await after.stop();
  expect(objects(after).size).toBe(1);
});

test("a call that a crash cut off is not delivered", async () => {
  const directory = temporaryDirectory();
  const before = await testSandbox({ directory });
  await put(firehoseClient(before), ["whole\n"]);
  await before.kill();
  const spool = join(directory, "firehose", "spool", "us-east-1", `stream-${Stream}`);
  const [file = ""] = readdirSync(spool).filter((name) => !name.endsWith(".committed"));
  writeFileSync(join(spool, file), "half a rec", { flag: "a" });
  const after = await testSandbox({ directory });
  expect([...objects(after).values()]).toEqual(["whole\n"]);
  expect(readdirSync(spool)).toEqual([]);
});

test("records that a fault fails are not stored; the others are, in order", async () => {
  const sandbox = await testSandbox();
  await control(sandbox, "POST", "faults", { failedRecordShare: 0.5, seed: 7 });
  const texts = Array.from({ length: 100 }, (_, index) => `${index}\n`);
  const Records = texts.map((text) => ({ Data: Buffer.from(text) }));
  const answer = await firehoseClient(sandbox).send(
    new PutRecordBatchCommand({ DeliveryStreamName: Stream, Records }),
  );
  const accepted = texts.filter((_, index) => answer.RequestResponses?.[index]?.RecordId !== undefined);
  expect(accepted.length).toBe(100 - (answer.FailedPutCount ?? 0));
  expect(accepted.length).toBeGreaterThan(0);
  expect(answer.FailedPutCount).toBeGreaterThan(0);
  await sandbox.flush();
  expect([...objects(sandbox).values()].join("")).toBe(accepted.join(""));
});

test("a created stream delivers to its bucket and prefix, with its compression", async () => {
  const sandbox = await testSandbox();
  const client = firehoseClient(sandbox);
  const ExtendedS3DestinationConfiguration = {
    RoleARN,
    BucketARN: "arn:aws:s3:::my-bucket",
    Prefix: "zipped/",
    CompressionFormat: "GZIP",
  } as const;
  await client.send(
    new CreateDeliveryStreamCommand({ DeliveryStreamName: "mine", ExtendedS3DestinationConfiguration }),
  );
  await put(client, ["one\n", "two\n"], "mine");
  await client.send(new DeleteDeliveryStreamCommand({ DeliveryStreamName: "mine" }));
  const [key = ""] = storedObjects(sandbox, "my-bucket").keys();
  expect(key).toMatch(/^zipped\/\d{4}\/.*\.gz$/);
  const content = readFileSync(join(sandbox.directory, "s3", "my-bucket", key));
  expect(gunzipSync(content).toString()).toBe("one\ntwo\n");
});

test.each(["../../outside/", "/absolute/", "a//b/", "a/../b/", "!{timestamp:yyyy}/"])(
  "a stream cannot have the prefix %s",
  async (Prefix) => {
    const client = firehoseClient(await testSandbox());
    const destination = { RoleARN, BucketARN: "arn:aws:s3:::my-bucket", Prefix };
    await expect(
      client.send(
        new CreateDeliveryStreamCommand({ DeliveryStreamName: "x", S3DestinationConfiguration: destination }),
      ),
    ).rejects.toMatchObject({ name: "InvalidArgumentException" });
  },
);

test("in discard mode, records are counted and no file is written", async () => {
  const sandbox = await testSandbox({ discard: true });
  await put(firehoseClient(sandbox), ["one\n", "two\n"]);
  const { body } = await control(sandbox, "GET", "state");
  expect(body.firehose).toMatchObject([
    { name: Stream, acceptedRecords: 2, acceptedBytes: 8, bufferedRecords: 0 },
  ]);
  await sandbox.flush();
  expect(objects(sandbox).size).toBe(0);
});

test("a failed delivery is reported, and the next start delivers the records", async () => {
  const directory = temporaryDirectory();
  const reports: string[] = [];
  const sandbox = await testSandbox({ directory, report: (line) => reports.push(line) });
  const inTheWay = join(directory, "s3", seed.bucket, "data");
  writeFileSync(inTheWay, "a file where a folder must be");
  await firehoseClient(sandbox).send(
    new PutRecordCommand({ DeliveryStreamName: Stream, Record: { Data: Buffer.from("one\n") } }),
  );
  await sandbox.stop();
  expect(reports.join()).toContain(`could not deliver to bucket ${seed.bucket}`);
  rmSync(inTheWay);
  const after = await testSandbox({ directory });
  expect([...objects(after).values()]).toEqual(["one\n"]);
});
