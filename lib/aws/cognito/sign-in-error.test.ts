import { expect, test } from "vitest";
import { explainSignInError } from "@/lib/aws/cognito/sign-in-error";
import { AwsError } from "@/lib/aws/errors/aws-error";

/** As amazon-cognito-identity-js makes its errors. */
function cognitoError(code: string, message: string | null): Error {
  const error = new Error(message ?? "null");
  return Object.assign(error, { code, name: code, message });
}

test.each([
  ["NotAuthorizedException", "Incorrect username or password.", "wrong-password"],
  ["NotAuthorizedException", "User is disabled.", "user-disabled"],
  ["NotAuthorizedException", "Password attempts exceeded", "too-many-attempts"],
  [
    "NotAuthorizedException",
    "Temporary password has expired and must be reset by an administrator.",
    "temporary-password-expired",
  ],
  ["NotAuthorizedException", "Invalid session for the user, session is expired.", "sign-in-timed-out"],
  ["NotAuthorizedException", "Unable to verify secret hash for client 1h57kf5cpq17m0eml12", "client-secret"],
  [
    "NotAuthorizedException",
    "Client 1h57kf5cpq17m0eml12 is configured with secret but SECRET_HASH was not received",
    "client-secret",
  ],
  [
    "InvalidParameterException",
    "Client 1h57kf5cpq17m0eml12 is configured for secret but secret was not received",
    "client-secret",
  ],
  ["UserNotFoundException", "User does not exist.", "unknown-user"],
  ["PasswordResetRequiredException", "Password reset required for the user", "password-reset-required"],
  ["UserNotConfirmedException", "User is not confirmed.", "user-not-confirmed"],
  ["InvalidParameterException", "USER_SRP_AUTH is not enabled for the client.", "srp-not-enabled"],
  ["ResourceNotFoundException", "User pool client 1h57kf5cpq17m0eml12 does not exist.", "unknown-client"],
  [
    "InvalidPasswordException",
    "Password did not conform with policy: Password not long enough",
    "password-policy",
  ],
  ["TooManyRequestsException", "Rate exceeded", "too-many-attempts"],
  ["LimitExceededException", "Attempt limit exceeded, please try after some time.", "too-many-attempts"],
  ["ForbiddenException", "Request not allowed due to WAF block.", "sign-in-blocked"],
  ["InternalErrorException", "", "user-pool-unavailable"],
  ["NetworkError", "Network error", "no-answer"],
  ["UserLambdaValidationException", "PreAuthentication failed with error Not today.", "sign-in-failed"],
  ["InvalidParameterException", null, "sign-in-failed"],
])("%s (%s) is %s", (code, message, expected) => {
  const error = explainSignInError(cognitoError(code, message), "password");
  expect(error).toMatchObject({ code: expected, facts: { service: code } });
  expect(error.hint).toBeTruthy();
});

test("an error of a Lambda trigger keeps its message", () => {
  const lambda = explainSignInError(
    cognitoError("UserLambdaValidationException", "PreAuthentication failed with error Not today."),
    "password",
  );
  expect(lambda.message).toContain("Not today.");
  const policy = explainSignInError(
    cognitoError(
      "InvalidPasswordException",
      "Password did not conform with policy: Password not long enough",
    ),
    "password",
  );
  expect(policy.message).toContain("Password not long enough");
});

test("a response on which the library fails is not taken for a wrong password", () => {
  const error = new TypeError("Cannot read properties of undefined (reading 'split')");
  expect(explainSignInError(error, "password")).toMatchObject({
    code: "user-pool-unreadable",
    kind: "unavailable",
  });
});

test.each([
  ["NotAuthorizedException", "Refresh Token has expired", "session-ended"],
  ["NotAuthorizedException", "Refresh Token has been revoked", "session-ended"],
  ["NotAuthorizedException", "Invalid Refresh Token", "session-ended"],
  ["NotAuthorizedException", "User is disabled.", "session-ended"],
  ["UserNotFoundException", "User does not exist.", "session-ended"],
  ["TooManyRequestsException", "Rate exceeded", "throttled"],
  ["InternalErrorException", "", "unavailable"],
  ["UnreadableAnswer", "status 502", "unavailable"],
  ["NetworkError", "Failed to fetch", "network"],
  ["ResourceNotFoundException", "User pool client x does not exist.", "invalid"],
])("in a refresh, %s (%s) is %s", (code, message, kind) => {
  expect(explainSignInError(cognitoError(code, message), "refresh").kind).toBe(kind);
});

test("an explained error stays as it is", () => {
  const error = new AwsError("invalid", "challenge-unsupported", "x");
  expect(explainSignInError(error, "password")).toBe(error);
});

test.each([undefined, null, "text", {}, { code: 7 }])("even %j is explained", (thrown) => {
  expect(explainSignInError(thrown, "password")).toBeInstanceOf(AwsError);
});
