import { createReadStream, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { seed } from "../seed";
import { formatTimestamp } from "../sigv4/authorization";
import { awsEncode, canonicalRequest } from "../sigv4/canonical-request";
import { sign, signingKey, stringToSign } from "../sigv4/signature";
import { mintKeys, s3Client } from "../testing/clients";
import { FakeClock } from "../testing/fake-clock";
import { type TestSandbox, testSandbox } from "../testing/test-sandbox";
import { assertUsableKey } from "./buckets";

const Bucket = seed.bucket;

interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** A request whose path is sent unchanged; URL parsers would normalize it. */
function raw(sandbox: TestSandbox, method: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<RawAnswer>((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port: sandbox.port, method, path, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    call.on("error", reject);
    call.end();
  });
}

/** Presigned without the SDK, so that any path is possible. */
function presign(sandbox: TestSandbox, method: string, path: string, seconds = 60, at = Date.now()): string {
  const keys = mintKeys(sandbox);
  const timestamp = formatTimestamp(at);
  const scope = { date: timestamp.slice(0, 8), region: "us-east-1", service: "s3" };
  const credential = `${keys.accessKeyId}/${scope.date}/us-east-1/s3/aws4_request`;
  const query = Object.entries({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": credential,
    "X-Amz-Date": timestamp,
    "X-Amz-Expires": String(seconds),
    "X-Amz-Security-Token": keys.sessionToken,
    "X-Amz-SignedHeaders": "host",
  })
    .map(([name, value]) => `${name}=${awsEncode(value)}`)
    .join("&");
  const headers = { host: `127.0.0.1:${sandbox.port}` };
  const canonical = canonicalRequest({ method, path, query, headers }, ["host"], "UNSIGNED-PAYLOAD", {
    s3: true,
  });
  const signature = sign(signingKey(keys.secretAccessKey, scope), stringToSign(timestamp, scope, canonical));
  return `${path}?${query}&X-Amz-Signature=${signature}`;
}

function parseErrorCode({ text }: RawAnswer): string | undefined {
  return /<Code>(.*?)<\/Code>/.exec(text)?.[1];
}

test.each([
  "/../../credentials.json",
  "/%2e%2e/%2e%2e/credentials.json",
  "/..%2f..%2fcredentials.json",
  "/a/../../../credentials.json",
  "//etc/passwd",
  "/./a",
  "/a//b",
  "/a%00b",
  "/folder/.folder-marker",
])("the key in %s is rejected for reads and writes", async (path) => {
  const sandbox = await testSandbox();
  const target = `/${Bucket}${path}`;
  for (const method of ["GET", "PUT", "DELETE"]) {
    const answer = await raw(sandbox, method, presign(sandbox, method, target), { "content-length": "0" });
    expect({ method, status: answer.status, code: parseErrorCode(answer) }).toEqual({
      method,
      status: 400,
      code: "InvalidURI",
    });
  }
  expect(readdirSync(join(sandbox.directory, "s3", Bucket))).toEqual([]);
  expect(existsSync(join(sandbox.directory, "credentials.json"))).toBe(true);
});

test("an invalid percent escape is rejected", async () => {
  const sandbox = await testSandbox();
  expect(parseErrorCode(await raw(sandbox, "GET", `/${Bucket}/%zz`))).toBe("InvalidURI");
});

test("bucket names cannot escape the data folder", async () => {
  const sandbox = await testSandbox();
  for (const bucket of ["..", "%2e%2e", "s3-metadata", "Upper"]) {
    const path = `/${bucket}/credentials.json`;
    expect(parseErrorCode(await raw(sandbox, "GET", presign(sandbox, "GET", path)))).toBe("NoSuchBucket");
  }
});

test("a key has at most 1024 bytes, and at most 255 between slashes", () => {
  const long = Array.from({ length: 4 }, () => "k".repeat(255)).join("/");
  expect(Buffer.byteLength(long)).toBe(1023);
  expect(() => assertUsableKey(`${long}`)).not.toThrow();
  expect(() => assertUsableKey(`${long}/k`)).toThrow("Your key is too long");
  expect(() => assertUsableKey("ü".repeat(128))).toThrow("too long for a file name");
});

test("symbolic links out of the bucket are not listed", async () => {
  const sandbox = await testSandbox();
  symlinkSync(sandbox.directory, join(sandbox.directory, "s3", Bucket, "way-out"));
  const { KeyCount } = await s3Client(sandbox).send(new ListObjectsV2Command({ Bucket }));
  expect(KeyCount).toBe(0);
});

test("a presigned URL reads an object until it expires", async () => {
  const sandbox = await testSandbox();
  writeFileSync(join(sandbox.directory, "s3", Bucket, "ü 1.txt"), "content");
  const path = `/${Bucket}/${awsEncode("ü 1.txt")}`;
  expect(await raw(sandbox, "GET", presign(sandbox, "GET", path))).toEqual({ status: 200, text: "content" });
  const old = presign(sandbox, "GET", path, 60, Date.now() - 61_000);
  const expired = await raw(sandbox, "GET", old);
  expect(expired.status).toBe(403);
  expect(expired.text).toContain("<Message>Request has expired</Message>");
});

test("a presigned URL works only for its object and method", async () => {
  const sandbox = await testSandbox();
  const url = presign(sandbox, "GET", `/${Bucket}/a`);
  expect(parseErrorCode(await raw(sandbox, "GET", url.replace("/a?", "/b?")))).toBe("SignatureDoesNotMatch");
  expect(parseErrorCode(await raw(sandbox, "PUT", url, { "content-length": "0" }))).toBe(
    "SignatureDoesNotMatch",
  );
  expect(parseErrorCode(await raw(sandbox, "GET", url.replace("Expires=60", "Expires=600000")))).toBe(
    "SignatureDoesNotMatch",
  );
  expect(parseErrorCode(await raw(sandbox, "GET", url.replace("&X-Amz-Expires=60", "")))).toBe(
    "AuthorizationQueryParametersError",
  );
});

test("the error for a version 2 signature names the supported version", async () => {
  const old = `/${Bucket}/a?AWSAccessKeyId=AKIDEXAMPLE&Signature=x&Expires=1`;
  const answer = await raw(await testSandbox(), "GET", old);
  expect(answer).toMatchObject({
    status: 400,
    text: expect.stringContaining("Please use AWS4-HMAC-SHA256."),
  });
});

test("an unsigned request is denied", async () => {
  const answer = await raw(await testSandbox(), "GET", `/${Bucket}/a`);
  expect(answer.status).toBe(403);
  expect(parseErrorCode(answer)).toBe("AccessDenied");
});

function read(sandbox: TestSandbox, change: object, offset = 0) {
  const client = new S3Client({
    region: "us-east-1",
    endpoint: sandbox.url,
    credentials: { ...mintKeys(sandbox), ...change },
    forcePathStyle: true,
    maxAttempts: 1,
    systemClockOffset: offset,
  });
  return client.send(new GetObjectCommand({ Bucket, Key: "a" }));
}

test.each([
  ["a wrong secret", { secretAccessKey: "wrong" }, "SignatureDoesNotMatch"],
  ["an unknown key", { accessKeyId: "ASIAAAAAAAAAAAAAAAAA" }, "InvalidAccessKeyId"],
  ["an unknown token", { sessionToken: "bm90aGluZw==" }, "InvalidToken"],
  ["no token", { sessionToken: undefined }, "InvalidAccessKeyId"],
])("%s is rejected with S3's error", async (_what, change, name) => {
  await expect(read(await testSandbox(), change)).rejects.toMatchObject({ name });
});

test("expired keys are rejected with S3's error", async () => {
  const sandbox = await testSandbox();
  await expect(read(sandbox, mintKeys(sandbox, -1))).rejects.toMatchObject({ name: "ExpiredToken" });
});

test("a clock difference of up to fifteen minutes is accepted", async () => {
  const sandbox = await testSandbox();
  await expect(read(sandbox, {}, 14 * 60_000)).rejects.toMatchObject({ name: "NoSuchKey" });
  await expect(read(sandbox, {}, -16 * 60_000)).rejects.toMatchObject({ name: "RequestTimeTooSkewed" });
});

test("a stream is uploaded in chunks, with a trailing checksum", async () => {
  const sandbox = await testSandbox();
  const source = join(sandbox.directory, "source");
  const content = "0123456789".repeat(30_000);
  writeFileSync(source, content);
  const Body = createReadStream(source);
  const input = { Bucket, Key: "uploaded", Body, ContentLength: content.length };
  const { ChecksumCRC32 } = await s3Client(sandbox).send(new PutObjectCommand(input));
  expect(ChecksumCRC32).toBeDefined();
  expect(readFileSync(join(sandbox.directory, "s3", Bucket, "uploaded"), "utf8")).toBe(content);
});

test("an unsupported request returns NotImplemented", async () => {
  const sandbox = await testSandbox();
  const versions = presign(sandbox, "GET", `/${Bucket}`).replace("?", "?versions&");
  expect(parseErrorCode(await raw(sandbox, "GET", versions))).toBe("SignatureDoesNotMatch");
  const first = await raw(sandbox, "GET", presign(sandbox, "GET", `/${Bucket}`));
  expect(first).toMatchObject({ status: 501, text: expect.stringContaining("<Code>NotImplemented</Code>") });
});

test("a presigned URL expires by the sandbox's clock", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  writeFileSync(join(sandbox.directory, "s3", Bucket, "a"), "content");
  const url = presign(sandbox, "GET", `/${Bucket}/a`);
  clock.advance(59_000);
  expect((await raw(sandbox, "GET", url)).status).toBe(200);
  clock.advance(1000);
  expect((await raw(sandbox, "GET", url)).status).toBe(403);
});
