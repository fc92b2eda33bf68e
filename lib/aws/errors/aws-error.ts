import { type ErrorCode, type ErrorDetails, HeadwaterError } from "@/lib/errors";

/** A call to AWS, as an error message names it. */
export interface AwsCall {
  /** The IAM action, for example `firehose:PutRecordBatch`. */
  readonly action: string;
  /** The ARN that the action is on, with `*` for the account, which a page does not know. */
  readonly resource?: string;
  /** The resource in plain words, for example `stream “clicks”`. */
  readonly subject?: string;
  readonly region?: string;
  /** Another possible reason, besides the network, why no response reaches the page. */
  readonly noAnswerHint?: string;
}

/**
 * - `throttled`: AWS asks for a lower rate; the same call can succeed later
 * - `unavailable`: AWS failed (5xx), or the response is not one of AWS's; the same call can succeed later
 * - `network`: no response came; the same call can succeed later
 * - `expired`: the credentials have expired; the same call can succeed with new ones
 * - `session-ended`: the person has to sign in again
 * - `access-denied`: a permission is missing
 * - `invalid`: the call cannot succeed as it is (no such stream, wrong password, …)
 */
export type AwsErrorKind =
  | "throttled"
  | "unavailable"
  | "network"
  | "expired"
  | "session-ended"
  | "access-denied"
  | "invalid";

/** Everything that lib/aws throws. `kind` says whether, and how, another try can help. */
export class AwsError extends HeadwaterError {
  override readonly name = "AwsError";
  readonly kind: AwsErrorKind;

  constructor(kind: AwsErrorKind, code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(code, message, details);
    this.kind = kind;
  }
}

/** The error of every call to AWS before a sign-in and after a sign-out. */
export function notSignedIn(): AwsError {
  return new AwsError("session-ended", "session-ended", "You are not signed in.", {
    hint: "Sign in. A run that is waiting then continues.",
  });
}

/** Whether only another sign-in can help. */
export function isSessionEnd(error: unknown): error is AwsError {
  return error instanceof AwsError && error.kind === "session-ended";
}
