import type { AwsCall } from "@/lib/aws/failures/aws-call";
import type { AwsFailure } from "@/lib/aws/failures/aws-failure";
import { deniedAction, deniedResource, denyingPolicy, missingPolicy } from "@/lib/aws/failures/denied";
import { REFUSAL_RULES } from "@/lib/aws/failures/refusal-rules";
import { TRANSIENT_RULES } from "@/lib/aws/failures/transient-rules";
import { SinkError } from "@/lib/send/sink";

const MAX_MESSAGE_CHARACTERS = 500;

/**
 * Says in our words what an error answer means, and whether another try can help. Where none can, it says which
 * permission or setting does: `facts` hold the IAM `action` and the `resource` (ARN) that AWS itself names.
 *
 * Codes: those of `TRANSIENT_RULES` and `REFUSAL_RULES`, or `refused`.
 */
export function explainAwsFailure(answer: AwsFailure, call: AwsCall): SinkError {
  const failure = { ...answer, message: firstLine(answer.message) };
  const { name, message, cause } = failure;
  const details = { facts: factsOf(failure, call), cause };
  const transient = TRANSIENT_RULES.find((rule) => rule.matches(failure));
  if (transient !== undefined) {
    const { kind, code, hint } = transient;
    const maybeWritten = transient.maybeWritten(failure);
    return new SinkError(kind, code, transient.message(failure), { ...details, hint, maybeWritten });
  }
  const refusal = REFUSAL_RULES.find((rule) => rule.matches(failure));
  if (refusal !== undefined) {
    const hint = refusal.hint(failure, call);
    return new SinkError("refused", refusal.code, refusal.message(failure, call), { ...details, hint });
  }
  const said = `AWS refused ${call.action} (${name}: ${message}).`;
  return new SinkError("refused", "refused", said, {
    ...details,
    hint: "The message says what AWS expects.",
  });
}

function factsOf({ name, message, status }: AwsFailure, call: AwsCall) {
  return {
    action: deniedAction(message) ?? call.action,
    resource: deniedResource(message) ?? call.resource ?? "",
    region: call.region ?? "",
    service: name,
    said: message,
    status,
    deniedBy: denyingPolicy(message) ?? "",
    limitedBy: missingPolicy(message) ?? "",
  };
}

/** Of a wrong signature AWS tells all that it signed, session token included, on further lines. */
function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").slice(0, MAX_MESSAGE_CHARACTERS);
}
