import type { AwsCall } from "@/lib/aws/failures/aws-call";
import { explainAwsFailure } from "@/lib/aws/failures/explain-aws-failure";
import { HeadwaterError } from "@/lib/errors";
import { SinkError } from "@/lib/send/sink";
import { z } from "@/lib/zod";

/** What the SDK's errors have in common. Without a status no answer came. */
const sdkErrorSchema = z.object({
  name: z.string(),
  message: z.string().default(""),
  $metadata: z
    .object({ httpStatusCode: z.number().optional(), clockSkewCorrected: z.boolean().optional() })
    .optional(),
});

/**
 * Says in our words what went wrong with a call to AWS, and what kind of trouble it is. Our own errors (a session
 * that ended while credentials were fetched, say) come back as they are.
 *
 * Codes: `aborted` (nothing to show), `no-answer`, `credentials-expired`, `throttled`, `unavailable`,
 * `answer-unreadable`, `clock-corrected`, and those of `explainAwsFailure`.
 */
export function explainAwsError(error: unknown, call: AwsCall): SinkError {
  if (error instanceof SinkError) return error;
  if (error instanceof HeadwaterError) return asSinkError(error);
  const failure = sdkErrorSchema.safeParse(error).data;
  if (failure?.name === "AbortError") return callAborted(error);
  const { httpStatusCode: status, clockSkewCorrected = false } = failure?.$metadata ?? {};
  if (failure === undefined || status === undefined) return noAnswer(error, call);
  const { name, message } = failure;
  return explainAwsFailure({ name, message, status, clockCorrected: clockSkewCorrected, cause: error }, call);
}

function asSinkError(error: HeadwaterError): SinkError {
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  return new SinkError("refused", error.code, error.message, { ...hint, facts: error.facts, cause: error });
}

/** Whoever aborted knows why; a write that was under way may have come through. */
export function callAborted(cause: unknown): SinkError {
  return new SinkError("network", "aborted", "The call was given up.", { cause, maybeWritten: true });
}

/**
 * A browser does not tell why: no network, no such host, or an answer that the page may not read. A write may have
 * come through all the same.
 */
function noAnswer(error: unknown, call: AwsCall): SinkError {
  const problem = error instanceof Error ? error.message : String(error);
  const region = call.region ?? "";
  const where = region === "" ? "" : `, and that “${region}” is the right region`;
  const check = `Check your network connection${where}; a firewall or an ad blocker may also stand in the way.`;
  return new SinkError("network", "no-answer", `No answer came from AWS (${problem}).`, {
    hint: call.noAnswerHint === undefined ? check : `${check} ${call.noAnswerHint}`,
    facts: { action: call.action, resource: call.resource ?? "", region, problem },
    cause: error,
    maybeWritten: true,
  });
}
