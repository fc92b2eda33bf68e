import {
  CreateBucketCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { seed } from "../seed";
import { s3Client } from "../testing/clients";
import { testSandbox } from "../testing/test-sandbox";

const Bucket = seed.bucket;

async function createClientWithObjects(keys: readonly string[]): Promise<S3Client> {
  const client = s3Client(await testSandbox());
  for (const Key of keys) await client.send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
  return client;
}

async function list(client: S3Client, input: Partial<ListObjectsV2CommandInput> = {}) {
  const page = await client.send(new ListObjectsV2Command({ Bucket, ...input }));
  return {
    keys: page.Contents?.map(({ Key }) => Key) ?? [],
    prefixes: page.CommonPrefixes?.map(({ Prefix }) => Prefix) ?? [],
    next: page.NextContinuationToken,
    page,
  };
}

/** All pages of a listing. */
async function listAll(client: S3Client, input: Partial<ListObjectsV2CommandInput>) {
  const pages = [await list(client, input)];
  for (let last = pages[0]; last?.next !== undefined; ) {
    last = await list(client, { ...input, ContinuationToken: last.next });
    pages.push(last);
  }
  return pages;
}

test("keys are listed in UTF-8 byte order, across folders", async () => {
  const keys = ["a", "a-b", "a.txt", "b/c", "b/c-d", "b0", "Z", "é", "\u{1f600}", "\uff5e"];
  const client = await createClientWithObjects(keys);
  const sorted = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect((await list(client)).keys).toEqual(sorted);
});

test("a prefix may end in the middle of a name", async () => {
  const client = await createClientWithObjects(["data/raw/1", "data/rare", "date", "other"]);
  expect((await list(client, { Prefix: "data/ra" })).keys).toEqual(["data/rare", "data/raw/1"]);
  expect((await list(client, { Prefix: "nothing" })).keys).toEqual([]);
});

test("a delimiter groups keys into common prefixes", async () => {
  const client = await createClientWithObjects(["data/raw/1", "data/raw/2", "data/x", "error/1", "top"]);
  const top = await list(client, { Delimiter: "/" });
  expect(top.prefixes).toEqual(["data/", "error/"]);
  expect(top.keys).toEqual(["top"]);
  const below = await list(client, { Delimiter: "/", Prefix: "data/" });
  expect(below.prefixes).toEqual(["data/raw/"]);
  expect(below.keys).toEqual(["data/x"]);
});

test("any text can be the delimiter", async () => {
  const client = await createClientWithObjects(["a-1", "a-2", "b"]);
  const { keys, prefixes } = await list(client, { Delimiter: "-" });
  expect({ keys, prefixes }).toEqual({ keys: ["b"], prefixes: ["a-"] });
});

test("pages of two contain every key once, with and without a delimiter", async () => {
  const keys = ["a", "b/1", "b/2", "c/1", "d", "e"];
  const client = await createClientWithObjects(keys);
  const plain = await listAll(client, { MaxKeys: 2 });
  expect(plain.map((page) => page.keys.length)).toEqual([2, 2, 2]);
  expect(plain.flatMap((page) => page.keys)).toEqual(keys);
  const rolledUp = await listAll(client, { MaxKeys: 2, Delimiter: "/" });
  expect(rolledUp.flatMap((page) => page.keys)).toEqual(["a", "d", "e"]);
  expect(rolledUp.flatMap((page) => page.prefixes)).toEqual(["b/", "c/"]);
  expect(rolledUp.map((page) => page.page.KeyCount)).toEqual([2, 2, 1]);
});

test("a listing starts after StartAfter", async () => {
  const client = await createClientWithObjects(["a", "b/1", "b/2", "c"]);
  expect((await list(client, { StartAfter: "b/1" })).keys).toEqual(["b/2", "c"]);
});

test("special characters in keys survive the XML encoding", async () => {
  const key = "odd/<&>\"' ü+%20\u0001.json";
  const client = await createClientWithObjects([key]);
  const { page } = await list(client, { EncodingType: "url" });
  expect(page.Contents?.map(({ Key }) => decodeURIComponent(Key ?? ""))).toEqual([key]);
});

test("a key that ends with a slash is listed as a folder marker", async () => {
  const client = await createClientWithObjects(["data/raw/", "data/raw/1"]);
  expect((await list(client)).keys).toEqual(["data/raw/", "data/raw/1"]);
});

test("MaxKeys 0 returns an empty, complete list, and an invalid value is rejected", async () => {
  const client = await createClientWithObjects(["a"]);
  const { page } = await list(client, { MaxKeys: 0 });
  expect(page).toMatchObject({ KeyCount: 0, IsTruncated: false });
  await expect(list(client, { MaxKeys: -1 })).rejects.toMatchObject({ name: "InvalidArgument" });
});

test("an invalid continuation token is rejected", async () => {
  const client = await createClientWithObjects([]);
  await expect(list(client, { ContinuationToken: "invalid" })).rejects.toMatchObject({
    name: "InvalidArgument",
  });
});

test("buckets can be created, found and listed", async () => {
  const client = await createClientWithObjects([]);
  await client.send(new CreateBucketCommand({ Bucket: "another-bucket" }));
  await client.send(new HeadBucketCommand({ Bucket: "another-bucket" }));
  const { Buckets } = await client.send(new ListBucketsCommand({}));
  expect(Buckets?.map(({ Name }) => Name)).toEqual([Bucket, "another-bucket"]);
  await expect(client.send(new CreateBucketCommand({ Bucket }))).rejects.toMatchObject({
    name: "BucketAlreadyOwnedByYou",
  });
  await expect(client.send(new CreateBucketCommand({ Bucket: "Bad_Name" }))).rejects.toMatchObject({
    name: "InvalidBucketName",
  });
  await expect(client.send(new HeadBucketCommand({ Bucket: "missing-bucket" }))).rejects.toMatchObject({
    name: "NotFound",
  });
});
