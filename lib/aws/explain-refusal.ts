import type { AwsCall } from "@/lib/aws/aws-call";
import type { AwsFailure } from "@/lib/aws/aws-failure";
import { deniedAction, deniedResource } from "@/lib/aws/denied";
import { REFUSAL_RULES } from "@/lib/aws/refusal-rules";
import { SinkError } from "@/lib/send/sink";

/**
 * What a 3xx or 4xx answer means, and which permission or setting mends it: the service will not do it, however often it is
 * asked. Its `facts` hold the IAM `action` and the `resource` (ARN) that the refusal is about.
 *
 * Codes: those of `REFUSAL_RULES`, or `refused`.
 */
export function explainRefusal(failure: AwsFailure, call: AwsCall): SinkError {
  const { name, message, status, cause } = failure;
  const rule = REFUSAL_RULES.find((candidate) => candidate.matches(failure));
  const facts = {
    action: deniedAction(message) ?? call.action,
    resource: deniedResource(message) ?? call.resource ?? "",
    region: call.region ?? "",
    service: name,
    message,
    status,
  };
  if (rule !== undefined) {
    const hint = rule.hint(failure, call);
    return new SinkError("refused", rule.code, rule.message(failure, call), { hint, facts, cause });
  }
  return new SinkError("refused", "refused", `AWS refused ${call.action} (${name}: ${message}).`, {
    hint: "The message says what AWS expects.",
    facts,
    cause,
  });
}
