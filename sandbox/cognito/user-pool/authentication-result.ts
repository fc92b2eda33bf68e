import type { UserPool } from "./user-pool";
import type { User } from "./users";

/** Signs a person in: the answer that ends a sign-in. */
export async function signedIn(pool: UserPool, user: User, clientId: string): Promise<object> {
  const { session, refreshToken } = pool.sessions.begin(user.username, clientId);
  const tokens = await pool.tokens.issue(user, session);
  return { AuthenticationResult: { ...tokens, RefreshToken: refreshToken }, ChallengeParameters: {} };
}
