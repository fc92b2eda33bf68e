import { AwsError, type AwsErrorKind } from "@/lib/aws/errors/aws-error";
import type { SignInErrorCode } from "@/lib/errors";
import { z } from "@/lib/zod";

/** Signing in with a password, or refreshing with a token: the same response means different things. */
export type SignInPhase = "password" | "refresh";

/** The errors of amazon-cognito-identity-js, and UserPoolFailure. */
const failureSchema = z.object({ code: z.string().min(1), message: z.string().nullish() });

/** Explains why signing in, or staying signed in, failed. The error contains nothing of a password or a token. */
export function explainSignInError(error: unknown, phase: SignInPhase): AwsError {
  if (error instanceof AwsError) return error;
  const { code, message } = readFailure(error);
  const rule = SIGN_IN_RULES.find((candidate) => candidate.matches(code, message, phase));
  const details = { facts: { service: code, said: message }, cause: error };
  if (rule === undefined) {
    return new AwsError("invalid", "sign-in-failed", `Signing in failed (${code}: ${message}).`, {
      hint: "Try again. If the problem continues, check the sign-in settings.",
      ...details,
    });
  }
  const text = rule.quotesReason && message !== "" ? `${rule.message} ${message}` : rule.message;
  return new AwsError(rule.kind ?? "invalid", rule.code, text, { hint: rule.hint, ...details });
}

/** An error without a code means that the library failed on a response that no user pool gives. */
function readFailure(error: unknown): { code: string; message: string } {
  const failure = failureSchema.safeParse(error).data;
  if (failure !== undefined) return { code: failure.code, message: failure.message ?? "" };
  return { code: "UnreadableAnswer", message: error instanceof Error ? error.message : String(error) };
}

/** How to recognize one kind of failure by its `code`, `message` and `phase`, and how to explain it. */
interface SignInRule {
  readonly code: SignInErrorCode | "no-answer";
  /** `invalid` if missing: another try alone does not help. */
  readonly kind?: AwsErrorKind;
  readonly matches: (code: string, message: string, phase: SignInPhase) => boolean;
  readonly message: string;
  /** True: the person needs the user pool's own message as well. */
  readonly quotesReason?: true;
  readonly hint: string;
}

const coded =
  (...codes: readonly string[]) =>
  (code: string): boolean =>
    codes.includes(code);

const worded =
  (pattern: RegExp) =>
  (_code: string, message: string): boolean =>
    pattern.test(message);

/**
 * First match wins. NotAuthorizedException has many meanings, which only the message tells apart; as a wrong password it
 * comes last. Wordings as Amazon Cognito gives them.
 */
const SIGN_IN_RULES: readonly SignInRule[] = [
  {
    code: "no-answer",
    kind: "network",
    matches: coded("NetworkError"),
    message: "The user pool does not respond.",
    hint: "Check your network connection, then try again. The sign-in settings may also name the wrong region.",
  },
  {
    code: "too-many-attempts",
    kind: "throttled",
    matches: (code, message) =>
      /attempts exceeded|too many/i.test(message) ||
      code === "TooManyRequestsException" ||
      code === "LimitExceededException",
    message: "Too many sign-in attempts.",
    hint: "Wait a few minutes, then try again.",
  },
  {
    code: "user-pool-unavailable",
    kind: "unavailable",
    matches: coded(
      "InternalErrorException",
      "InternalFailure",
      "ServiceUnavailable",
      "ServiceUnavailableException",
    ),
    message: "The user pool could not process the request.",
    hint: "Try again in a moment.",
  },
  {
    code: "user-pool-unreadable",
    kind: "unavailable",
    matches: coded("UnreadableAnswer"),
    message: "The response is not from a user pool.",
    hint: "Try again. If the problem continues, a proxy may block the call, or the endpoint in config.json may be wrong.",
  },
  {
    code: "session-ended",
    kind: "session-ended",
    matches: (code, _message, phase) =>
      phase === "refresh" && (code === "NotAuthorizedException" || code === "UserNotFoundException"),
    message: "Your session has ended.",
    hint: "Sign in again. A run that is waiting then continues.",
  },
  {
    code: "sign-in-timed-out",
    matches: worded(/session is expired|invalid session|session.*only be used once/i),
    message: "Signing in took too long.",
    hint: "Sign in again from the beginning.",
  },
  {
    code: "user-disabled",
    matches: worded(/user is disabled/i),
    message: "This user is disabled.",
    hint: "Ask the administrator of the user pool to enable the user.",
  },
  {
    code: "temporary-password-expired",
    matches: worded(/temporary password has expired/i),
    message: "The temporary password has expired.",
    hint: "Ask the administrator of the user pool for a new invitation.",
  },
  {
    code: "client-secret",
    matches: worded(/secret[ _]?hash|configured (for|with) secret/i),
    message: "The app client has a client secret, which a web page cannot protect.",
    hint: "Use an app client without a client secret in the sign-in settings.",
  },
  {
    code: "srp-not-enabled",
    matches: worded(/USER_SRP_AUTH|auth (flow|method) not (enabled|supported)/i),
    message: "The app client does not allow sign-in with SRP.",
    hint: "Enable ALLOW_USER_SRP_AUTH and ALLOW_REFRESH_TOKEN_AUTH for the app client.",
  },
  {
    code: "wrong-password",
    matches: coded("NotAuthorizedException"),
    message: "The username or password is incorrect.",
    hint: "Check both; they are case-sensitive. If both are correct, check the user pool ID in the sign-in settings.",
  },
  {
    code: "unknown-user",
    matches: coded("UserNotFoundException"),
    message: "This user pool has no user with this username.",
    hint: "Check the username and the sign-in settings.",
  },
  {
    code: "password-reset-required",
    matches: coded("PasswordResetRequiredException"),
    message: "The password of this user must be reset before signing in.",
    hint: "Ask the administrator of the user pool to set a new password.",
  },
  {
    code: "user-not-confirmed",
    matches: coded("UserNotConfirmedException"),
    message: "This user is not confirmed yet.",
    hint: "Use the link or the code in the invitation, or ask the administrator of the user pool to confirm the user.",
  },
  {
    code: "password-policy",
    matches: coded("InvalidPasswordException", "PasswordHistoryPolicyViolationException"),
    message: "The new password does not meet the user pool's password policy.",
    quotesReason: true,
    hint: "Choose a longer password with uppercase and lowercase letters, numbers and symbols that you have not used before.",
  },
  {
    code: "unknown-client",
    matches: coded("ResourceNotFoundException"),
    message: "The app client in the sign-in settings does not exist.",
    hint: "Check the app client ID and the region in the sign-in settings.",
  },
  {
    code: "sign-in-blocked",
    matches: coded("ForbiddenException"),
    message: "A firewall (AWS WAF) in front of the user pool blocked the sign-in.",
    quotesReason: true,
    hint: "Try another network, or ask the administrator of the user pool.",
  },
];
