import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createSink } from "@/lib/aws/put/create-sink";
import { listDeliveredObjects, listFailedObjects } from "@/lib/aws/s3/delivered-objects";
import { listObjects } from "@/lib/aws/s3/list-objects";
import { putObject } from "@/lib/aws/s3/put-object";
import { countLines, readFirstLines, readRanges } from "@/lib/aws/s3/read-object";
import { describeStream } from "@/lib/aws/streams/describe-stream";
import { answeringServer } from "@/lib/aws/testing/answering-server";
import { connectionWith } from "@/lib/aws/testing/connection-with";
import { fixedCredentials } from "@/lib/aws/testing/fixed-credentials";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import { mintKeys } from "@/sandbox/testing/clients";
import { testSandbox } from "@/sandbox/testing/test-sandbox";

const stream = { kind: "firehose", name: "analytics-workshop-stream", region: "us-east-1" } as const;
const bucket = "analytics-workshop-bucket";
const never = new AbortController().signal;

async function withKeys() {
  const sandbox = await testSandbox();
  return { sandbox, connection: connectionWith(sandbox, mintKeys(sandbox)) };
}
type Connection = Awaited<ReturnType<typeof withKeys>>["connection"];

async function upload(connection: Connection, key: string, content: string | Uint8Array): Promise<void> {
  const body = new Blob([typeof content === "string" ? content : Uint8Array.from(content)]);
  await putObject({ bucket, key, body, contentType: "application/octet-stream" }, connection);
}

async function only(connection: Connection, prefix: string) {
  const [object, ...others] = await listObjects({ bucket, prefix }, connection);
  if (object === undefined || others.length > 0) throw new Error(`${others.length + 1} objects`);
  return object;
}

test("delivered objects are found and counted in the stream's destination", async () => {
  const { sandbox, connection } = await withKeys();
  const since = Date.now() - 1000;
  const records = Array.from({ length: 500 }, (_, index) =>
    createOutgoingRecord(`{"run":"r${index % 2}"}\n`),
  );
  await createSink(stream, connection).put(records, never);
  await sandbox.flush();
  const description = await describeStream(stream, connection);
  if (description.kind !== "firehose" || description.s3 === undefined) throw new Error("not to S3");
  const query = { stream: stream.name, destination: description.s3, since, until: Date.now() };
  const [object, ...others] = await listDeliveredObjects(query, connection);
  if (object === undefined) throw new Error("nothing delivered");
  expect(others).toEqual([]);
  await expect(countLines(object, connection, { mark: '"r1"' })).resolves.toEqual({
    lines: 500,
    marked: 250,
    bytes: object.bytes,
  });
  await expect(listDeliveredObjects({ ...query, since: Date.now() + 60_000 }, connection)).resolves.toEqual(
    [],
  );
});

test("objects of other streams, and others' files, are not taken for the stream's own", async () => {
  const { connection } = await withKeys();
  const now = new Date();
  const hour = now.toISOString().slice(0, 13).replace(/[-T]/g, "/");
  const tail = "1-2026-11-23-12-00-00-0b5e7c1e-6a1b-4f0e-9a51-0c9a3a1f6b0d";
  const names = [`${stream.name}-${tail}`, `${stream.name}-2-${tail}`, `other-${tail}`, "notes.txt"];
  for (const name of names) await upload(connection, `data/raw/${hour}/${name}`, "x\n");
  const query = {
    stream: stream.name,
    destination: { bucket, prefix: "data/raw/", timeZone: "UTC" },
    since: now.getTime() - 5000,
    until: Date.now(),
  };
  const delivered = await listDeliveredObjects(query, connection);
  expect(delivered.map(({ key }) => key)).toEqual([`data/raw/${hour}/${names[0]}`]);
});

test("an object larger than one range is counted to the last line", async () => {
  const { connection } = await withKeys();
  const line = `${"x".repeat(99)}\n`;
  await upload(connection, "big/a", line.repeat(100_000));
  await expect(countLines(await only(connection, "big/"), connection)).resolves.toEqual({
    lines: 100_000,
    marked: 0,
    bytes: 10_000_000,
  });
});

test("no more than 4 MiB of an object are in memory at a time", async () => {
  const { connection } = await withKeys();
  await upload(connection, "big/a", new Uint8Array(9 * 1024 * 1024));
  const sizes: number[] = [];
  for await (const bytes of readRanges(await only(connection, "big/"), connection)) sizes.push(bytes.length);
  expect(sizes.map((size) => size / 1024 / 1024)).toEqual([4, 4, 1]);
});

test("gzip objects, gzip records and both are counted alike", async () => {
  const { connection } = await withKeys();
  const records = Buffer.concat(Array.from({ length: 200 }, (_, index) => gzipSync(`${index}\n`)));
  await upload(connection, "gz/object", gzipSync("a\nb\nc"));
  await upload(connection, "gz/records", records);
  await upload(connection, "gz/twice", gzipSync(records));
  const objects = await listObjects({ bucket, prefix: "gz/" }, connection);
  const counts = await Promise.all(objects.map((object) => countLines(object, connection)));
  expect(counts.map(({ lines }) => lines)).toEqual([3, 200, 200]);
});

test("an empty object has no lines", async () => {
  const { connection } = await withKeys();
  await upload(connection, "empty/a", "");
  const object = await only(connection, "empty/");
  await expect(countLines(object, connection)).resolves.toEqual({ lines: 0, marked: 0, bytes: 0 });
  await expect(readFirstLines(object, 5, connection)).resolves.toEqual([]);
});

test("a damaged gzip object is an error", async () => {
  const { connection } = await withKeys();
  const packed = gzipSync(Array.from({ length: 1000 }, (_, index) => `${index * 7919}\n`).join(""));
  await upload(connection, "bad/a", packed.subarray(0, packed.length / 2));
  await expect(countLines(await only(connection, "bad/"), connection)).rejects.toMatchObject({
    code: "object-damaged",
  });
});

test("the first lines of an object are shown, of a huge one too", async () => {
  const { connection } = await withKeys();
  await upload(connection, "look/plain", "é1\né2\né3\n");
  await upload(
    connection,
    "look/gzip",
    gzipSync(Array.from({ length: 500_000 }, (_, i) => `line ${i}\n`).join("")),
  );
  const [gzip, plain] = await listObjects({ bucket, prefix: "look/" }, connection);
  if (gzip === undefined || plain === undefined) throw new Error("not listed");
  await expect(readFirstLines(plain, 2, connection)).resolves.toEqual(["é1", "é2"]);
  await expect(readFirstLines(gzip, 3, connection)).resolves.toEqual(["line 0", "line 1", "line 2"]);
});

test("objects under the error prefix are listed", async () => {
  const { connection } = await withKeys();
  await upload(connection, "error/processing-failed/2026/x", "x\n");
  const destination = { bucket, errorPrefix: "error/!{firehose:error-output-type}/" };
  const failed = await listFailedObjects(destination, Date.now() - 5000, connection);
  expect(failed.map(({ key }) => key)).toEqual(["error/processing-failed/2026/x"]);
  await expect(listFailedObjects({ bucket, errorPrefix: "" }, 0, connection)).resolves.toEqual([]);
});

test("every page of a listing is read", async () => {
  const page = (key: string, next: string) =>
    `<ListBucketResult><Contents><Key>${key}</Key><Size>1</Size><LastModified>2026-11-23T12:00:00.000Z</LastModified></Contents>${next}</ListBucketResult>`;
  const pages = [
    page("a", "<IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken>"),
    page("b", "<IsTruncated>false</IsTruncated>"),
  ];
  const endpoint = await answeringServer(() => ({
    headers: { "content-type": "application/xml" },
    body: pages.shift(),
  }));
  const connection = { region: "us-east-1", endpoint, credentials: fixedCredentials };
  await expect(listObjects({ bucket, prefix: "" }, connection)).resolves.toEqual([
    { bucket, key: "a", bytes: 1, lastModified: Date.UTC(2026, 10, 23, 12) },
    { bucket, key: "b", bytes: 1, lastModified: Date.UTC(2026, 10, 23, 12) },
  ]);
});

test("an upload reports its progress", async () => {
  const { connection } = await withKeys();
  const told: [number, number][] = [];
  await putObject(
    {
      bucket,
      key: "reference_data/tracks list+ü.json",
      body: new Blob(["[]"]),
      contentType: "application/json",
    },
    connection,
    { onProgress: (sent, total) => told.push([sent, total]) },
  );
  expect(told.at(-1)).toEqual([2, 2]);
  expect((await only(connection, "reference_data/")).key).toBe("reference_data/tracks list+ü.json");
});

test.each([
  ["s3:ListBucket", "arn:aws:s3:::analytics-workshop-bucket"],
  ["s3:GetObject", "arn:aws:s3:::analytics-workshop-bucket/a"],
  ["s3:PutObject", "arn:aws:s3:::analytics-workshop-bucket/a"],
])("without %s, the error names that permission", async (action, resource) => {
  const { sandbox, connection } = await withKeys();
  await orderFaults(sandbox, { deny: [action] });
  const object = { bucket, key: "a", bytes: 1, lastModified: 0 };
  const asked: Readonly<Record<string, () => Promise<unknown>>> = {
    "s3:ListBucket": () => listObjects({ bucket, prefix: "" }, connection),
    "s3:GetObject": () => countLines(object, connection),
    "s3:PutObject": () => upload(connection, "a", "x"),
  };
  await expect(asked[action]?.()).rejects.toMatchObject({
    code: "access-denied",
    hint: `Allow ${action} on ${resource} in the identity pool's role for authenticated users.`,
  });
});

test("a missing bucket is named", async () => {
  const { connection } = await withKeys();
  await expect(listObjects({ bucket: "no-such-bucket", prefix: "" }, connection)).rejects.toMatchObject({
    code: "not-found",
    message: "There is no bucket “no-such-bucket” in us-east-1.",
  });
  const file = { bucket: "no-such-bucket", key: "a", body: new Blob(["x"]), contentType: "text/plain" };
  await expect(putObject(file, connection)).rejects.toMatchObject({
    code: "not-found",
    message: "There is no bucket “no-such-bucket” in us-east-1.",
  });
});

test("an object that is shorter than listed is an error", async () => {
  const endpoint = await answeringServer({ status: 206, body: "" });
  const connection = { region: "us-east-1", endpoint, credentials: fixedCredentials };
  const object = { bucket, key: "a", bytes: 10, lastModified: 0 };
  await expect(countLines(object, connection)).rejects.toMatchObject({ code: "object-cut-short" });
});

test("for a bucket that pages may not read, the hint mentions CORS rules", async () => {
  const endpoint = await answeringServer("cut");
  const connection = { region: "us-east-1", endpoint, credentials: fixedCredentials };
  await expect(listObjects({ bucket, prefix: "" }, connection)).rejects.toMatchObject({
    code: "no-answer",
    hint: expect.stringContaining("CORS"),
  });
});
