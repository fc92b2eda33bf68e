import { userPoolEndpoint } from "@/lib/aws/cognito/endpoints";
import type { Tokens } from "@/lib/aws/cognito/tokens";
import { userPoolRequest } from "@/lib/aws/cognito/user-pool-request";
import type { Clock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";

/**
 * Makes a refresh token, and the tokens that came from it, worthless (RevokeToken). Other sessions of the same user
 * go on: GlobalSignOut would end the run of everybody who shares the user.
 *
 * @returns false where the pool could not be told, or its client does not allow revoking
 */
export async function revokeTokens(
  config: SignInConfig,
  endpoint: string | undefined,
  tokens: Tokens,
  clock: Clock,
): Promise<boolean> {
  const parameters = { ClientId: config.userPoolClientId, Token: tokens.refreshToken };
  try {
    await userPoolRequest(userPoolEndpoint(config, endpoint), "RevokeToken", parameters, clock);
    return true;
  } catch {
    return false;
  }
}
