import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { AwsConnection } from "@/lib/aws/connection";
import { putObject } from "@/lib/aws/s3/put-object";
import { connectionWith } from "@/lib/aws/testing/connection-with";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { mintKeys } from "@/sandbox/testing/clients";
import { testSandbox } from "@/sandbox/testing/test-sandbox";
import { keysBefore, type LookRequest, lookAtBucket } from "@/state/delivery/look-at-bucket";

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

/** An object as Firehose would have written it now, named after its first record. @returns its key */
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

function lookSince(since: number, change: Partial<LookRequest> = {}): LookRequest {
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

test("records of every object are counted, packed ones too", async () => {
  const { connection } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n2\n");
  await deliver(connection, "b", gzipSync("3\n4\n5\n"));
  const look = await lookAtBucket(lookSince(since), connection, nothing);
  expect(look.objects.map(({ records }) => records).sort()).toEqual([2, 3]);
  expect(look.problems).toEqual([]);
});

test("records with the run's mark are counted as the run's, others apart", async () => {
  const { connection } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", '{"n":1,"_run":"r1"}\n{"n":2}\n{"n":3,"_run":"r1"}\n');
  await deliver(connection, "b", '{"_run":"r2"}\n{"_run":"r2"}\n');
  const { objects } = await lookAtBucket(lookSince(since, { mark: "r1" }), connection, nothing);
  const counts = objects.map(({ records, others }) => [records, others]).sort();
  expect(counts).toEqual([
    [0, 2],
    [2, 1],
  ]);
});

test("objects are found over the hour's turn", async () => {
  const { connection } = await withBucket();
  const since = Date.now() - 3_600_000;
  const keys = [await deliver(connection, "a", "1\n", since), await deliver(connection, "b", "2\n")];
  const { objects } = await lookAtBucket(lookSince(since), connection, nothing);
  expect(objects.map(({ key }) => key).sort()).toEqual(keys);
});

test("each object is told as soon as it is counted, and is read once", async () => {
  const { connection, sandbox } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n2\n");
  const told: (number | undefined)[] = [];
  const first = await lookAtBucket(lookSince(since), connection, ([object]) => told.push(object?.records));
  expect(told).toEqual([undefined, 2]);
  await orderFaults(sandbox, { deny: ["s3:GetObject"] });
  const again = await lookAtBucket(lookSince(since, { known: first.objects }), connection, nothing);
  expect(again).toEqual(first);
});

test("what was there before the run is not counted, even if this machine's clock is ahead", async () => {
  const { connection } = await withBucket();
  await deliver(connection, "a", "1\n");
  const ahead = Date.now() + 120_000;
  const { signal } = new AbortController();
  const before = await keysBefore({ stream: "clicks", destination, since: ahead }, connection, signal);
  const key = await deliver(connection, "b", "2\n");
  const look = await lookAtBucket(lookSince(ahead, { before, now: ahead }), connection, nothing);
  expect(look.objects.map((object) => object.key)).toEqual([key]);
});

test("what cannot be counted is listed and not read", async () => {
  const { connection } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n");
  const look = await lookAtBucket(lookSince(since, { countable: false }), connection, nothing);
  expect(look.objects.map(({ records }) => records)).toEqual([undefined]);
});

test("each permission that is missing is told, and the rest is done", async () => {
  const { connection, sandbox } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n");
  await put(connection, "data/errors/processing-failed/x", "{}\n");
  await orderFaults(sandbox, { deny: ["s3:GetObject"] });
  const look = await lookAtBucket(lookSince(since), connection, nothing);
  expect(look.objects).toHaveLength(1);
  expect(look.failed.map(({ key }) => key)).toEqual(["data/errors/processing-failed/x"]);
  expect(look.problems.map(({ message }) => message).join()).toContain("s3:GetObject");
});

test("without permission to list, what an earlier look found stays", async () => {
  const { connection, sandbox } = await withBucket();
  const since = Date.now();
  await deliver(connection, "a", "1\n");
  const { objects } = await lookAtBucket(lookSince(since), connection, nothing);
  await orderFaults(sandbox, { deny: ["s3:ListBucket"] });
  const look = await lookAtBucket(lookSince(since, { known: objects }), connection, nothing);
  expect(look.objects).toEqual(objects);
  expect(look.problems.map(({ code }) => code)).toEqual(["access-denied"]);
});

test("where nothing may be listed, earlier keys are not known", async () => {
  const { connection, sandbox } = await withBucket();
  await orderFaults(sandbox, { deny: ["s3:ListBucket"] });
  const { signal } = new AbortController();
  const run = { stream: "clicks", destination, since: Date.now() };
  expect(await keysBefore(run, connection, signal)).toBeUndefined();
});
