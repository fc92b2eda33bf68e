import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { seed } from "../seed";
import { s3Client } from "../testing/clients";
import { testSandbox } from "../testing/test-sandbox";

const Bucket = seed.bucket;

async function put(client: S3Client, Key: string, Body: string | Buffer) {
  return client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: "application/json" }));
}

async function text(client: S3Client, Key: string, Range?: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range }));
  return (await Body?.transformToString()) ?? "";
}

test("an object is a plain file at the path of its key, and is returned with type, ETag and metadata", async () => {
  const sandbox = await testSandbox();
  const client = s3Client(sandbox);
  const Metadata = { created: "by hand" };
  const input = {
    Bucket,
    Key: "reference_data/ü list.json",
    Body: '{"a":1}',
    ContentType: "application/json",
  };
  const stored = await client.send(new PutObjectCommand({ ...input, Metadata }));
  const file = join(sandbox.directory, "s3", Bucket, "reference_data", "ü list.json");
  expect(readFileSync(file, "utf8")).toBe('{"a":1}');
  const read = await client.send(new GetObjectCommand({ Bucket, Key: input.Key }));
  expect(await read.Body?.transformToString()).toBe('{"a":1}');
  const etag = `"${createHash("md5").update('{"a":1}').digest("hex")}"`;
  expect(stored.ETag).toBe(etag);
  expect(read).toMatchObject({ ETag: etag, ContentType: "application/json", ContentLength: 7, Metadata });
  // The SDK sends a checksum with each upload and verifies it on download.
  expect(read.ChecksumCRC32).toBe(stored.ChecksumCRC32);
  expect(stored.ChecksumCRC32).toBeDefined();
});

test("a range of an object is returned with status 206", async () => {
  const client = s3Client(await testSandbox());
  await put(client, "digits", "0123456789");
  expect(await text(client, "digits", "bytes=2-4")).toBe("234");
  expect(await text(client, "digits", "bytes=7-")).toBe("789");
  expect(await text(client, "digits", "bytes=-3")).toBe("789");
  expect(await text(client, "digits", "bytes=8-100")).toBe("89");
  const part = await client.send(new GetObjectCommand({ Bucket, Key: "digits", Range: "bytes=2-4" }));
  expect(part.$metadata.httpStatusCode).toBe(206);
  expect(part.ContentRange).toBe("bytes 2-4/10");
});

test("a range after the end is not satisfiable", async () => {
  const client = s3Client(await testSandbox());
  await put(client, "digits", "0123456789");
  await expect(text(client, "digits", "bytes=10-")).rejects.toMatchObject({
    name: "InvalidRange",
    $metadata: { httpStatusCode: 416 },
  });
});

test("an object that the client already has is not sent again", async () => {
  const client = s3Client(await testSandbox());
  const { ETag } = await put(client, "a", "content");
  const again = client.send(new GetObjectCommand({ Bucket, Key: "a", IfNoneMatch: ETag }));
  await expect(again).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
  const other = client.send(new GetObjectCommand({ Bucket, Key: "a", IfMatch: '"other"' }));
  await expect(other).rejects.toMatchObject({ name: "PreconditionFailed" });
});

test("a conditional put does not replace an existing object", async () => {
  const client = s3Client(await testSandbox());
  const input = { Bucket, Key: "a", Body: "1", IfNoneMatch: "*" };
  await client.send(new PutObjectCommand(input));
  await expect(client.send(new PutObjectCommand({ ...input, Body: "2" }))).rejects.toMatchObject({
    name: "PreconditionFailed",
  });
  expect(await text(client, "a")).toBe("1");
});

test("HeadObject returns size and type without the content, and 404 for a missing object", async () => {
  const client = s3Client(await testSandbox());
  await put(client, "a/b", "four");
  const head = await client.send(new HeadObjectCommand({ Bucket, Key: "a/b" }));
  expect(head).toMatchObject({ ContentLength: 4, ContentType: "application/json" });
  await expect(client.send(new HeadObjectCommand({ Bucket, Key: "a" }))).rejects.toMatchObject({
    name: "NotFound",
  });
});

test("an empty object has length 0", async () => {
  const client = s3Client(await testSandbox());
  await put(client, "empty", "");
  expect(await text(client, "empty")).toBe("");
});

test("a file copied into the folder is an object, with an ETag that changes with the file", async () => {
  const sandbox = await testSandbox();
  const client = s3Client(sandbox);
  const file = join(sandbox.directory, "s3", Bucket, "by-hand.txt");
  writeFileSync(file, "one");
  const head = () => client.send(new HeadObjectCommand({ Bucket, Key: "by-hand.txt" }));
  const first = await head();
  expect(first.ContentLength).toBe(3);
  writeFileSync(file, "three");
  expect((await head()).ETag).not.toBe(first.ETag);
});

test("deleting an object also removes empty folders, and deleting it again succeeds", async () => {
  const sandbox = await testSandbox();
  const client = s3Client(sandbox);
  await put(client, "a/b/c", "x");
  await put(client, "a/d", "y");
  await client.send(new DeleteObjectCommand({ Bucket, Key: "a/b/c" }));
  await client.send(new DeleteObjectCommand({ Bucket, Key: "a/b/c" }));
  await expect(text(client, "a/b/c")).rejects.toMatchObject({ name: "NoSuchKey" });
  expect(await text(client, "a/d")).toBe("y");
  await put(client, "a/b", "now a file");
  expect(await text(client, "a/b")).toBe("now a file");
});

test("content that does not match its MD5 is rejected and not stored", async () => {
  const client = s3Client(await testSandbox());
  const ContentMD5 = createHash("md5").update("other").digest("base64");
  const wrong = client.send(new PutObjectCommand({ Bucket, Key: "a", Body: "x", ContentMD5 }));
  await expect(wrong).rejects.toMatchObject({ name: "BadDigest" });
  await expect(text(client, "a")).rejects.toMatchObject({ name: "NoSuchKey" });
});

test("content that does not match its checksum is rejected", async () => {
  const client = s3Client(await testSandbox());
  const wrong = client.send(new PutObjectCommand({ Bucket, Key: "a", Body: "x", ChecksumCRC32: "AAAAAA==" }));
  await expect(wrong).rejects.toMatchObject({ name: "BadDigest" });
});

test("a large object is returned unchanged", async () => {
  const client = s3Client(await testSandbox());
  const content = Buffer.alloc(3 * 1024 * 1024 + 17, "0123456789abcdef-");
  await put(client, "large", content);
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: "large" }));
  expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(content)).toBe(true);
});

test("a key cannot be an object and a folder at the same time", async () => {
  const client = s3Client(await testSandbox());
  await put(client, "a", "x");
  await expect(put(client, "a/b", "y")).rejects.toMatchObject({ name: "InvalidRequest" });
});

test("the error for an unknown bucket names it", async () => {
  const client = s3Client(await testSandbox());
  const wrong = client.send(new GetObjectCommand({ Bucket: "no-such-bucket", Key: "a" }));
  await expect(wrong).rejects.toMatchObject({ name: "NoSuchBucket", BucketName: "no-such-bucket" });
});
