import { displayName, idTokenClaims } from "@/lib/aws/cognito/id-token-claims";
import { refreshTokens } from "@/lib/aws/cognito/refresh-tokens";
import { revokeTokens } from "@/lib/aws/cognito/revoke-tokens";
import type { Tokens } from "@/lib/aws/cognito/tokens";
import type { AwsError } from "@/lib/aws/errors/aws-error";
import { isSessionEnd } from "@/lib/aws/session-end";
import type { Clock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";

/** The tokens of somebody who is signed in, kept fresh. */
export interface UserSession {
  /** The name to show. */
  readonly username: string;
  /**
   * A valid ID token, refreshed where it has to be.
   *
   * @param refusedToken a token that a service called expired, whatever the clock says
   * @throws {AwsError} `session-ended` when the refresh token is not good any more, `no-answer` without a network
   */
  idToken(refusedToken?: string): Promise<string>;
  /** Milliseconds to add to this machine's clock to get AWS's. */
  clockOffset(): number;
  /** @returns whether the pool was told */
  revoke(): Promise<boolean>;
}

/** Refresh a token that would expire on its way. */
const MARGIN_MS = 30_000;

export interface UserSessionOptions {
  readonly config: SignInConfig;
  readonly endpoint: string | undefined;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Called with fresh tokens, and those that they replace. */
  readonly onRefresh: (fresh: Tokens, old: Tokens) => void;
  /** Called once, with tokens that cannot be refreshed any more. */
  readonly onEnd: (tokens: Tokens) => void;
}

export function userSession(options: UserSessionOptions): UserSession {
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
    const expiry = (idTokenClaims(tokens.idToken)?.exp ?? 0) * 1000;
    return expiry - MARGIN_MS > clock.now() + tokens.clockOffset;
  };

  return {
    username: displayName(idTokenClaims(tokens.idToken)),
    clockOffset: () => tokens.clockOffset,
    idToken: async (refusedToken) => {
      // Asking again for what has ended would be a call to the pool for every call of a run.
      if (end !== undefined) throw end;
      if (isFresh() && tokens.idToken !== refusedToken) return tokens.idToken;
      // One refresh for all who wait: a second would use a refresh token that the pool may have replaced.
      pending ??= refresh().finally(() => {
        pending = undefined;
      });
      await pending;
      return tokens.idToken;
    },
    revoke: () => revokeTokens(config, endpoint, tokens, clock),
  };
}
