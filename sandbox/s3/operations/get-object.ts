import { AwsError } from "../../http/aws-error";
import type { Reply } from "../../http/reply";
import { getHeader, type SandboxRequest } from "../../http/request";
import type { Buckets } from "../buckets";
import { CHECKSUM_PREFIX } from "../checksums";
import { type ObjectMetadataStore, openObject, type StoredObject } from "../object-metadata";
import type { S3Call, S3Operation } from "../s3-call";
import { preconditionFailed } from "../s3-errors";

/** Response headers that the query can override, for example to force a download. */
const OVERRIDES = [
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
];

function getHeaderOverrides(query: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    OVERRIDES.flatMap((name) => {
      const value = query.get(`response-${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Response headers of an object. Checksums are included on request, and only with the whole object. */
function getObjectHeaders(object: StoredObject, call: S3Call, whole: boolean): Record<string, string> {
  const includeChecksums = getHeader(call.request, "x-amz-checksum-mode")?.toUpperCase() === "ENABLED";
  const headers = Object.entries(object.metadata.headers).filter(
    ([name]) => !name.startsWith(CHECKSUM_PREFIX) || (includeChecksums && whole),
  );
  return {
    ...Object.fromEntries(headers),
    ...getHeaderOverrides(call.query),
    "accept-ranges": "bytes",
    etag: object.metadata.etag,
    "last-modified": object.stats.mtime.toUTCString(),
  };
}

/** The response of GetObject and HeadObject, without the content. */
function describeObject(
  object: StoredObject,
  call: S3Call,
): Reply & { readonly start: number; readonly length: number } {
  const { size } = object.stats;
  if (isNotModified(call.request, object.metadata.etag, object.stats.mtimeMs)) {
    const headers = { etag: object.metadata.etag, "last-modified": object.stats.mtime.toUTCString() };
    return { status: 304, headers, start: 0, length: 0 };
  }
  const range = parseRange(getHeader(call.request, "range"), size);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length = end + 1 - start;
  const headers = {
    ...getObjectHeaders(object, call, range === undefined),
    "content-length": String(length),
  };
  if (range === undefined) return { status: 200, headers, start, length };
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${start}-${end}/${size}` },
    start,
    length,
  };
}

export function headObject(buckets: Buckets, store: ObjectMetadataStore): S3Operation {
  const run = async (call: S3Call): Promise<Reply> => {
    const object = await openObject(buckets, store, call.bucket, call.key);
    try {
      return describeObject(object, call);
    } finally {
      await object.file.close();
    }
  };
  return { name: "HeadObject", action: "s3:GetObject", run };
}

export function getObject(buckets: Buckets, store: ObjectMetadataStore): S3Operation {
  const run = async (call: S3Call): Promise<Reply> => {
    const object = await openObject(buckets, store, call.bucket, call.key);
    try {
      const { start, length, ...reply } = describeObject(object, call);
      if (length === 0) {
        await object.file.close();
        return reply;
      }
      return { ...reply, body: object.file.createReadStream({ start, end: start + length - 1 }) };
    } catch (error) {
      await object.file.close();
      throw error;
    }
  };
  return { name: "GetObject", action: "s3:GetObject", run };
}

function etagMatches(list: string, etag: string): boolean {
  return list.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);
}

/** HTTP dates have whole seconds. */
function isModifiedSince(date: string, modifiedMilliseconds: number): boolean {
  const since = Date.parse(date);
  return Number.isNaN(since) || Math.floor(modifiedMilliseconds / 1000) * 1000 > since;
}

/**
 * Evaluates HTTP's conditional headers: whether the client already has the object (304).
 * @throws {AwsError} PreconditionFailed (412)
 */
function isNotModified(request: SandboxRequest, etag: string, modifiedMilliseconds: number): boolean {
  const ifMatch = getHeader(request, "if-match");
  const ifUnmodified = getHeader(request, "if-unmodified-since");
  if (ifMatch !== undefined) {
    if (!etagMatches(ifMatch, etag)) throw preconditionFailed("If-Match");
  } else if (ifUnmodified !== undefined && isModifiedSince(ifUnmodified, modifiedMilliseconds)) {
    throw preconditionFailed("If-Unmodified-Since");
  }
  const ifNoneMatch = getHeader(request, "if-none-match");
  if (ifNoneMatch !== undefined) return etagMatches(ifNoneMatch, etag);
  const ifModified = getHeader(request, "if-modified-since");
  return ifModified !== undefined && !isModifiedSince(ifModified, modifiedMilliseconds);
}

/** Both ends are inclusive. */
interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Parses a `Range` header for an object of `size` bytes; undefined means the whole object. As in S3, multiple
 * ranges and invalid text are ignored.
 * @throws {AwsError} InvalidRange (416) if the range contains no byte of the object
 */
function parseRange(text: string | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(text ?? "");
  if (match === null || (match[1] === "" && match[2] === "")) return undefined;
  const [, first = "", last = ""] = match;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return undefined;
  if (start > end) {
    throw new AwsError("InvalidRange", "The requested range is not satisfiable", {
      status: 416,
      fields: { RangeRequested: text ?? "", ActualObjectSize: String(size) },
      headers: { "content-range": `bytes */${size}` },
    });
  }
  return { start, end };
}
