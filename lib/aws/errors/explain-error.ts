import { type AwsCall, AwsError } from "@/lib/aws/errors/aws-error";
import { parseDenial } from "@/lib/aws/errors/denial";
import { ERROR_RULES, type ErrorResponse } from "@/lib/aws/errors/error-rules";
import { HeadwaterError } from "@/lib/errors";
import { z } from "@/lib/zod";

/** What the SDK's errors have in common. Without a status, no response came. */
const sdkErrorSchema = z.object({
  name: z.string(),
  message: z.string().default(""),
  $metadata: z
    .object({ httpStatusCode: z.number().optional(), clockSkewCorrected: z.boolean().optional() })
    .optional(),
});

/**
 * Explains why a call to AWS failed, from what the SDK or `fetch` threw. Our own errors (a session that ended while
 * credentials were fetched, for example) stay as they are.
 *
 * Codes: `aborted` (nothing to show), `no-answer`, and those of `explainResponse`.
 */
export function explainError(error: unknown, call: AwsCall): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof HeadwaterError) return toAwsError(error);
  const sdkError = sdkErrorSchema.safeParse(error).data;
  if (sdkError?.name === "AbortError") return callAborted(error);
  const { httpStatusCode: status, clockSkewCorrected = false } = sdkError?.$metadata ?? {};
  if (sdkError === undefined || status === undefined) return noAnswer(error, call);
  const { name, message } = sdkError;
  return explainResponse({ name, message, status, clockCorrected: clockSkewCorrected, cause: error }, call);
}

/**
 * Explains an error response. If another call cannot succeed either, the hint names the permission or the setting that
 * is wrong: `facts` hold the IAM `action` and the `resource` (ARN) that AWS itself names.
 *
 * Codes: those of `ERROR_RULES`, or `refused`.
 */
export function explainResponse(response: ErrorResponse, call: AwsCall): AwsError {
  const plain = { ...response, message: firstLine(response.message) };
  const { name, message, cause } = plain;
  const details = { facts: getFacts(plain, call), cause };
  const rule = ERROR_RULES.find((candidate) => candidate.matches(plain));
  if (rule !== undefined) {
    const hint = rule.hint(plain, call);
    return new AwsError(rule.kind, rule.code, rule.message(plain, call), { ...details, hint });
  }
  return new AwsError("invalid", "refused", `AWS rejected ${call.action} (${name}: ${message}).`, {
    ...details,
    hint: "The message from AWS says what it expects.",
  });
}

/** The code that aborted the call knows why. */
export function callAborted(cause: unknown): AwsError {
  return new AwsError("network", "aborted", "The call was canceled.", { cause });
}

/** A browser does not say why: there is no network, no such host, or a response that the page may not read. */
function noAnswer(error: unknown, call: AwsCall): AwsError {
  const problem = error instanceof Error ? error.message : String(error);
  const region = call.region ?? "";
  const orRegion = region === "" ? "" : `, and that “${region}” is the correct region`;
  const check = `Check your network connection${orRegion}. A firewall or an ad blocker may also block the call.`;
  return new AwsError("network", "no-answer", `AWS does not respond (${problem}).`, {
    hint: call.noAnswerHint === undefined ? check : `${check} ${call.noAnswerHint}`,
    facts: { action: call.action, resource: call.resource ?? "", region, problem },
    cause: error,
  });
}

function toAwsError(error: HeadwaterError): AwsError {
  const { code, message, hint, facts, issues } = error;
  return new AwsError("invalid", code, message, { ...(hint && { hint }), facts, issues, cause: error });
}

function getFacts({ name, message, status }: ErrorResponse, call: AwsCall) {
  const { action, resource, deniedBy = "", limitedBy = "" } = parseDenial(message);
  return {
    action: action ?? call.action,
    resource: resource ?? call.resource ?? "",
    region: call.region ?? "",
    service: name,
    said: message,
    status,
    deniedBy,
    limitedBy,
  };
}

const MAX_MESSAGE_CHARACTERS = 500;

/** About a wrong signature, AWS repeats everything it signed, session token included, on further lines. */
function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").slice(0, MAX_MESSAGE_CHARACTERS);
}
