import { header, type SandboxRequest } from "../http/request";
import { preconditionFailed } from "./s3-errors";

function names(list: string, etag: string): boolean {
  return list.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);
}

/** HTTP's dates have no fractions of a second. */
function isModifiedSince(date: string, modifiedMilliseconds: number): boolean {
  const since = Date.parse(date);
  return Number.isNaN(since) || Math.floor(modifiedMilliseconds / 1000) * 1000 > since;
}

/**
 * Whether the client has the object already (304), by HTTP's conditional headers.
 *
 * @throws {AwsError} PreconditionFailed (412)
 */
export function isNotModified(request: SandboxRequest, etag: string, modifiedMilliseconds: number): boolean {
  const ifMatch = header(request, "if-match");
  const ifUnmodified = header(request, "if-unmodified-since");
  if (ifMatch !== undefined) {
    if (!names(ifMatch, etag)) throw preconditionFailed("If-Match");
  } else if (ifUnmodified !== undefined && isModifiedSince(ifUnmodified, modifiedMilliseconds)) {
    throw preconditionFailed("If-Unmodified-Since");
  }
  const ifNoneMatch = header(request, "if-none-match");
  if (ifNoneMatch !== undefined) return names(ifNoneMatch, etag);
  const ifModified = header(request, "if-modified-since");
  return ifModified !== undefined && !isModifiedSince(ifModified, modifiedMilliseconds);
}
