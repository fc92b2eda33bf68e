import { identityPoolRegion } from "@/lib/aws/cognito/endpoints";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import type { SignInConfig } from "@/lib/config/deployment";
import type { SignInErrorCode } from "@/lib/errors";

interface IdentityPoolRule {
  readonly code: SignInErrorCode;
  readonly matches: (name: string, message: string) => boolean;
  readonly message: string;
  readonly hint: string;
}

/** First match wins. Names and wordings as Amazon Cognito's identity pools give them. */
const RULES: readonly IdentityPoolRule[] = [
  {
    code: "unknown-identity-pool",
    matches: (name) => name === "ResourceNotFoundException",
    message: "The sign-in settings name an identity pool that does not exist.",
    hint: "Check the identity pool id in the sign-in settings.",
  },
  {
    code: "identity-pool-roles",
    matches: (name) => name === "InvalidIdentityPoolConfigurationException",
    message: "The identity pool has no role that signed-in users may take.",
    hint: "Give the identity pool a role for authenticated users whose trust policy names this identity pool.",
  },
  {
    code: "identity-pool-distrusts",
    matches: (name, message) =>
      name === "NotAuthorizedException" &&
      /supported provider|issuer|logins don't match|not from/i.test(message),
    message: "The identity pool does not accept users of this user pool.",
    hint: "Add the user pool and its app client to the identity pool's login providers, or check the ids in the sign-in settings.",
  },
  {
    code: "identity-pool-refused",
    matches: (name) => name === "NotAuthorizedException",
    message: "The identity pool refused to give AWS credentials.",
    hint: "Sign out and in again. If it stays so, check the identity pool's settings for this user pool.",
  },
];

/** Whether the identity pool found the ID token too old. */
export function isTokenExpired(error: unknown): boolean {
  return error instanceof Error && /token (is )?expired/i.test(error.message);
}

/** Says why a signed-in user got no AWS credentials. */
export function explainIdentityPoolError(error: unknown, config: SignInConfig): AwsError {
  if (error instanceof AwsError) return error;
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  const rule = RULES.find((candidate) => candidate.matches(name, message));
  if (rule === undefined) {
    return explainError(error, {
      action: "cognito-identity:GetCredentialsForIdentity",
      resource: config.identityPoolId,
      region: identityPoolRegion(config),
    });
  }
  return new AwsError("invalid", rule.code, rule.message, {
    hint: rule.hint,
    facts: { identityPoolId: config.identityPoolId, service: name, said: message },
    cause: error,
  });
}
