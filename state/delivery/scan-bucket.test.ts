import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { AwsConnection } from "@/lib/aws/connection";
import { putObject } from "@/lib/aws/s3/put-object";
import { connectionWith } from "@/lib/aws/testing/connection-with";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { mintKeys } from "@/sandbox/testing/clients";
import { testSandbox } from "@/sandbox/testing/test-sandbox";
import { listEarlierKeys, type ScanRequest, scanBucket } from "@/state/delivery/scan-bucket";

const destination = {
  bucket: "analytics-workshop-bucket",
  prefix: "data/raw/",
  errorPrefix: "data/errors/",
  bufferMebibytes: 1,
  bufferSeconds: 60,
  compression: "UNCOMPRESSED",
  timeZone: "UTC",
  transforms: false,
};
const nothing = () => undefined;

async function withBucket() {
  const sandbox = await testSandbox();
  return { sandbox, connection: connectionWith(sandbox, mintKeys(sandbox)) };
}

/** Writes an object as Firehose would now, named after its first record. @returns its key */
async function deliver(
  connection: AwsConnection,
  part: string,
  content: string | Uint8Array,
  firstRecordAt = Date.now(),
): Promise<string> {
  const hour = new Date(firstRecordAt).toISOString().slice(0, 13).replace(/[-T]/g, "/");
  const key = `data/raw/${hour}/clicks-1-2026-11-23-12-00-00-${part.repeat(8)}-6a1b-4f0e-9a51-0c9a3a1f6b0d`;
  await put(connection, key, content);
  return key;
}

async function put(connection: AwsConnection, key: string, content: string | Uint8Array): Promise<void> {
  const body = new Blob([typeof content === "string" ? content : Uint8Array.from(content)]);
  await putObject({ bucket: destination.bucket, key, body, contentType: "text/plain" }, connection);
}

function scanSince(since: number, change: Partial<ScanRequest> = {}): ScanRequest {
  const { signal } = new AbortController();
  const request = {
    stream: "clicks",
    destination,
    countable: true,
    mark: undefined,
    since,
    now: Date.now(),
    before: undefined,
  };
  return { ...request, known: [], signal, ...change };
}

test("the records of every object are counted, including compressed ones", async () => {
  const { connection } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n2\n");
  await deliver(connection, "b", gzipSync("3\n4\n5\n"));
  const result = await scanBucket(scanSince(since), connection, nothing);
  expect(result.objects.map(({ records }) => records).sort()).toEqual([2, 3]);
  expect(result.problems).toEqual([]);
});

test("records with and without the run's mark are counted separately", async () => {
  const { connection } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", '{"n":1,"_run":"r1"}\n{"n":2}\n{"n":3,"_run":"r1"}\n');
  await deliver(connection, "b", '{"_run":"r2"}\n{"_run":"r2"}\n');
  const { objects } = await scanBucket(scanSince(since, { mark: "r1" }), connection, nothing);
  const counts = objects.map(({ records, others }) => [records, others]).sort();
  expect(counts).toEqual([
    [0, 2],
    [2, 1],
  ]);
});

test("objects of two hours are found", async () => {
  const { connection } = await withBucket();
  const since = Date.now() - 3_600_000;
  const keys = [await deliver(connection, "a", "1\n", since), await deliver(connection, "b", "2\n")];
  const { objects } = await scanBucket(scanSince(since), connection, nothing);
  expect(objects.map(({ key }) => key).sort()).toEqual(keys);
});

test("each object is reported as soon as it is counted, and is read once", async () => {
  const { connection, sandbox } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n2\n");
  const reported: (number | undefined)[] = [];
  const first = await scanBucket(scanSince(since), connection, ([object]) => reported.push(object?.records));
  expect(reported).toEqual([undefined, 2]);
  await orderFaults(sandbox, { deny: ["s3:GetObject"] });
  const again = await scanBucket(scanSince(since, { known: first.objects }), connection, nothing);
  expect(again).toEqual(first);
});

test("objects from before the run are not counted, even if this computer's clock is ahead", async () => {
  const { connection } = await withBucket();
  await deliver(connection, "a", "1\n");
  const ahead = Date.now() + 120_000;
  const { signal } = new AbortController();
  const before = await listEarlierKeys({ stream: "clicks", destination, since: ahead }, connection, signal);
  const key = await deliver(connection, "b", "2\n");
  const result = await scanBucket(scanSince(ahead, { before, now: ahead }), connection, nothing);
  expect(result.objects.map((object) => object.key)).toEqual([key]);
});

test("objects that cannot be counted are listed and not read", async () => {
  const { connection } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n");
  const result = await scanBucket(scanSince(since, { countable: false }), connection, nothing);
  expect(result.objects.map(({ records }) => records)).toEqual([undefined]);
});

test("each missing permission is reported once, and the other steps run", async () => {
  const { connection, sandbox } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n");
  await put(connection, "data/errors/processing-failed/x", "{}\n");
  await orderFaults(sandbox, { deny: ["s3:GetObject"] });
  const result = await scanBucket(scanSince(since), connection, nothing);
  expect(result.objects).toHaveLength(1);
  expect(result.failed.map(({ key }) => key)).toEqual(["data/errors/processing-failed/x"]);
  expect(result.problems.map(({ message }) => message).join()).toContain("s3:GetObject");
});

test("without permission to list, the objects of an earlier scan stay", async () => {
  const { connection, sandbox } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n");
  const { objects } = await scanBucket(scanSince(since), connection, nothing);
  await orderFaults(sandbox, { deny: ["s3:ListBucket"] });
  const result = await scanBucket(scanSince(since, { known: objects }), connection, nothing);
  expect(result.objects).toEqual(objects);
  expect(result.problems.map(({ code }) => code)).toEqual(["access-denied"]);
});

test("without permission to list, the earlier keys are unknown", async () => {
  const { connection, sandbox } = await withBucket();
  await orderFaults(sandbox, { deny: ["s3:ListBucket"] });
  const { signal } = new AbortController();
  const run = { stream: "clicks", destination, since: Date.now() };
  expect(await listEarlierKeys(run, connection, signal)).toBeUndefined();
});
