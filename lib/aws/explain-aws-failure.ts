import type { AwsCall } from "@/lib/aws/aws-call";
import type { AwsFailure } from "@/lib/aws/aws-failure";
import { isClockSkew } from "@/lib/aws/clock-skew";
import { explainRefusal } from "@/lib/aws/explain-refusal";
import { isThrottlingCode } from "@/lib/aws/throttling";
import { SinkError } from "@/lib/send/sink";

const EXPIRED: ReadonlySet<string> = new Set([
  "ExpiredToken",
  "ExpiredTokenException",
  "TokenRefreshRequired",
]);

/** Says in our words what an error answer means, and whether another try can help. */
export function explainAwsFailure(failure: AwsFailure, call: AwsCall): SinkError {
  const { name, message, status, cause } = failure;
  const facts = {
    action: call.action,
    resource: call.resource ?? "",
    region: call.region ?? "",
    service: name,
    message,
  };
  if (EXPIRED.has(name) || /security token included in the request is expired/i.test(message)) {
    return new SinkError(
      "credentials-expired",
      "credentials-expired",
      "The temporary AWS credentials expired.",
      { hint: "Headwater fetches fresh ones by itself.", facts, cause },
    );
  }
  if (isClockSkew(name, message) && failure.clockCorrected) {
    return new SinkError("unavailable", "clock-corrected", "This computer's clock differs from AWS's.", {
      hint: "Headwater goes by AWS's clock from now on.",
      facts,
      cause,
    });
  }
  if (status === 429 || isThrottlingCode(name, message)) {
    return new SinkError("throttled", "throttled", `AWS asks for a lower rate (${name}: ${message}).`, {
      hint: "Headwater slows down by itself; a lower rate or a quota increase avoids it.",
      facts,
      cause,
    });
  }
  if (status >= 500 || status === 408) {
    return new SinkError("unavailable", "unavailable", `AWS could not answer (status ${status}, ${name}).`, {
      hint: "Headwater tries again by itself.",
      facts,
      cause,
      // 503 is said before anything is done; after the others, nobody knows.
      maybeWritten: status !== 503,
    });
  }
  if (status < 300) return unreadable(failure, facts);
  return explainRefusal(failure, call);
}

/** A success that cannot be read: a call that writes may have written. */
function unreadable({ status, cause }: AwsFailure, facts: Record<string, string>): SinkError {
  return new SinkError(
    "unavailable",
    "answer-unreadable",
    `What came is not an answer of AWS (status ${status}).`,
    {
      hint: "A proxy, or the endpoint in config.json, may be at fault.",
      facts,
      cause,
      maybeWritten: true,
    },
  );
}
