import type { SandboxClock } from "../clock";
import type { TemporaryCredentials } from "../credentials/temporary-credentials";
import { AwsError } from "../http/aws-error";
import { getHeader, type SandboxRequest } from "../http/request";
import { parsePresigned, SIGNATURE_PARAMETER } from "../sigv4/authorization";
import type { SignableRequest } from "../sigv4/canonical-request";
import { SignatureRejected } from "../sigv4/rejection";
import {
  assertHeadersSigned,
  assertTime,
  parseAuthorizationHeader,
  type VerifiedSignature,
  verifySignature,
} from "../sigv4/verify-signature";
import type { S3Address } from "./s3-call";
import { requestExpired, s3SignatureError } from "./s3-errors";

/** S3's tolerance is larger than that of the other services. */
const CLOCK_TOLERANCE_MILLISECONDS = 15 * 60_000;
export const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

export interface S3Authentication {
  readonly signature: VerifiedSignature;
  /** The value of `x-amz-content-sha256`: the payload's hash, or the name of another protection. */
  readonly payload: string;
}

interface AuthenticationContext {
  readonly clock: SandboxClock;
  readonly credentials: TemporaryCredentials;
}

function authenticateHeader(context: AuthenticationContext, signable: SignableRequest): S3Authentication {
  const authorization = parseAuthorizationHeader(signable.headers);
  assertTime(authorization, {
    now: context.clock.now(),
    toleranceMilliseconds: CLOCK_TOLERANCE_MILLISECONDS,
  });
  assertHeadersSigned(signable, authorization.signedHeaders);
  const payload = signable.headers["x-amz-content-sha256"];
  if (typeof payload !== "string") {
    throw new AwsError("InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
  }
  const options = { service: "s3", s3: true };
  return {
    payload,
    signature: verifySignature(signable, authorization, payload, context.credentials, options),
  };
}

function authenticateUrl(
  context: AuthenticationContext,
  signable: SignableRequest,
  address: S3Address,
): S3Authentication {
  const { authorization, expiresAt } = parsePresigned(address.query);
  const now = context.clock.now();
  if (now >= expiresAt) throw requestExpired(expiresAt, now);
  assertHeadersSigned(signable, authorization.signedHeaders);
  const signature = verifySignature(signable, authorization, UNSIGNED_PAYLOAD, context.credentials, {
    service: "s3",
    s3: true,
    excludedParameter: SIGNATURE_PARAMETER,
  });
  return { payload: UNSIGNED_PAYLOAD, signature };
}

/** Rejects Signature Version 2, which old clients still use for presigned URLs. */
function assertVersion4(request: SandboxRequest, address: S3Address): void {
  const isVersion2 = getHeader(request, "authorization")?.startsWith("AWS ");
  if (!isVersion2 && !address.query.has("AWSAccessKeyId")) return;
  throw new AwsError(
    "InvalidRequest",
    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
  );
}

/**
 * Authenticates the caller by the Authorization header or a presigned URL.
 * @throws {AwsError} S3's error
 */
export function authenticate(
  context: AuthenticationContext,
  request: SandboxRequest,
  address: S3Address,
): S3Authentication {
  assertVersion4(request, address);
  try {
    const presigned = getHeader(request, "authorization") === undefined;
    return presigned && address.query.has(SIGNATURE_PARAMETER)
      ? authenticateUrl(context, request, address)
      : authenticateHeader(context, request);
  } catch (error) {
    if (error instanceof SignatureRejected) {
      throw s3SignatureError(error.rejection, CLOCK_TOLERANCE_MILLISECONDS);
    }
    throw error;
  }
}
