import { explainRefusal } from "@/lib/aws/refusals";
import { HeadwaterError } from "@/lib/errors";
import { SinkError } from "@/lib/send/sink";
import { z } from "@/lib/zod";

/** What was asked of AWS when it failed. */
export interface AwsCall {
  /** The IAM action, for example `firehose:PutRecordBatch`. */
  readonly action: string;
  /** The stream, pool or object that it was about. */
  readonly resource?: string;
  readonly region?: string;
}

/** What the SDK's errors have in common; `$metadata` is missing where no answer came. */
const serviceErrorSchema = z.object({
  name: z.string(),
  message: z.string().default(""),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).optional(),
});

const THROTTLED = new Set([
  "BandwidthLimitExceeded",
  "KMSThrottlingException",
  "LimitExceededException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "SlowDown",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
]);

const EXPIRED = new Set(["ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"]);

/**
 * Says in our words what went wrong with a call to AWS, and what kind of trouble it is. Our own errors (a session
 * that ended while credentials were fetched, say) come back as they are.
 */
export function explainAwsError(error: unknown, call: AwsCall): SinkError {
  if (error instanceof SinkError) return error;
  if (error instanceof HeadwaterError) {
    return new SinkError("refused", error.code, error.message, {
      ...hintOf(error),
      facts: error.facts,
      cause: error,
    });
  }
  const parsed = serviceErrorSchema.safeParse(error);
  const status = parsed.data?.$metadata?.httpStatusCode;
  if (!parsed.success || status === undefined) return noAnswer(error, call);
  const { name, message } = parsed.data;
  const facts = { action: call.action, resource: call.resource ?? "", service: name, message };

  if (EXPIRED.has(name) || /security token included in the request is expired/i.test(message)) {
    return new SinkError(
      "credentials-expired",
      "credentials-expired",
      "The temporary AWS credentials expired.",
      {
        facts,
        cause: error,
      },
    );
  }
  // Firehose calls its throttling "ServiceUnavailableException: Slow down."
  if (THROTTLED.has(name) || status === 429 || /slow down/i.test(message)) {
    return new SinkError("throttled", "throttled", `AWS asks for a lower rate (${name}: ${message}).`, {
      hint: "Headwater slows down by itself; a lower rate or a quota increase avoids it.",
      facts,
      cause: error,
    });
  }
  if (status >= 500) {
    return new SinkError("unavailable", "unavailable", `AWS could not answer (${name}: ${message}).`, {
      hint: "Headwater tries again by itself.",
      facts,
      cause: error,
      // 503 is said before anything is done; after the others, nobody knows.
      maybeWritten: status !== 503,
    });
  }
  return explainRefusal({ name, message, status, cause: error }, call);
}

function noAnswer(error: unknown, call: AwsCall): SinkError {
  const problem = error instanceof Error ? error.message : String(error);
  return new SinkError("network", "no-answer", `No answer came from AWS (${problem}).`, {
    hint: "Check your network connection; a firewall or an ad blocker may also stand in the way.",
    facts: { action: call.action, resource: call.resource ?? "", problem },
    cause: error,
    maybeWritten: true,
  });
}

function hintOf(error: HeadwaterError): { hint?: string } {
  return error.hint === undefined ? {} : { hint: error.hint };
}
