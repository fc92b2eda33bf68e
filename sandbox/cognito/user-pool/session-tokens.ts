import { errors, jwtVerify } from "jose";
import { AwsError } from "../../http/aws-error";
import type { Session } from "./sessions";
import { ISSUER } from "./token-issuer";
import type { UserPool } from "./user-pool";
import type { User } from "./users";

/** Starts a session. Returns the response that completes a sign-in. */
export async function completeSignIn(pool: UserPool, user: User, clientId: string): Promise<object> {
  const { session, refreshToken } = pool.sessions.createSession(user.username, clientId);
  const tokens = await pool.tokens.issue(user, session);
  return { AuthenticationResult: { ...tokens, RefreshToken: refreshToken }, ChallengeParameters: {} };
}

/**
 * Finds the user and session that an access token belongs to.
 * @throws {AwsError} NotAuthorizedException if the token is from another pool, expired or revoked
 */
export async function verifyAccessToken(
  pool: UserPool,
  token: string,
): Promise<{ readonly user: User; readonly session: Session }> {
  const { payload } = await jwtVerify(token, pool.key().public, {
    issuer: ISSUER,
    algorithms: ["RS256"],
    currentDate: new Date(pool.clock.now()),
  }).catch((error: unknown) => {
    throw notAuthorized(
      error instanceof errors.JWTExpired ? "Access Token has expired" : "Invalid Access Token",
    );
  });
  if (payload.token_use !== "access") throw notAuthorized("Invalid Access Token");
  const session = pool.sessions.find(String(payload.origin_jti));
  if (session?.state !== "active") throw notAuthorized("Access Token has been revoked");
  const user = pool.users.find(session.username);
  if (user === undefined) throw new AwsError("UserNotFoundException", "User does not exist.");
  return { user, session };
}

function notAuthorized(message: string): AwsError {
  return new AwsError("NotAuthorizedException", message);
}
