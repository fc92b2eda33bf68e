import { header } from "../http/request";
import { CHECKSUM_PREFIX } from "./checksums/checksum-algorithms";
import type { S3Call } from "./s3-call";
import type { StoredObject } from "./stored-object";

/** A presigned URL may say how the answer is labelled, for example as a download. */
const OVERRIDES = [
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
];

function overrides(query: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    OVERRIDES.flatMap((name) => {
      const value = query.get(`response-${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Headers of an answer about an object. Checksums of the whole are given to who asks, not with a part. */
export function objectHeaders(object: StoredObject, call: S3Call, whole: boolean): Record<string, string> {
  const wantsChecksums = header(call.request, "x-amz-checksum-mode")?.toUpperCase() === "ENABLED";
  const kept = Object.entries(object.metadata.headers).filter(
    ([name]) => !name.startsWith(CHECKSUM_PREFIX) || (wantsChecksums && whole),
  );
  return {
    ...Object.fromEntries(kept),
    ...overrides(call.query),
    "accept-ranges": "bytes",
    etag: object.metadata.etag,
    "last-modified": object.stats.mtime.toUTCString(),
  };
}
