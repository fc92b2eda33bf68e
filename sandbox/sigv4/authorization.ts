import { AwsError } from "../http/aws-error";

/** The parts of a Signature Version 4, from the Authorization header or a presigned URL. */
export interface Authorization {
  readonly accessKeyId: string;
  /** `YYYYMMDD` of the scope. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  /** Lower-case names, in the order of the header. */
  readonly signedHeaders: readonly string[];
  /** Hexadecimal. */
  readonly signature: string;
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly timestamp: string;
  readonly sessionToken: string | undefined;
}

export interface Scope {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

/** Parses `AKID/20150830/us-east-1/iam/aws4_request`; undefined if the format is different. */
export function parseScope(credential: string): Scope | undefined {
  const match = /^(.+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(credential);
  if (match === null) return undefined;
  const [, accessKeyId = "", date = "", region = "", service = ""] = match;
  return { accessKeyId, date, region, service };
}

/** The comma-separated `key=value` pairs after the algorithm's name. */
export function parseAuthorizationParameters(header: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const part of header.slice(header.indexOf(" ") + 1).split(",")) {
    const equals = part.indexOf("=");
    if (equals > 0) parameters.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  return parameters;
}

/** `20150830T123600Z` → milliseconds since 1970; NaN if the format is different. */
export function parseTimestamp(timestamp: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(timestamp);
  if (match === null) return Number.NaN;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes, seconds);
}

/** Milliseconds since 1970 → `20150830T123600Z`. */
export function formatTimestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

export const SIGNATURE_PARAMETER = "X-Amz-Signature";
/** A week. */
const MAX_SECONDS = 604_800;
const REQUIRED = [
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Signature",
  "X-Amz-SignedHeaders",
  "X-Amz-Date",
  "X-Amz-Expires",
];

function malformed(message: string): AwsError {
  return new AwsError("AuthorizationQueryParametersError", message);
}

function parseExpirySeconds(text: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= MAX_SECONDS) return seconds;
  throw malformed(`X-Amz-Expires must be between 1 and ${MAX_SECONDS} seconds`);
}

/**
 * Parses the signature in a presigned URL's query, and its expiry (milliseconds since 1970).
 * @throws {AwsError} AuthorizationQueryParametersError
 */
export function parsePresigned(query: ReadonlyMap<string, string>): {
  readonly authorization: Authorization;
  readonly expiresAt: number;
} {
  const parameter = (name: string) => query.get(name) ?? "";
  if (REQUIRED.some((name) => parameter(name) === "")) {
    throw malformed(`Query-string authentication version 4 requires the ${REQUIRED.join(", ")} parameters.`);
  }
  const scope = parseScope(parameter("X-Amz-Credential"));
  const timestamp = parameter("X-Amz-Date");
  const signedAt = parseTimestamp(timestamp);
  if (scope === undefined || Number.isNaN(signedAt) || !timestamp.startsWith(scope.date)) {
    throw malformed("X-Amz-Credential or X-Amz-Date is malformed.");
  }
  return {
    authorization: {
      ...scope,
      timestamp,
      signature: parameter("X-Amz-Signature"),
      signedHeaders: parameter("X-Amz-SignedHeaders").toLowerCase().split(";"),
      sessionToken: query.get("X-Amz-Security-Token"),
    },
    expiresAt: signedAt + parseExpirySeconds(parameter("X-Amz-Expires")) * 1000,
  };
}
