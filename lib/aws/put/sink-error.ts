import type { AwsError, AwsErrorKind } from "@/lib/aws/errors/aws-error";
import { SinkError, type SinkErrorKind } from "@/lib/send/sink";

const KINDS: Readonly<Record<AwsErrorKind, SinkErrorKind>> = {
  throttled: "throttled",
  unavailable: "unavailable",
  network: "network",
  expired: "credentials-expired",
  "session-ended": "session-ended",
  "access-denied": "refused",
  invalid: "refused",
};

/** A failed call that puts records, as the sender knows it. */
export function toSinkError(error: AwsError): SinkError {
  return translate(error, mayBeStored(error));
}

/** A failure to get credentials, as the sender knows it: no record left this machine. */
export function toCredentialError(error: AwsError): SinkError {
  return translate(error, false);
}

function translate(error: AwsError, maybeWritten: boolean): SinkError {
  const { kind, code, message, hint, facts, issues } = error;
  const details = { ...(hint && { hint }), facts, issues, maybeWritten, cause: error };
  return new SinkError(KINDS[kind], code, message, details);
}

/** Whether AWS may have stored records of a call although it failed. */
function mayBeStored({ code, facts }: AwsError): boolean {
  switch (code) {
    case "aborted":
    case "answer-unreadable":
    case "no-answer":
      return true;
    case "unavailable":
      // AWS responds with 503 before it processes a request. After the other statuses, the outcome is unknown.
      return facts.status !== 503;
    default:
      return false;
  }
}
