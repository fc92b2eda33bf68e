import { createHash } from "node:crypto";
import { createWriteStream, existsSync, rmSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { AwsError } from "../../http/aws-error";
import type { Reply } from "../../http/reply";
import { getHeader } from "../../http/request";
import type { Buckets } from "../buckets";
import { CHECKSUM_PREFIX } from "../checksums";
import type { ObjectMetadataStore } from "../object-metadata";
import type { S3Call, S3Operation } from "../s3-call";
import { noSuchBucket, notImplemented, preconditionFailed } from "../s3-errors";

/** S3's limit for one PUT. */
const MAX_OBJECT_BYTES = 5 * 1024 ** 3;

/** Headers that are stored and returned with the object. */
const STORED_HEADERS = [
  "cache-control",
  "content-disposition",
  "content-language",
  "content-type",
  "expires",
];

function getStoredHeaders({ request, body }: S3Call): Record<string, string> {
  const headers: Record<string, string> = { "content-type": "binary/octet-stream" };
  for (const name of Object.keys(request.headers)) {
    const value = getHeader(request, name);
    if (value !== undefined && (STORED_HEADERS.includes(name) || name.startsWith("x-amz-meta-"))) {
      headers[name] = value;
    }
  }
  const encoding = (getHeader(request, "content-encoding") ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "aws-chunked");
  if (encoding.length > 0) headers["content-encoding"] = encoding.join(",");
  for (const [name, value] of body.checksums()) {
    headers[CHECKSUM_PREFIX + name] = value;
    headers[`${CHECKSUM_PREFIX}type`] = "FULL_OBJECT";
  }
  return headers;
}

function getContentLength({ request }: S3Call): number {
  const text = getHeader(request, "x-amz-decoded-content-length") ?? getHeader(request, "content-length");
  if (text === undefined) {
    throw new AwsError("MissingContentLength", "You must provide the Content-Length HTTP header.", {
      status: 411,
    });
  }
  const length = Number(text);
  if (length > MAX_OBJECT_BYTES) {
    throw new AwsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
      fields: { ProposedSize: text, MaxSizeAllowed: String(MAX_OBJECT_BYTES) },
    });
  }
  return length;
}

/** @returns the MD5 of the content, hex */
async function writeTemporary(call: S3Call, path: string): Promise<string> {
  const md5 = createHash("md5");
  const expected = getContentLength(call);
  let length = 0;
  const measured = async function* (data: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of data) {
      md5.update(piece);
      length += piece.length;
      yield piece;
    }
  };
  await pipeline(measured(call.body.data), createWriteStream(path));
  if (length !== expected) {
    throw new AwsError(
      "IncompleteBody",
      "You did not provide the number of bytes specified by the Content-Length HTTP header",
    );
  }
  return md5.digest("hex");
}

function assertMd5(given: string | undefined, computed: string): void {
  if (given === undefined) return;
  const bytes = Buffer.from(given, "base64");
  if (bytes.length !== 16) {
    throw new AwsError("InvalidDigest", "The Content-MD5 you specified was invalid.", {
      fields: { "Content-MD5": given },
    });
  }
  if (bytes.toString("hex") !== computed) {
    throw new AwsError("BadDigest", "The Content-MD5 you specified did not match what we received.");
  }
}

/** Keys are paths: a path cannot be a file and a folder at the same time. */
function rethrowAsKeyConflict(error: unknown, key: string): never {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (["ENOTDIR", "EEXIST", "EISDIR", "ENOTEMPTY"].includes(code)) {
    throw new AwsError(
      "InvalidRequest",
      `The sandbox stores objects as plain files, so ${JSON.stringify(key)} cannot be an object: a part of its path is an object, or it is the folder of other objects.`,
      { status: 409 },
    );
  }
  throw error;
}

export function putObject(buckets: Buckets, store: ObjectMetadataStore): S3Operation {
  const assertAccepted = ({ bucket, key, request }: S3Call): void => {
    if (!buckets.has(bucket)) throw noSuchBucket(bucket);
    if (getHeader(request, "x-amz-copy-source") !== undefined) throw notImplemented("x-amz-copy-source");
    const path = buckets.path(bucket, key);
    if (getHeader(request, "if-none-match") === "*" && existsSync(path)) {
      throw preconditionFailed("If-None-Match");
    }
  };
  const storeObject = (call: S3Call, temporary: string, etag: string): void => {
    const headers = getStoredHeaders(call);
    const stats = statSync(temporary);
    buckets.moveIn(call.bucket, call.key, temporary);
    store.save(call.bucket, call.key, stats, etag, headers);
  };
  const run = async (call: S3Call): Promise<Reply> => {
    assertAccepted(call);
    const temporary = buckets.temporaryPath();
    try {
      const md5 = await writeTemporary(call, temporary);
      assertMd5(getHeader(call.request, "content-md5"), md5);
      const etag = `"${md5}"`;
      storeObject(call, temporary, etag);
      const checksums = [...call.body.checksums()].map(([name, value]) => [CHECKSUM_PREFIX + name, value]);
      return { status: 200, headers: { ...Object.fromEntries(checksums), etag } };
    } catch (error) {
      rmSync(temporary, { force: true });
      if (error instanceof AwsError) throw error;
      return rethrowAsKeyConflict(error, call.key);
    }
  };
  return { name: "PutObject", action: "s3:PutObject", run };
}
