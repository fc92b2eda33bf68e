import { AwsError } from "../../../http/aws-error";
import { signedIn } from "../authentication-result";
import { type Parameters, requireParameter } from "../errors";
import { assertPasswordAllowed } from "../password-policy";
import type { UserPool } from "../user-pool";

const ATTRIBUTE_PREFIX = "userAttributes.";

function givenAttributes(responses: Parameters): Record<string, string> {
  return Object.fromEntries(
    Object.entries(responses).flatMap(([name, value]) =>
      name.startsWith(ATTRIBUTE_PREFIX) && value ? [[name.slice(ATTRIBUTE_PREFIX.length), value]] : [],
    ),
  );
}

function invalidSession(): AwsError {
  return new AwsError("NotAuthorizedException", "Invalid session for the user, session is expired.");
}

/** Replaces a temporary password. The session stays good for another try where the new one is refused. */
export async function newPasswordRequired(
  pool: UserPool,
  responses: Parameters,
  session: string | null | undefined,
  clientId: string,
): Promise<object> {
  const username = requireParameter(responses, "USERNAME");
  const password = requireParameter(responses, "NEW_PASSWORD");
  const proven = pool.newPasswords.peek(session ?? "");
  if (proven === undefined || proven.toLowerCase() !== username.toLowerCase()) throw invalidSession();
  assertPasswordAllowed(password);
  const user = pool.users.find(proven);
  if (user === undefined) throw invalidSession();
  pool.newPasswords.take(session ?? "");
  const changed = pool.users.setPassword(user, password, givenAttributes(responses));
  return signedIn(pool, changed, clientId);
}
