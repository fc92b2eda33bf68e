/** The parts of a request that its signature covers. */
export interface SignableRequest {
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
  /** By lower-case name. Repeated headers are a list. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface CanonicalOptions {
  /** Every service but S3 normalizes the path and encodes it a second time. */
  readonly s3: boolean;
  /** A query parameter to exclude: `X-Amz-Signature` of a presigned URL. */
  readonly excludedParameter?: string;
}

/** Percent-encodes everything but letters, digits and `-._~` (RFC 3986). */
export function awsEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function normalizePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  const slash = parts.length > 0 && path.endsWith("/") ? "/" : "";
  return `/${parts.join("/")}${slash}`;
}

/**
 * @throws {URIError} if the path or query contains an invalid percent escape
 */
function canonicalPath(path: string, s3: boolean): string {
  const sent = s3 ? path : normalizePath(path);
  return sent
    .split("/")
    .map((part) => (s3 ? awsEncode(decodeURIComponent(part)) : awsEncode(part)))
    .join("/");
}

function canonicalQuery(query: string, excludedParameter: string | undefined): string {
  if (query === "") return "";
  const pairs: [string, string][] = [];
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decodeURIComponent(equals === -1 ? pair : pair.slice(0, equals));
    if (name === excludedParameter) continue;
    pairs.push([awsEncode(name), awsEncode(decodeURIComponent(equals === -1 ? "" : pair.slice(equals + 1)))]);
  }
  // Sorts by code point, which for encoded text is plain comparison; equal names by value.
  pairs.sort((a, b) => (a[0] === b[0] ? compare(a[1], b[1]) : compare(a[0], b[0])));
  return pairs.map(([name, value]) => `${name}=${value}`).join("&");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function canonicalHeader(value: string | readonly string[] | undefined): string {
  if (value === undefined) return "";
  const values = typeof value === "string" ? [value] : value;
  return values.map((one) => one.trim().replace(/\s+/g, " ")).join(",");
}

/** The canonical request of Signature Version 4, with `payloadHash` as its last line. */
export function canonicalRequest(
  request: SignableRequest,
  signedHeaders: readonly string[],
  payloadHash: string,
  options: CanonicalOptions,
): string {
  return [
    request.method,
    canonicalPath(request.path, options.s3),
    canonicalQuery(request.query, options.excludedParameter),
    ...signedHeaders.map((name) => `${name}:${canonicalHeader(request.headers[name])}`),
    "",
    signedHeaders.join(";"),
    payloadHash,
  ].join("\n");
}
