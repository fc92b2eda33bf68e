import type { Reply } from "../../http/reply";
import { header } from "../../http/request";
import type { Buckets } from "../buckets";
import { parseRange } from "../byte-range";
import { isNotModified } from "../conditions";
import { objectHeaders } from "../object-headers";
import type { ObjectMetadataStore } from "../object-metadata";
import type { S3Call, S3Operation } from "../s3-call";
import { openObject, type StoredObject } from "../stored-object";

/** What GetObject and HeadObject answer, without the content. */
function describe(
  object: StoredObject,
  call: S3Call,
): Reply & { readonly start: number; readonly length: number } {
  const { size } = object.stats;
  if (isNotModified(call.request, object.metadata.etag, object.stats.mtimeMs)) {
    const headers = { etag: object.metadata.etag, "last-modified": object.stats.mtime.toUTCString() };
    return { status: 304, headers, start: 0, length: 0 };
  }
  const range = parseRange(header(call.request, "range"), size);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length = end + 1 - start;
  const headers = { ...objectHeaders(object, call, range === undefined), "content-length": String(length) };
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
      return describe(object, call);
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
      const { start, length, ...reply } = describe(object, call);
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
