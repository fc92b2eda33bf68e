import type { AwsCall, AwsErrorKind } from "@/lib/aws/errors/aws-error";
import { isClockSkew } from "@/lib/aws/errors/clock-skew";
import { parseDenial } from "@/lib/aws/errors/denial";
import type { AwsErrorCode } from "@/lib/errors";

/** An error response of AWS, or of something that answers in its place. */
export interface ErrorResponse {
  /** The service's error code. `Unknown` or `SyntaxError` if the response is not one of AWS's. */
  readonly name: string;
  readonly message: string;
  /** The HTTP status. */
  readonly status: number;
  /** The clock that signs requests was corrected since: the same call can succeed now. */
  readonly clockCorrected: boolean;
  readonly cause: unknown;
}

/** How to recognize one kind of error response, and how to explain it. */
export interface ErrorRule {
  readonly kind: AwsErrorKind;
  readonly code: AwsErrorCode;
  readonly matches: (response: ErrorResponse) => boolean;
  readonly message: (response: ErrorResponse, call: AwsCall) => string;
  readonly hint: (response: ErrorResponse, call: AwsCall) => string;
}

const named =
  (...names: readonly string[]) =>
  (response: ErrorResponse): boolean =>
    names.includes(response.name);

/** First match wins. Names and wordings as Firehose, Kinesis, S3 and AWS's front ends give them. */
export const ERROR_RULES: readonly ErrorRule[] = [
  {
    kind: "expired",
    code: "credentials-expired",
    matches: ({ name, message }) =>
      ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"].includes(name) ||
      /security token included in the request is expired/i.test(message),
    message: () => "The temporary AWS credentials have expired.",
    hint: () => "Headwater gets new credentials automatically.",
  },
  {
    kind: "unavailable",
    code: "clock-corrected",
    matches: ({ name, message, clockCorrected }) => clockCorrected && isClockSkew(name, message),
    message: () => "This computer's clock differs from AWS's.",
    hint: () => "Headwater uses AWS's time from now on.",
  },
  {
    kind: "throttled",
    code: "throttled",
    matches: ({ name, message, status }) => status === 429 || isThrottlingCode(name, message),
    message: ({ name, message }) => `AWS is throttling requests (${name}: ${message}).`,
    hint: () =>
      "Headwater slows down automatically. To avoid throttling, lower the rate or request a quota increase.",
  },
  {
    kind: "unavailable",
    code: "unavailable",
    matches: ({ status }) => status >= 500 || status === 408,
    message: ({ name, status }) => `AWS could not process the request (status ${status}, ${name}).`,
    hint: () => "Headwater retries automatically.",
  },
  {
    kind: "unavailable",
    code: "answer-unreadable",
    matches: ({ status }) => status < 300,
    message: ({ status }) => `The response is not from AWS (status ${status}).`,
    hint: () => "A proxy may change responses, or the endpoint in config.json may be wrong.",
  },
  {
    kind: "invalid",
    code: "clock-skewed",
    matches: ({ name, message }) => isClockSkew(name, message),
    message: ({ message }) => `AWS rejected the time of the request (${message}).`,
    hint: () => "Set this computer's clock to automatic time, then try again.",
  },
  {
    kind: "access-denied",
    code: "access-denied",
    matches: named("AccessDenied", "AccessDeniedException", "AllAccessDisabled", "UnauthorizedOperation"),
    message: ({ message }, call) => {
      const on = call.subject === undefined ? "" : ` on ${call.subject}`;
      const action = parseDenial(message).action ?? call.action;
      return `Access denied: the signed-in user is not authorized to perform ${action}${on}.`;
    },
    hint: accessHint,
  },
  {
    kind: "invalid",
    code: "not-direct-put",
    matches: ({ name, message }) =>
      name === "InvalidSourceException" ||
      /AsSource|not (allowed|permitted|supported).*delivery stream type/i.test(message),
    message: (_response, call) =>
      `${getSubject(call)} gets its records from another source, not from callers.`,
    hint: () => "Choose a Firehose stream whose source is Direct PUT.",
  },
  {
    kind: "invalid",
    code: "not-active",
    matches: ({ name, message }) =>
      name === "ResourceInUseException" || /not (in )?(the )?active/i.test(message),
    message: ({ message }, call) => `${getSubject(call)} is not active (${message}).`,
    hint: () => "A new stream becomes active after a minute or two. Wait, then try again.",
  },
  {
    kind: "invalid",
    code: "not-found",
    matches: named("ResourceNotFoundException", "NoSuchBucket", "NoSuchKey", "NotFound"),
    message: (_response, call) => `There is no ${call.subject ?? "such resource"}${inRegion(call)}.`,
    hint: () => "Check the name and the region. A new resource can take a minute to appear.",
  },
  {
    kind: "invalid",
    code: "key-trouble",
    matches: ({ name }) => name === "InvalidKMSResourceException" || name.startsWith("KMS"),
    message: ({ name, message }, call) =>
      `The KMS key of ${getSubject(call)} cannot be used (${name}: ${message}).`,
    hint: () =>
      "Check that the KMS key exists and is enabled, and that its key policy lets the stream and the role use it.",
  },
  {
    kind: "invalid",
    code: "other-region",
    matches: named("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException"),
    message: (_response, call) =>
      `${getSubject(call)} is in another region${call.region ? ` than ${call.region}` : ""}.`,
    hint: () => "Choose the region of the resource.",
  },
  {
    kind: "invalid",
    code: "service-not-available",
    matches: named(
      "OptInRequired",
      "SubscriptionRequiredException",
      "UnknownOperationException",
      "NotSignedUp",
    ),
    message: ({ name }, call) => `This account cannot use ${call.action}${inRegion(call)} (${name}).`,
    hint: () => "Enable the region or the service for the account, or choose another region.",
  },
  {
    kind: "invalid",
    code: "credentials-refused",
    matches: named(
      "AuthFailure",
      "IncompleteSignature",
      "IncompleteSignatureException",
      "InvalidAccessKeyId",
      "InvalidClientTokenId",
      "InvalidSignatureException",
      "InvalidToken",
      "MissingAuthenticationToken",
      "MissingAuthenticationTokenException",
      "NotAuthorizedException",
      "SignatureDoesNotMatch",
      "UnrecognizedClientException",
    ),
    message: ({ name, message }) => `AWS does not accept these credentials (${name}: ${message}).`,
    hint: (_response, call) =>
      `Sign out, then sign in again. If the problem continues, check that the region${call.region ? ` ${call.region}` : ""} is enabled for the account and that no proxy changes requests.`,
  },
  {
    kind: "invalid",
    code: "not-an-aws-answer",
    matches: named("SyntaxError", "Unknown", "UnknownError"),
    message: ({ status }) => `The response is not from AWS (status ${status}).`,
    hint: () => "A proxy may block the call, or the endpoint in config.json may be wrong.",
  },
];

/** Error codes by which AWS asks for a lower rate, for a call or for one record of it. */
const THROTTLING_CODES: ReadonlySet<string> = new Set([
  "BandwidthLimitExceeded",
  "KMSThrottlingException",
  "LimitExceededException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
]);

/** Firehose asks for a lower rate by "ServiceUnavailableException: Slow down." */
export function isThrottlingCode(code: string, message: string): boolean {
  return THROTTLING_CODES.has(code) || /slow down|rate exceeded|throttl/i.test(message);
}

function accessHint({ message }: ErrorResponse, call: AwsCall): string {
  const { deniedBy, limitedBy, ...denial } = parseDenial(message);
  const action = denial.action ?? call.action;
  const resource = denial.resource ?? call.resource ?? "*";
  if (deniedBy !== undefined)
    return `A ${deniedBy} explicitly denies ${action} on ${resource}. The account's administrator can change it.`;
  const also = limitedBy === undefined ? "" : `, and in the ${limitedBy} that limits it`;
  return `Allow ${action} on ${resource} in the identity pool's role for authenticated users${also}.`;
}

function getSubject(call: AwsCall): string {
  return call.subject ?? call.resource ?? "The resource";
}

function inRegion(call: AwsCall): string {
  return call.region === undefined ? "" : ` in ${call.region}`;
}
