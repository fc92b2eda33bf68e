import { AwsError } from "../http/aws-error";
import { type Authorization, parseScope, parseTimestamp } from "./authorization";

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

function expirySeconds(text: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= MAX_SECONDS) return seconds;
  throw malformed(`X-Amz-Expires must be between 1 and ${MAX_SECONDS} seconds`);
}

/**
 * The signature in a presigned URL's query, and until when it may be used (milliseconds since 1970).
 *
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
    expiresAt: signedAt + expirySeconds(parameter("X-Amz-Expires")) * 1000,
  };
}
