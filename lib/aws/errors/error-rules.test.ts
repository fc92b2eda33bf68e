import { describe, expect, test } from "vitest";
import type { AwsCall } from "@/lib/aws/errors/aws-error";
import { explainResponse } from "@/lib/aws/errors/explain-error";
import { toSinkError } from "@/lib/aws/put/sink-error";

const call: AwsCall = {
  action: "firehose:PutRecordBatch",
  resource: "arn:aws:firehose:us-east-1:*:deliverystream/clicks",
  subject: "Firehose stream “clicks”",
  region: "us-east-1",
};

function explain(name: string, message = "", status = 400, clockCorrected = false) {
  return explainResponse({ name, message, status, clockCorrected, cause: undefined }, call);
}

const USER = "User: arn:aws:sts::111122223333:assumed-role/signed-in/CognitoIdentityCredentials";

describe("a denied call", () => {
  test("names the missing permission, with AWS's own ARN", () => {
    const error = explain(
      "AccessDeniedException",
      `${USER} is not authorized to perform: firehose:PutRecordBatch on resource: arn:aws:firehose:us-east-1:111122223333:deliverystream/clicks because no identity-based policy allows the firehose:PutRecordBatch action`,
    );
    expect(error).toMatchObject({
      kind: "access-denied",
      code: "access-denied",
      message:
        "Access denied: the signed-in user is not authorized to perform firehose:PutRecordBatch on Firehose stream “clicks”.",
      hint: "Allow firehose:PutRecordBatch on arn:aws:firehose:us-east-1:111122223333:deliverystream/clicks in the identity pool's role for authenticated users.",
      facts: {
        action: "firehose:PutRecordBatch",
        resource: "arn:aws:firehose:us-east-1:111122223333:deliverystream/clicks",
      },
    });
  });

  test("names the action that AWS names, of a KMS key for example", () => {
    const error = explain(
      "AccessDeniedException",
      `${USER} is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:us-east-1:111122223333:key/abc because no identity-based policy allows it`,
    );
    expect(error.facts).toMatchObject({
      action: "kms:GenerateDataKey",
      resource: "arn:aws:kms:us-east-1:111122223333:key/abc",
    });
  });

  test("reads the ARN that S3 puts in quotation marks", () => {
    const error = explain(
      "AccessDenied",
      `${USER} is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::my-bucket" because no identity-based policy allows the s3:ListBucket action`,
      403,
    );
    expect(error.hint).toContain("Allow s3:ListBucket on arn:aws:s3:::my-bucket in");
  });

  test("falls back to the call's action and resource if AWS names none", () => {
    expect(explain("AccessDenied", "Access Denied", 403).hint).toContain(
      "Allow firehose:PutRecordBatch on arn:aws:firehose:us-east-1:*:deliverystream/clicks in",
    );
  });

  test("mentions an explicit deny, against which no permission helps", () => {
    const error = explain(
      "AccessDeniedException",
      `${USER} is not authorized to perform: firehose:PutRecordBatch on resource: arn:aws:firehose:us-east-1:1:deliverystream/clicks with an explicit deny in a service control policy`,
    );
    expect(error.hint).toContain("explicitly denies firehose:PutRecordBatch on arn:");
    expect(error.hint).toContain("A service control policy");
  });

  test("mentions a permissions boundary that does not allow it", () => {
    const error = explain(
      "AccessDeniedException",
      `${USER} is not authorized to perform: firehose:PutRecordBatch on resource: arn:aws:firehose:us-east-1:1:deliverystream/clicks because no permissions boundary allows the firehose:PutRecordBatch action`,
    );
    expect(error.hint).toContain("and in the permissions boundary that limits it");
  });
});

test.each([
  ["ResourceNotFoundException", "Firehose clicks not found under accountId 111122223333.", 400, "not-found"],
  ["ResourceNotFoundException", "Stream clicks under account 111122223333 not found.", 400, "not-found"],
  ["NoSuchBucket", "The specified bucket does not exist", 404, "not-found"],
  [
    "InvalidArgumentException",
    "This operation is not permitted on KinesisStreamAsSource delivery stream type.",
    400,
    "not-direct-put",
  ],
  [
    "InvalidSourceException",
    "Only requests from CloudWatch Logs are supported when CloudWatch Logs decompression is enabled.",
    400,
    "not-direct-put",
  ],
  ["ResourceInUseException", "Stream clicks is not in ACTIVE state.", 400, "not-active"],
  ["InvalidKMSResourceException", "KMS key is disabled", 400, "key-trouble"],
  ["KMSAccessDeniedException", "The ciphertext refers to a key that you may not use", 400, "key-trouble"],
  ["KMSDisabledException", "key/abc is disabled", 400, "key-trouble"],
  ["KMSInvalidStateException", "key/abc is pending deletion", 400, "key-trouble"],
  ["KMSNotFoundException", "key/abc does not exist", 400, "key-trouble"],
  ["KMSOptInRequired", "needs a subscription", 400, "key-trouble"],
  [
    "UnrecognizedClientException",
    "The security token included in the request is invalid.",
    400,
    "credentials-refused",
  ],
  [
    "InvalidSignatureException",
    "The request signature we calculated does not match the signature you provided.",
    403,
    "credentials-refused",
  ],
  ["SignatureDoesNotMatch", "The request signature we calculated does not match", 403, "credentials-refused"],
  ["MissingAuthenticationTokenException", "Missing Authentication Token", 400, "credentials-refused"],
  [
    "InvalidAccessKeyId",
    "The AWS Access Key Id you provided does not exist in our records.",
    403,
    "credentials-refused",
  ],
  [
    "PermanentRedirect",
    "The bucket you are attempting to access must be addressed using the specified endpoint.",
    301,
    "other-region",
  ],
  [
    "SubscriptionRequiredException",
    "The AWS Access Key Id needs a subscription for the service",
    400,
    "service-not-available",
  ],
  ["UnknownOperationException", "", 404, "service-not-available"],
  ["Unknown", "UnknownError", 403, "not-an-aws-answer"],
  ["SyntaxError", "Unexpected token '<'", 407, "not-an-aws-answer"],
  ["InvalidArgumentException", "Record size exceeds", 400, "refused"],
])("%s (%s) is not worth another attempt", (name, message, status, code) => {
  const error = explain(name, message, status);
  expect(error).toMatchObject({ kind: "invalid", code });
  expect(toSinkError(error)).toMatchObject({ kind: "refused", maybeWritten: false });
  expect(error.hint).toBeTruthy();
  expect(error.facts).toMatchObject({ service: name, said: message, region: "us-east-1" });
});

test.each([
  [
    "ExpiredTokenException",
    "The security token included in the request is expired",
    400,
    "credentials-expired",
  ],
  ["ExpiredToken", "The provided token has expired.", 400, "credentials-expired"],
  [
    "UnrecognizedClientException",
    "The security token included in the request is expired",
    400,
    "credentials-expired",
  ],
  ["ThrottlingException", "Rate exceeded", 400, "throttled"],
  ["LimitExceededException", "Rate exceeded for stream clicks under account 111122223333.", 400, "throttled"],
  [
    "ProvisionedThroughputExceededException",
    "Rate exceeded for shard shardId-000000000000",
    400,
    "throttled",
  ],
  ["KMSThrottlingException", "The request was throttled", 400, "throttled"],
  ["ServiceUnavailableException", "Slow down.", 503, "throttled"],
  ["SlowDown", "Please reduce your request rate.", 503, "throttled"],
  ["TooManyRequestsException", "", 429, "throttled"],
  ["Unknown", "", 429, "throttled"],
  [
    "ServiceUnavailableException",
    "The service is unavailable. Back off and retry the operation.",
    500,
    "unavailable",
  ],
  ["InternalFailure", "", 500, "unavailable"],
  ["SyntaxError", "Unexpected token '<'", 502, "unavailable"],
  ["Unknown", "UnknownError", 504, "unavailable"],
  [
    "RequestTimeout",
    "Your socket connection to the server was not read from or written to",
    408,
    "unavailable",
  ],
])("%s (%s, %i) is worth another try", (name, message, status, kind) => {
  expect(toSinkError(explain(name, message, status)).kind).toBe(kind);
});

test.each([
  [503, false],
  [500, true],
  [502, true],
  [504, true],
])("after status %i, AWS may have stored the records: %s", (status, maybeWritten) => {
  expect(toSinkError(explain("InternalFailure", "", status)).maybeWritten).toBe(maybeWritten);
});

test("after a success that is not from AWS, the records may have been stored", () => {
  expect(toSinkError(explain("SyntaxError", "Unexpected token '<'", 200))).toMatchObject({
    kind: "unavailable",
    code: "answer-unreadable",
    maybeWritten: true,
  });
});

test("a call with a wrong time is worth one try after the clock was corrected, and none before", () => {
  const message =
    "Signature expired: 20261123T040000Z is now earlier than 20261123T065500Z (20261123T070000Z - 5 min.)";
  expect(toSinkError(explain("InvalidSignatureException", message, 403, true))).toMatchObject({
    kind: "unavailable",
    code: "clock-corrected",
    maybeWritten: false,
  });
  expect(explain("InvalidSignatureException", message, 403)).toMatchObject({
    kind: "invalid",
    code: "clock-skewed",
  });
});

test("a session token that AWS repeats is in no text", () => {
  const message =
    "The request signature we calculated does not match the signature you provided.\n\nThe Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:SECRET'";
  const error = explain("InvalidSignatureException", message, 403);
  expect(JSON.stringify([error.message, error.hint, error.facts])).not.toContain("SECRET");
});
