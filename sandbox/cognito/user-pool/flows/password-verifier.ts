import { sameSignature } from "../../../sigv4/signature";
import { signedIn } from "../authentication-result";
import { incorrectUsernameOrPassword, type Parameters, requireParameter } from "../errors";
import { passwordClaim, sessionKey } from "../srp";
import { type PendingProof, POOL_NAME, type UserPool } from "../user-pool";
import type { User } from "../users";
import { assertTimestamp } from "./password-timestamp";

/** Only who knows the password can have made this signature, and only for this sign-in. */
function isProven(proof: PendingProof, secretBlock: string, timestamp: string, signature: string): boolean {
  const key = sessionKey(proof.clientPublic, proof.server, proof.verifier);
  return sameSignature(passwordClaim(key, POOL_NAME, proof.username, secretBlock, timestamp), signature);
}

function newPasswordRequired(pool: UserPool, user: User): object {
  return {
    ChallengeName: "NEW_PASSWORD_REQUIRED",
    Session: pool.newPasswords.add(user.username),
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: "[]",
      userAttributes: JSON.stringify(user.attributes),
    },
  };
}

/** Checks the proof of a password; a secret block serves one attempt. */
export async function passwordVerifier(
  pool: UserPool,
  responses: Parameters,
  clientId: string,
): Promise<object> {
  const username = requireParameter(responses, "USERNAME");
  const secretBlock = requireParameter(responses, "PASSWORD_CLAIM_SECRET_BLOCK");
  const timestamp = requireParameter(responses, "TIMESTAMP");
  const signature = requireParameter(responses, "PASSWORD_CLAIM_SIGNATURE");
  assertTimestamp(timestamp, pool.clock.now());
  const proof = pool.proofs.take(secretBlock);
  if (proof === undefined || proof.username.toLowerCase() !== username.toLowerCase()) {
    throw incorrectUsernameOrPassword();
  }
  const proven = isProven(proof, secretBlock, timestamp, signature);
  if (!proven || proof.user === undefined) throw incorrectUsernameOrPassword();
  if (proof.user.status === "FORCE_CHANGE_PASSWORD") return newPasswordRequired(pool, proof.user);
  return signedIn(pool, proof.user, clientId);
}
