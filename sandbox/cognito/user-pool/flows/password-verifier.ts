import { AwsError } from "../../../http/aws-error";
import { signaturesMatch } from "../../../sigv4/signature";
import { type AuthParameters, incorrectUsernameOrPassword, requireParameter } from "../request-validation";
import { completeSignIn } from "../session-tokens";
import { deriveSessionKey, signPasswordClaim } from "../srp";
import { type PendingProof, POOL_NAME, type UserPool } from "../user-pool";
import type { User } from "../users";

/** Only a client that knows the password can create this signature, and only for this sign-in. */
function isValidProof(
  proof: PendingProof,
  secretBlock: string,
  timestamp: string,
  signature: string,
): boolean {
  const key = deriveSessionKey(proof.clientPublic, proof.server, proof.verifier);
  return signaturesMatch(
    signPasswordClaim(key, POOL_NAME, proof.username, secretBlock, timestamp),
    signature,
  );
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

/** Verifies the proof of a password. A secret block is valid for one attempt. */
export async function passwordVerifier(
  pool: UserPool,
  responses: AuthParameters,
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
  const proven = isValidProof(proof, secretBlock, timestamp, signature);
  if (!proven || proof.user === undefined) throw incorrectUsernameOrPassword();
  if (proof.user.status === "FORCE_CHANGE_PASSWORD") return newPasswordRequired(pool, proof.user);
  return completeSignIn(pool, proof.user, clientId);
}

/** The greatest clock difference that is accepted. */
const TOLERANCE_MILLISECONDS = 5 * 60_000;

/** `Sun Nov 1 08:05:09 UTC 2026`: English, the day without a leading zero. */
const FORM = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) ([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d:\d\d) UTC (\d{4})$/;

/**
 * @throws {AwsError} if the time has the wrong format or is too far from the current time
 */
function assertTimestamp(timestamp: string, now: number): void {
  const match = FORM.exec(timestamp);
  const time =
    match === null ? Number.NaN : Date.parse(`${match[3]} ${match[2]} ${match[5]} ${match[4]} GMT`);
  if (Number.isNaN(time)) {
    throw new AwsError(
      "InvalidParameterException",
      "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.",
    );
  }
  if (Math.abs(now - time) > TOLERANCE_MILLISECONDS) {
    throw new AwsError("NotAuthorizedException", `TIMESTAMP ${timestamp} is too far from the server's time.`);
  }
}
