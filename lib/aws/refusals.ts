import type { AwsCall } from "@/lib/aws/aws-error";
import { SinkError } from "@/lib/send/sink";

/** A 4xx answer: the service understood and will not do it, however often it is asked. */
export interface Refusal {
  readonly name: string;
  readonly message: string;
  readonly status: number;
  readonly cause: unknown;
}

interface RefusalRule {
  readonly matches: (refusal: Refusal) => boolean;
  readonly code: string;
  readonly message: (refusal: Refusal, call: AwsCall) => string;
  readonly hint: (refusal: Refusal, call: AwsCall) => string;
}

const named =
  (...names: readonly string[]) =>
  (refusal: Refusal): boolean =>
    names.includes(refusal.name);

/** First match wins. */
const RULES: readonly RefusalRule[] = [
  {
    matches: (refusal) =>
      /signature (not yet current|expired)|too skewed/i.test(refusal.message) ||
      refusal.name === "RequestTimeTooSkewed",
    code: "clock-skewed",
    message: (refusal) => `AWS refused the request's time (${refusal.message}).`,
    hint: () => "Set your computer's clock right (automatic time), then try again.",
  },
  {
    matches: named("AccessDenied", "AccessDeniedException", "UnauthorizedOperation"),
    code: "access-denied",
    message: (_refusal, call) => `Access denied: the signed-in user may not do ${call.action}${on(call)}.`,
    hint: (refusal, call) =>
      `Add ${deniedAction(refusal) ?? call.action} on ${deniedResource(refusal) ?? call.resource ?? "*"} to the identity pool's role for signed-in users.`,
  },
  {
    matches: named("ResourceNotFoundException", "NoSuchBucket", "NoSuchKey"),
    code: "not-found",
    message: (_refusal, call) => `There is no ${call.resource ?? "such resource"}${inRegion(call)}.`,
    hint: () => "Check the name and the region, then choose the stream from the list again.",
  },
  {
    matches: (refusal) => refusal.name === "InvalidKMSResourceException" || refusal.name.startsWith("KMS"),
    code: "key-trouble",
    message: (refusal) => `The stream's encryption key cannot be used (${refusal.name}: ${refusal.message}).`,
    hint: () => "Check that the stream's KMS key is enabled and that the role may use it.",
  },
  {
    matches: named(
      "InvalidSignatureException",
      "SignatureDoesNotMatch",
      "IncompleteSignatureException",
      "UnrecognizedClientException",
      "InvalidClientTokenId",
      "InvalidAccessKeyId",
      "MissingAuthenticationTokenException",
    ),
    code: "bad-signature",
    message: (refusal) => `AWS does not accept these credentials (${refusal.name}: ${refusal.message}).`,
    hint: () =>
      "Sign out and in again. If it stays so, check that the identity pool belongs to this account.",
  },
];

/** What a 4xx answer means, and which permission or setting mends it. */
export function explainRefusal(refusal: Refusal, call: AwsCall): SinkError {
  const rule = RULES.find((candidate) => candidate.matches(refusal));
  const facts = {
    action: deniedAction(refusal) ?? call.action,
    resource: deniedResource(refusal) ?? call.resource ?? "",
    region: call.region ?? "",
    service: refusal.name,
    message: refusal.message,
  };
  if (rule === undefined) {
    return new SinkError(
      "refused",
      "refused",
      `AWS refused ${call.action}: ${refusal.name}: ${refusal.message}`,
      {
        hint: "See the message for what AWS expects.",
        facts,
        cause: refusal.cause,
      },
    );
  }
  return new SinkError("refused", rule.code, rule.message(refusal, call), {
    hint: rule.hint(refusal, call),
    facts,
    cause: refusal.cause,
  });
}

/** AWS's own wording: "User: … is not authorized to perform: ACTION on resource: ARN because …". */
function deniedAction(refusal: Refusal): string | undefined {
  return /not authorized to perform:? ([\w-]+:\w+)/.exec(refusal.message)?.[1];
}

function deniedResource(refusal: Refusal): string | undefined {
  return /on resource:? (arn:[^\s"]+)/.exec(refusal.message)?.[1];
}

function on(call: AwsCall): string {
  return call.resource === undefined ? "" : ` on ${call.resource}`;
}

function inRegion(call: AwsCall): string {
  return call.region === undefined ? "" : ` in ${call.region}`;
}
