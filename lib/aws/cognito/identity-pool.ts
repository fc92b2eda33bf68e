import { fromCognitoIdentityPool } from "@aws-sdk/credential-provider-cognito-identity";
import { createRequestHandler } from "@/lib/aws/client-settings";
import { getIdentityPoolRegion, getLoginProvider } from "@/lib/aws/cognito/endpoints";
import { createMemoryStorage } from "@/lib/aws/cognito/memory-storage";
import type { UserSession } from "@/lib/aws/cognito/user-session";
import type { Credentials } from "@/lib/aws/connection";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import type { SignInConfig } from "@/lib/config/deployment";
import type { SignInErrorCode } from "@/lib/errors";

/**
 * Exchanges the session's ID token for temporary AWS credentials (GetId, then GetCredentialsForIdentity).
 *
 * @returns a function that fetches credentials
 * @throws {AwsError} from that function
 */
export function createCredentialLoader(
  config: SignInConfig,
  endpoint: string | undefined,
  session: Pick<UserSession, "idToken" | "clockOffset">,
): () => Promise<Credentials> {
  const exchange = async (idToken: string): Promise<Credentials> => {
    // A new provider each time: the SDK's remembers an identity that may no longer exist.
    const provider = fromCognitoIdentityPool({
      identityPoolId: config.identityPoolId,
      logins: { [getLoginProvider(config)]: idToken },
      // The SDK's own cache is IndexedDB or localStorage, which a browser may block.
      cache: createMemoryStorage(),
      clientConfig: {
        region: getIdentityPoolRegion(config),
        requestHandler: createRequestHandler(),
        ...(endpoint === undefined ? {} : { endpoint }),
      },
    });
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = await provider();
    return {
      accessKeyId,
      secretAccessKey,
      sessionToken: sessionToken ?? "",
      expiration: (expiration?.getTime() ?? Number.POSITIVE_INFINITY) - session.clockOffset(),
    };
  };

  return async () => {
    const idToken = await session.idToken();
    try {
      return await exchange(idToken).catch(async (error: unknown) => {
        if (!isTokenExpired(error)) throw error;
        return exchange(await session.idToken(idToken));
      });
    } catch (error) {
      throw explainIdentityPoolError(error, config);
    }
  };
}

/** Whether the identity pool rejected the ID token as expired. */
export function isTokenExpired(error: unknown): boolean {
  return error instanceof Error && /token (is )?expired/i.test(error.message);
}

/** Explains why a signed-in user gets no AWS credentials. */
export function explainIdentityPoolError(error: unknown, config: SignInConfig): AwsError {
  if (error instanceof AwsError) return error;
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  const rule = RULES.find((candidate) => candidate.matches(name, message));
  if (rule === undefined) {
    return explainError(error, {
      action: "cognito-identity:GetCredentialsForIdentity",
      resource: config.identityPoolId,
      region: getIdentityPoolRegion(config),
    });
  }
  return new AwsError("invalid", rule.code, rule.message, {
    hint: rule.hint,
    facts: { identityPoolId: config.identityPoolId, service: name, said: message },
    cause: error,
  });
}

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
    message: "The identity pool in the sign-in settings does not exist.",
    hint: "Check the identity pool ID in the sign-in settings.",
  },
  {
    code: "identity-pool-roles",
    matches: (name) => name === "InvalidIdentityPoolConfigurationException",
    message: "The identity pool has no role that signed-in users can assume.",
    hint: "Give the identity pool an authenticated role whose trust policy names this identity pool.",
  },
  {
    code: "identity-pool-distrusts",
    matches: (name, message) =>
      name === "NotAuthorizedException" &&
      /supported provider|issuer|logins don't match|not from/i.test(message),
    message: "The identity pool does not accept users of this user pool.",
    hint: "Add the user pool and its app client to the identity pool's identity providers, or check the IDs in the sign-in settings.",
  },
  {
    code: "identity-pool-refused",
    matches: (name) => name === "NotAuthorizedException",
    message: "The identity pool did not issue AWS credentials.",
    hint: "Sign out, then sign in again. If the problem continues, check the identity pool's settings for this user pool.",
  },
];
