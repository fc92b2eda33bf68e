import { createHmac } from "node:crypto";
import { AwsError } from "../../../http/aws-error";
import { type AuthParameters, requireParameter } from "../request-validation";
import { createServerEphemeral, fromHex, isValidClientPublic, N, powerModN, type Verifier } from "../srp";
import type { UserPool } from "../user-pool";

/** The greatest length of a value below the 3072-bit N, with a sign byte. */
const MAX_HEX_DIGITS = 770;

function parseClientPublic(parameters: AuthParameters): bigint {
  const hex = requireParameter(parameters, "SRP_A");
  if (hex.length > MAX_HEX_DIGITS || !/^[0-9a-fA-F]+$/.test(hex) || !isValidClientPublic(fromHex(hex))) {
    throw new AwsError("InvalidParameterException", "SRP_A is not a valid SRP public value.");
  }
  return fromHex(hex);
}

/** Always the same salt for the same name, as a real user has. */
function createFakeVerifier(pool: UserPool, username: string): Verifier {
  const secret = pool.key().private.export({ type: "pkcs8", format: "der" });
  const digest = (purpose: string) =>
    createHmac("sha256", secret).update(`${purpose}/${username.toLowerCase()}`).digest("hex");
  return {
    salt: digest("salt").slice(0, 32),
    verifier: (powerModN(2n, fromHex(digest("x"))) % N).toString(16),
  };
}

/**
 * Starts a sign-in: returns the salt and the server's SRP value. The client answers with a proof of its
 * password.
 */
export function userSrpAuth(pool: UserPool, parameters: AuthParameters): object {
  const requestedName = requireParameter(parameters, "USERNAME");
  const clientPublic = parseClientPublic(parameters);
  const user = pool.users.find(requestedName);
  if (user === undefined && !pool.preventUserExistenceErrors) {
    throw new AwsError("UserNotFoundException", "User does not exist.");
  }
  const { salt, verifier } = user ?? createFakeVerifier(pool, requestedName);
  const username = user?.username ?? requestedName;
  const server = createServerEphemeral(verifier);
  const secretBlock = pool.proofs.add({ username, clientPublic, server, verifier, user });
  return {
    ChallengeName: "PASSWORD_VERIFIER",
    ChallengeParameters: {
      SALT: salt,
      SECRET_BLOCK: secretBlock,
      SRP_B: server.public.toString(16),
      USERNAME: username,
      USER_ID_FOR_SRP: username,
    },
  };
}
