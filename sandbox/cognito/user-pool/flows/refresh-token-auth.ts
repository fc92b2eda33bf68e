import { AwsError } from "../../../http/aws-error";
import { type AuthParameters, requireParameter } from "../request-validation";
import type { Session } from "../sessions";
import type { UserPool } from "../user-pool";

function assertSessionActive(pool: UserPool, session: Session | undefined, clientId: string): Session {
  if (session === undefined || session.clientId !== clientId) {
    throw new AwsError("NotAuthorizedException", "Invalid Refresh Token");
  }
  if (session.state !== "active") {
    throw new AwsError("NotAuthorizedException", "Refresh Token has been revoked");
  }
  if (pool.sessions.isExpired(session)) {
    throw new AwsError("NotAuthorizedException", "Refresh Token has expired");
  }
  return session;
}

/** Exchanges a refresh token for new ID and access tokens. The refresh token stays the same. */
export async function refreshTokenAuth(
  pool: UserPool,
  parameters: AuthParameters,
  clientId: string,
): Promise<object> {
  const found = pool.sessions.findByRefreshToken(requireParameter(parameters, "REFRESH_TOKEN"));
  const session = assertSessionActive(pool, found, clientId);
  const user = pool.users.find(session.username);
  if (user === undefined) throw new AwsError("UserNotFoundException", "User does not exist.");
  return { AuthenticationResult: await pool.tokens.issue(user, session), ChallengeParameters: {} };
}
