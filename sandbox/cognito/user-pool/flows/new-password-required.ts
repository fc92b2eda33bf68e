import { AwsError } from "../../../http/aws-error";
import { type AuthParameters, requireParameter } from "../request-validation";
import { completeSignIn } from "../session-tokens";
import type { UserPool } from "../user-pool";

const ATTRIBUTE_PREFIX = "userAttributes.";

function parseUserAttributes(responses: AuthParameters): Record<string, string> {
  return Object.fromEntries(
    Object.entries(responses).flatMap(([name, value]) =>
      name.startsWith(ATTRIBUTE_PREFIX) && value ? [[name.slice(ATTRIBUTE_PREFIX.length), value]] : [],
    ),
  );
}

function invalidSession(): AwsError {
  return new AwsError("NotAuthorizedException", "Invalid session for the user, session is expired.");
}

/**
 * Replaces a temporary password. If the new password is rejected, the session stays valid for another
 * attempt.
 */
export async function newPasswordRequired(
  pool: UserPool,
  responses: AuthParameters,
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
  const changed = pool.users.setPassword(user, password, parseUserAttributes(responses));
  return completeSignIn(pool, changed, clientId);
}

/** Cognito's default password policy, with its messages. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^.{8,256}$/su, "Password not long enough"],
  [/[A-Z]/, "Password must have uppercase characters"],
  [/[a-z]/, "Password must have lowercase characters"],
  [/[0-9]/, "Password must have numeric characters"],
  [/[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/, "Password must have symbol characters"],
];

/**
 * @throws {AwsError} InvalidPasswordException that names the first rule the password breaks
 */
function assertPasswordAllowed(password: string): void {
  const broken = RULES.find(([expression]) => !expression.test(password));
  if (broken === undefined) return;
  throw new AwsError("InvalidPasswordException", `Password did not conform with policy: ${broken[1]}`);
}
