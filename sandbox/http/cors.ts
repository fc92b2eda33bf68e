import type { Reply } from "./reply";
import { getHeader, type SandboxRequest } from "./request";

/** `*` does not cover `authorization`, so headers are listed by name. */
const ALLOWED_HEADERS = [
  "authorization",
  "cache-control",
  "content-encoding",
  "content-language",
  "content-disposition",
  "content-md5",
  "content-type",
  "expires",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-unmodified-since",
  "pragma",
  "range",
  "amz-sdk-invocation-id",
  "amz-sdk-request",
  "smithy-protocol",
  "x-amz-content-sha256",
  "x-amz-date",
  "x-amz-security-token",
  "x-amz-target",
  "x-amz-user-agent",
];
/** Header prefixes that SDKs keep extending: checksums, metadata, retry hints. */
const ALLOWED_FAMILIES = /^(x-amz-|x-amzn-|amz-sdk-)[a-z0-9-]+$/;

const EXPOSED_HEADERS = [
  "accept-ranges",
  "content-encoding",
  "content-length",
  "content-range",
  "content-type",
  "date",
  "etag",
  "last-modified",
  "x-amz-bucket-region",
  "x-amz-checksum-crc32",
  "x-amz-checksum-crc32c",
  "x-amz-checksum-crc64nvme",
  "x-amz-checksum-sha1",
  "x-amz-checksum-sha256",
  "x-amz-checksum-type",
  "x-amz-id-2",
  "x-amz-request-id",
  "x-amzn-errormessage",
  "x-amzn-errortype",
  "x-amzn-requestid",
].join(", ");

/** How long a browser may cache a preflight; Chromium's maximum is two hours. */
const PREFLIGHT_SECONDS = 7200;

/** Origins that may call: `"*"`, or a list, for example `["http://localhost:3000"]`. */
export type AllowedOrigins = "*" | readonly string[];

function originHeaders(request: SandboxRequest, allowed: AllowedOrigins): Record<string, string> {
  const origin = request.headers.origin;
  if (origin === undefined) return {};
  if (allowed === "*") return { "access-control-allow-origin": "*" };
  const headers: Record<string, string> = { vary: "Origin" };
  if (allowed.includes(origin)) headers["access-control-allow-origin"] = origin;
  return headers;
}

/** CORS headers of every response to a page. */
export function corsHeaders(request: SandboxRequest, allowed: AllowedOrigins): Record<string, string> {
  const headers = originHeaders(request, allowed);
  if (headers["access-control-allow-origin"] === undefined) return headers;
  return { ...headers, "access-control-expose-headers": EXPOSED_HEADERS };
}

function allowedHeaders(request: SandboxRequest): string {
  const requested = (getHeader(request, "access-control-request-headers") ?? "")
    .toLowerCase()
    .split(/\s*,\s*/);
  return [...new Set([...ALLOWED_HEADERS, ...requested.filter((name) => ALLOWED_FAMILIES.test(name))])].join(
    ", ",
  );
}

/** The response to a CORS preflight. */
export function preflightReply(request: SandboxRequest, allowed: AllowedOrigins): Reply {
  const headers: Record<string, string> = {
    ...originHeaders(request, allowed),
    "access-control-allow-methods": "GET, HEAD, POST, PUT, DELETE",
    "access-control-allow-headers": allowedHeaders(request),
    "access-control-max-age": String(PREFLIGHT_SECONDS),
  };
  // Chromium sends this when a page of a public site calls the local machine.
  if (request.headers["access-control-request-private-network"] === "true") {
    headers["access-control-allow-private-network"] = "true";
  }
  return { status: 204, headers };
}
