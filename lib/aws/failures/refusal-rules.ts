import type { AwsCall } from "@/lib/aws/failures/aws-call";
import type { AwsFailure } from "@/lib/aws/failures/aws-failure";
import { isClockSkew } from "@/lib/aws/failures/clock-skew";
import { deniedAction, deniedResource, denyingPolicy, missingPolicy } from "@/lib/aws/failures/denied";
import type { AwsErrorCode } from "@/lib/errors";

/** What one kind of refusal is told by, and what is said about it. */
export interface RefusalRule {
  readonly code: AwsErrorCode;
  readonly matches: (failure: AwsFailure) => boolean;
  readonly message: (failure: AwsFailure, call: AwsCall) => string;
  readonly hint: (failure: AwsFailure, call: AwsCall) => string;
}

const named =
  (...names: readonly string[]) =>
  (failure: AwsFailure): boolean =>
    names.includes(failure.name);

/** First match wins. Names and wordings as Firehose, Kinesis, S3 and AWS's front ends give them. */
export const REFUSAL_RULES: readonly RefusalRule[] = [
  {
    code: "clock-skewed",
    matches: ({ name, message }) => isClockSkew(name, message),
    message: ({ message }) => `AWS refused the time of the request (${message}).`,
    hint: () => "Set this computer's clock right (automatic time), then try again.",
  },
  {
    code: "access-denied",
    matches: named("AccessDenied", "AccessDeniedException", "AllAccessDisabled", "UnauthorizedOperation"),
    message: ({ message }, call) =>
      `Access denied: the signed-in user may not do ${deniedAction(message) ?? call.action}${on(call)}.`,
    hint: accessHint,
  },
  {
    code: "not-direct-put",
    matches: ({ name, message }) =>
      name === "InvalidSourceException" ||
      /AsSource|not (allowed|permitted|supported).*delivery stream type/i.test(message),
    message: (_failure, call) => `${subject(call)} takes its records from somewhere else, not from callers.`,
    hint: () => "Choose a Firehose stream whose source is Direct PUT.",
  },
  {
    code: "not-active",
    matches: ({ name, message }) =>
      name === "ResourceInUseException" || /not (in )?(the )?active/i.test(message),
    message: ({ message }, call) => `${subject(call)} is not active (${message}).`,
    hint: () => "A new stream takes a minute or two to become active; wait, then try again.",
  },
  {
    code: "not-found",
    matches: named("ResourceNotFoundException", "NoSuchBucket", "NoSuchKey", "NotFound"),
    message: (_failure, call) => `There is no ${call.subject ?? "such resource"}${inRegion(call)}.`,
    hint: () => "Check the name and the region. What was just made may take a minute to be there.",
  },
  {
    code: "key-trouble",
    matches: ({ name }) => name === "InvalidKMSResourceException" || name.startsWith("KMS"),
    message: ({ name, message }, call) =>
      `The encryption key of ${subject(call)} cannot be used (${name}: ${message}).`,
    hint: () =>
      "Check that the KMS key exists, is enabled, and that its policy lets the stream and the role use it.",
  },
  {
    code: "other-region",
    matches: named("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException"),
    message: (_failure, call) =>
      `${subject(call)} is in another region${call.region ? ` than ${call.region}` : ""}.`,
    hint: () => "Choose the region that it is in.",
  },
  {
    code: "service-not-available",
    matches: named(
      "OptInRequired",
      "SubscriptionRequiredException",
      "UnknownOperationException",
      "NotSignedUp",
    ),
    message: ({ name }, call) => `${call.action} cannot be used${inRegion(call)} by this account (${name}).`,
    hint: () => "Enable the region or the service for the account, or choose another region.",
  },
  {
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
    hint: (_failure, call) =>
      `Sign out and in again. If it stays so, check that the region${call.region ? ` ${call.region}` : ""} is enabled for the account, and that a proxy does not change requests.`,
  },
  {
    code: "not-an-aws-answer",
    matches: named("SyntaxError", "Unknown", "UnknownError"),
    message: ({ status }) => `What answered is not AWS (status ${status}).`,
    hint: () => "A proxy stands in the way, or the endpoint in config.json is wrong.",
  },
];

function accessHint({ message }: AwsFailure, call: AwsCall): string {
  const action = deniedAction(message) ?? call.action;
  const resource = deniedResource(message) ?? call.resource ?? "*";
  const denying = denyingPolicy(message);
  if (denying !== undefined) {
    return `An explicit deny of ${action} on ${resource} in a ${denying} stands against it; whoever runs the account can lift it.`;
  }
  const where = missingPolicy(message);
  const also = where === undefined ? "" : `, and in the ${where} that limits it`;
  return `Allow ${action} on ${resource} in the identity pool's role for signed-in users${also}.`;
}

function subject(call: AwsCall): string {
  return call.subject ?? call.resource ?? "The resource";
}

function on(call: AwsCall): string {
  return call.subject === undefined ? "" : ` on ${call.subject}`;
}

function inRegion(call: AwsCall): string {
  return call.region === undefined ? "" : ` in ${call.region}`;
}
