import { clockOffset } from "@/lib/aws/cognito/clock-offset";
import { userPoolEndpoint } from "@/lib/aws/cognito/endpoints";
import { explainSignInError } from "@/lib/aws/cognito/sign-in-error";
import type { Tokens } from "@/lib/aws/cognito/tokens";
import { UserPoolFailure } from "@/lib/aws/cognito/user-pool-failure";
import { userPoolRequest } from "@/lib/aws/cognito/user-pool-request";
import type { Clock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";
import { z } from "@/lib/zod";

const answerSchema = z.object({
  AuthenticationResult: z.object({
    IdToken: z.string().min(1),
    /** Only where the pool gives a new one with every refresh. */
    RefreshToken: z.string().min(1).optional(),
  }),
});

/**
 * Gets a fresh ID token for a refresh token (REFRESH_TOKEN_AUTH).
 *
 * @throws {AwsError} `session-ended` when the refresh token is not good any more, `no-answer` without a network
 */
export async function refreshTokens(
  config: SignInConfig,
  endpoint: string | undefined,
  tokens: Tokens,
  clock: Clock,
): Promise<Tokens> {
  const device = tokens.deviceKey === undefined ? {} : { DEVICE_KEY: tokens.deviceKey };
  const parameters = {
    ClientId: config.userPoolClientId,
    AuthFlow: "REFRESH_TOKEN_AUTH",
    AuthParameters: { REFRESH_TOKEN: tokens.refreshToken, ...device },
  };
  try {
    const url = userPoolEndpoint(config, endpoint);
    const answer = answerSchema.safeParse(await userPoolRequest(url, "InitiateAuth", parameters, clock));
    if (!answer.success) throw new UserPoolFailure("UnreadableAnswer", "no tokens in the answer");
    const { IdToken, RefreshToken } = answer.data.AuthenticationResult;
    return {
      ...tokens,
      idToken: IdToken,
      refreshToken: RefreshToken ?? tokens.refreshToken,
      clockOffset: clockOffset(IdToken, clock),
    };
  } catch (error) {
    throw explainSignInError(error, "refresh");
  }
}
