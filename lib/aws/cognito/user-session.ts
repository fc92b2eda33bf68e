import { getUserPoolEndpoint } from "@/lib/aws/cognito/endpoints";
import { explainSignInError } from "@/lib/aws/cognito/sign-in-error";
import { getClockOffset, getDisplayName, parseIdToken, type Tokens } from "@/lib/aws/cognito/tokens";
import { callUserPool, UserPoolFailure } from "@/lib/aws/cognito/user-pool-api";
import { type AwsError, isSessionEnd } from "@/lib/aws/errors/aws-error";
import type { Clock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";
import { z } from "@/lib/zod";

/** The tokens of a signed-in person, kept valid. */
export interface UserSession {
  /** The name to show. */
  readonly username: string;
  /**
   * A valid ID token, refreshed if necessary.
   *
   * @param rejectedToken a token that a service rejected as expired, whatever the clock says
   * @throws {AwsError} `session-ended` if the refresh token is no longer valid, `no-answer` without a network
   */
  idToken(rejectedToken?: string): Promise<string>;
  /** Milliseconds to add to this machine's clock to get AWS's. */
  clockOffset(): number;
  /** @returns whether the user pool revoked the refresh token */
  revoke(): Promise<boolean>;
}

export interface UserSessionOptions {
  readonly config: SignInConfig;
  readonly endpoint: string | undefined;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Called with the new tokens, and the tokens that they replace. */
  readonly onRefresh: (fresh: Tokens, old: Tokens) => void;
  /** Called once, with tokens that can no longer be refreshed. */
  readonly onEnd: (tokens: Tokens) => void;
}

/** A token that expires sooner could expire on its way to a service. */
const MARGIN_MS = 30_000;

export function createUserSession(options: UserSessionOptions): UserSession {
  const { config, endpoint, clock } = options;
  let tokens = options.tokens;
  let pending: Promise<void> | undefined;
  let end: AwsError | undefined;

  const refresh = async (): Promise<void> => {
    const old = tokens;
    try {
      tokens = await refreshTokens(config, endpoint, old, clock);
    } catch (error) {
      if (isSessionEnd(error)) {
        end = error;
        options.onEnd(old);
      }
      throw error;
    }
    options.onRefresh(tokens, old);
  };

  const isFresh = (): boolean => {
    const expiry = (parseIdToken(tokens.idToken)?.exp ?? 0) * 1000;
    return expiry - MARGIN_MS > clock.now() + tokens.clockOffset;
  };

  return {
    username: getDisplayName(parseIdToken(tokens.idToken)),
    clockOffset: () => tokens.clockOffset,
    idToken: async (rejectedToken) => {
      // Without this, every call of a run would call the user pool about a session that has ended.
      if (end !== undefined) throw end;
      if (isFresh() && tokens.idToken !== rejectedToken) return tokens.idToken;
      // One refresh for all callers: a second would use a refresh token that the user pool may have replaced.
      pending ??= refresh().finally(() => {
        pending = undefined;
      });
      await pending;
      return tokens.idToken;
    },
    revoke: () => revokeTokens(config, endpoint, tokens, clock),
  };
}

const refreshResponseSchema = z.object({
  AuthenticationResult: z.object({
    IdToken: z.string().min(1),
    /** Only if the user pool rotates refresh tokens. */
    RefreshToken: z.string().min(1).optional(),
  }),
});

/**
 * Gets a new ID token for a refresh token (REFRESH_TOKEN_AUTH).
 *
 * @throws {AwsError} `session-ended` if the refresh token is no longer valid, `no-answer` without a network
 */
async function refreshTokens(
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
    const url = getUserPoolEndpoint(config, endpoint);
    const response = refreshResponseSchema.safeParse(
      await callUserPool(url, "InitiateAuth", parameters, clock),
    );
    if (!response.success) throw new UserPoolFailure("UnreadableAnswer", "the response has no tokens");
    const { IdToken, RefreshToken } = response.data.AuthenticationResult;
    return {
      ...tokens,
      idToken: IdToken,
      refreshToken: RefreshToken ?? tokens.refreshToken,
      clockOffset: getClockOffset(IdToken, clock),
    };
  } catch (error) {
    throw explainSignInError(error, "refresh");
  }
}

/**
 * Revokes a refresh token, and the tokens that came from it (RevokeToken). Other sessions of the same user continue:
 * GlobalSignOut would end the runs of everyone who shares the user.
 *
 * @returns false if the user pool does not respond, or its app client does not allow revocation
 */
async function revokeTokens(
  config: SignInConfig,
  endpoint: string | undefined,
  tokens: Tokens,
  clock: Clock,
): Promise<boolean> {
  const parameters = { ClientId: config.userPoolClientId, Token: tokens.refreshToken };
  try {
    await callUserPool(getUserPoolEndpoint(config, endpoint), "RevokeToken", parameters, clock);
    return true;
  } catch {
    return false;
  }
}
