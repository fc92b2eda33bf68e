import { expect, test } from "vitest";
import { explainIdentityPoolError, isTokenExpired } from "@/lib/aws/cognito/identity-pool";

const config = {
  region: "us-east-1",
  userPoolId: "us-east-1_AbC",
  userPoolClientId: "client",
  identityPoolId: "eu-west-1:1a2b3c4d-0000-4000-8000-000000000000",
};

function serviceError(name: string, message: string, httpStatusCode = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });
}

test.each([
  [
    "ResourceNotFoundException",
    "IdentityPool 'eu-west-1:1a2b' not found.",
    "unknown-identity-pool",
    "invalid",
  ],
  [
    "InvalidIdentityPoolConfigurationException",
    "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
    "identity-pool-roles",
    "invalid",
  ],
  [
    "NotAuthorizedException",
    "Token is not from a supported provider of this identity pool.",
    "identity-pool-distrusts",
    "invalid",
  ],
  [
    "NotAuthorizedException",
    "Invalid login token. Issuer doesn't match providerName",
    "identity-pool-distrusts",
    "invalid",
  ],
  [
    "NotAuthorizedException",
    "Logins don't match. Please include at least one valid login for this identity or identity pool.",
    "identity-pool-distrusts",
    "invalid",
  ],
  [
    "NotAuthorizedException",
    "Access to Identity 'eu-west-1:1' is forbidden.",
    "identity-pool-refused",
    "invalid",
  ],
  ["TooManyRequestsException", "Rate exceeded", "throttled", "throttled"],
  ["LimitExceededException", "Identity limit", "throttled", "throttled"],
  ["InternalErrorException", "", "unavailable", "unavailable"],
])("%s (%s) is %s", (name, message, code, kind) => {
  const status = name === "InternalErrorException" ? 500 : 400;
  const error = explainIdentityPoolError(serviceError(name, message, status), config);
  expect(error).toMatchObject({ code, kind });
  expect(error.hint).toBeTruthy();
});

test("the error without a network names the identity pool's own region", () => {
  const error = explainIdentityPoolError(new TypeError("Failed to fetch"), config);
  expect(error).toMatchObject({ code: "no-answer", kind: "network", facts: { region: "eu-west-1" } });
});

test("only an expired token counts as expired", () => {
  expect(
    isTokenExpired(serviceError("NotAuthorizedException", "Invalid login token. Token expired: 1 >= 0")),
  ).toBe(true);
  expect(isTokenExpired(serviceError("NotAuthorizedException", "Invalid login token."))).toBe(false);
  expect(isTokenExpired("Token expired")).toBe(false);
});
