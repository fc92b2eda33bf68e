import { fromCognitoIdentityPool } from "@aws-sdk/credential-provider-cognito-identity";
import { requestHandler } from "@/lib/aws/client-settings";
import { identityPoolRegion, userPoolProvider } from "@/lib/aws/cognito/endpoints";
import { explainIdentityPoolError, isTokenExpired } from "@/lib/aws/cognito/identity-pool-error";
import { memoryStorage } from "@/lib/aws/cognito/memory-storage";
import type { UserSession } from "@/lib/aws/cognito/user-session";
import type { Credentials } from "@/lib/aws/credentials";
import type { SignInConfig } from "@/lib/config/deployment";

/**
 * Changes the session's ID token into temporary AWS credentials (GetId, then GetCredentialsForIdentity).
 *
 * @returns a function that fetches credentials
 * @throws {AwsError} from that function
 */
export function identityPoolCredentials(
  config: SignInConfig,
  endpoint: string | undefined,
  session: Pick<UserSession, "idToken" | "clockOffset">,
): () => Promise<Credentials> {
  const ask = async (idToken: string): Promise<Credentials> => {
    // A provider of its own for each time: the SDK's would remember an identity that may be gone.
    const provider = fromCognitoIdentityPool({
      identityPoolId: config.identityPoolId,
      logins: { [userPoolProvider(config)]: idToken },
      // Its own would be IndexedDB or localStorage, which a browser may refuse.
      cache: memoryStorage(),
      clientConfig: {
        region: identityPoolRegion(config),
        requestHandler: requestHandler(),
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
      return await ask(idToken).catch(async (error: unknown) => {
        if (!isTokenExpired(error)) throw error;
        return ask(await session.idToken(idToken));
      });
    } catch (error) {
      throw explainIdentityPoolError(error, config);
    }
  };
}
