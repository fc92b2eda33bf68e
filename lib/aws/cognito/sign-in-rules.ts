import type { AwsErrorKind } from "@/lib/aws/errors/aws-error";
import type { SignInErrorCode } from "@/lib/errors";

/** Signing in with a password, or refreshing with a token: the same answer means different things. */
export type SignInPhase = "password" | "refresh";

/** What an error of a user pool means. `code`, `message` and `phase` are what it is told by. */
export interface SignInRule {
  readonly code: SignInErrorCode | "no-answer";
  /** `refused` where it is missing: trying again does not help by itself. */
  readonly kind?: AwsErrorKind;
  readonly matches: (code: string, message: string, phase: SignInPhase) => boolean;
  readonly message: string;
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
 * First match wins: NotAuthorizedException means many things, told apart by the message alone, and comes last as a
 * wrong password. Wordings as Amazon Cognito gives them.
 */
export const SIGN_IN_RULES: readonly SignInRule[] = [
  {
    code: "no-answer",
    kind: "network",
    matches: coded("NetworkError"),
    message: "The user pool does not answer.",
    hint: "Check your network connection, then try again; the sign-in settings may also name a wrong region.",
  },
  {
    code: "too-many-attempts",
    kind: "throttled",
    matches: (code, message) =>
      /attempts exceeded|too many/i.test(message) ||
      code === "TooManyRequestsException" ||
      code === "LimitExceededException",
    message: "Too many attempts to sign in.",
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
    message: "The user pool could not answer.",
    hint: "Try again in a moment.",
  },
  {
    code: "user-pool-unreadable",
    kind: "unavailable",
    matches: coded("UnreadableAnswer"),
    message: "What answered is not a user pool.",
    hint: "Try again; if it stays so, a proxy stands in the way, or the endpoint in config.json is wrong.",
  },
  {
    code: "session-ended",
    kind: "session-ended",
    matches: (code, _message, phase) =>
      phase === "refresh" && (code === "NotAuthorizedException" || code === "UserNotFoundException"),
    message: "Your sign-in has ended.",
    hint: "Sign in again; a run that waits goes on where it was.",
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
    hint: "Ask whoever runs the user pool to enable it.",
  },
  {
    code: "temporary-password-expired",
    matches: worded(/temporary password has expired/i),
    message: "The temporary password has expired.",
    hint: "Ask whoever runs the user pool to send a new invitation.",
  },
  {
    code: "client-secret",
    matches: worded(/secret[ _]?hash|configured (for|with) secret/i),
    message: "The app client has a secret, which a web page cannot keep.",
    hint: "Use an app client without a secret in the sign-in settings.",
  },
  {
    code: "srp-not-enabled",
    matches: worded(/USER_SRP_AUTH|auth (flow|method) not (enabled|supported)/i),
    message: "The app client does not allow signing in with SRP.",
    hint: "Enable ALLOW_USER_SRP_AUTH and ALLOW_REFRESH_TOKEN_AUTH for the app client.",
  },
  {
    code: "wrong-password",
    matches: coded("NotAuthorizedException"),
    message: "The user name or the password is wrong.",
    hint: "Check both; capital letters matter. If both are right, check the user pool id in the sign-in settings.",
  },
  {
    code: "unknown-user",
    matches: coded("UserNotFoundException"),
    message: "There is no user of that name in this user pool.",
    hint: "Check the name, and whether these are the right sign-in settings.",
  },
  {
    code: "password-reset-required",
    matches: coded("PasswordResetRequiredException"),
    message: "The password of this user has to be reset before signing in.",
    hint: "Ask whoever runs the user pool to set a new password.",
  },
  {
    code: "user-not-confirmed",
    matches: coded("UserNotConfirmedException"),
    message: "This user is not confirmed yet.",
    hint: "Follow the link or code in the invitation, or ask whoever runs the user pool to confirm the user.",
  },
  {
    code: "password-policy",
    matches: coded("InvalidPasswordException", "PasswordHistoryPolicyViolationException"),
    message: "The new password does not follow the user pool's rules.",
    hint: "Make it longer, with capital and small letters, digits and symbols, and not one that was used before.",
  },
  {
    code: "unknown-client",
    matches: coded("ResourceNotFoundException"),
    message: "The sign-in settings name an app client that does not exist.",
    hint: "Check the app client id and the region in the sign-in settings.",
  },
  {
    code: "sign-in-blocked",
    matches: coded("ForbiddenException"),
    message: "A firewall (AWS WAF) in front of the user pool refused the sign-in.",
    hint: "Try from another network, or ask whoever runs the user pool.",
  },
];
