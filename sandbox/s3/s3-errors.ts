import { AwsError } from "../http/aws-error";
import { formatTimestamp } from "../sigv4/authorization";
import type { Rejection } from "../sigv4/rejection";

export function noSuchBucket(bucket: string): AwsError {
  return new AwsError("NoSuchBucket", "The specified bucket does not exist", {
    status: 404,
    fields: { BucketName: bucket },
  });
}

export function noSuchKey(key: string): AwsError {
  return new AwsError("NoSuchKey", "The specified key does not exist.", {
    status: 404,
    fields: { Key: key },
  });
}

export function preconditionFailed(condition: string): AwsError {
  return new AwsError("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", {
    status: 412,
    fields: { Condition: condition },
  });
}

export function notImplemented(what: string): AwsError {
  return new AwsError(
    "NotImplemented",
    `A header or query you provided implies functionality that is not implemented: ${what}`,
    { status: 501 },
  );
}

export function requestExpired(expiresAt: number, now: number): AwsError {
  return new AwsError("AccessDenied", "Request has expired", {
    status: 403,
    fields: { Expires: formatTimestamp(expiresAt), ServerTime: formatTimestamp(now) },
  });
}

const MISMATCH =
  "The request signature we calculated does not match the signature you provided. Check your key and signing method.";

/** S3's error for a rejected signature. */
export function s3SignatureError(rejection: Rejection, toleranceMilliseconds: number): AwsError {
  switch (rejection.reason) {
    case "missing":
      return new AwsError("AccessDenied", "Access Denied", { status: 403 });
    case "malformed":
      return new AwsError("AuthorizationHeaderMalformed", rejection.detail);
    case "unknown-key":
      return new AwsError(
        "InvalidAccessKeyId",
        "The AWS Access Key Id you provided does not exist in our records.",
        { status: 403, fields: { AWSAccessKeyId: rejection.accessKeyId } },
      );
    case "invalid-token":
      return new AwsError("InvalidToken", "The provided token is malformed or otherwise invalid.");
    case "expired-token":
      return new AwsError("ExpiredToken", "The provided token has expired.", {
        fields: { "Token-0": rejection.token },
      });
    case "wrong-region":
      return new AwsError(
        "AuthorizationHeaderMalformed",
        `The authorization header is malformed; the region '${rejection.region}' is wrong.`,
      );
    case "wrong-service":
      return new AwsError(
        "AuthorizationHeaderMalformed",
        'The authorization header is malformed; incorrect service. This endpoint belongs to "s3".',
      );
    case "unsigned-headers":
      return new AwsError("AccessDenied", "There were headers present in the request which were not signed", {
        status: 403,
        fields: { HeadersNotSigned: rejection.names.join(", ") },
      });
    case "skewed":
      return new AwsError(
        "RequestTimeTooSkewed",
        "The difference between the request time and the current time is too large.",
        {
          status: 403,
          fields: {
            RequestTime: rejection.requestTime,
            ServerTime: rejection.serverTime,
            MaxAllowedSkewMilliseconds: String(toleranceMilliseconds),
          },
        },
      );
    case "mismatch":
      return new AwsError("SignatureDoesNotMatch", MISMATCH, {
        status: 403,
        fields: { StringToSign: rejection.stringToSign, CanonicalRequest: rejection.canonical },
      });
  }
}
