import { hash } from "node:crypto";
import { decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import {
  HOME_REGION,
  IDENTITY_POOL_ID,
  USER_POOL_CLIENT_ID,
  USER_POOL_ID,
  USER_POOL_PROVIDER,
} from "../../resource-ids";
import { ISSUER } from "../user-pool/token-issuer";
import type { UserPool } from "../user-pool/user-pool";

type Logins = Readonly<Record<string, string>>;

function notAuthorized(message: string): AwsError {
  return new AwsError("NotAuthorizedException", message);
}

function invalidToken(reason: string): AwsError {
  return notAuthorized(`Invalid login token. ${reason}`);
}

/** Finds the token by AWS's provider name, or by the sandbox's address followed by the pool id. */
function findPoolToken(logins: Logins, host: string): string {
  const entries = Object.entries(logins);
  if (entries.length === 0) {
    throw notAuthorized("Unauthenticated access is not supported for this identity pool.");
  }
  const providers = [USER_POOL_PROVIDER, `${host}/${USER_POOL_ID}`];
  const match = entries.find(([provider]) => providers.includes(provider));
  if (match === undefined) {
    throw notAuthorized("Token is not from a supported provider of this identity pool.");
  }
  return match[1];
}

function decodeClaims(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw invalidToken("Not a valid OpenId Connect identity token.");
  }
}

function expiredMessage(now: number, claims: JWTPayload): string {
  return `Token expired: ${Math.floor(now / 1000)} >= ${claims.exp}`;
}

/**
 * Verifies the ID token in the logins: signed by the user pool, issued for the app client, and valid now.
 * @param host of the request, for logins that name the sandbox instead of AWS
 * @throws {AwsError} NotAuthorizedException with Cognito's message
 */
export async function verifyLogins(
  pool: UserPool,
  logins: Logins | null | undefined,
  host: string,
): Promise<{ readonly sub: string }> {
  const token = findPoolToken(logins ?? {}, host);
  const claims = decodeClaims(token);
  const now = pool.clock.now();
  if (claims.iss !== ISSUER) throw invalidToken("Issuer doesn't match providerName");
  await jwtVerify(token, pool.key().public, {
    algorithms: ["RS256"],
    currentDate: new Date(now),
  }).catch((error: unknown) => {
    if (error instanceof errors.JWTExpired) throw invalidToken(expiredMessage(now, claims));
    throw invalidToken("Couldn't verify signed token.");
  });
  // Access tokens carry no audience.
  if (claims.aud === undefined) throw invalidToken("Missing a required claim: aud");
  if (claims.aud !== USER_POOL_CLIENT_ID) {
    throw notAuthorized("Token is not from a supported provider of this identity pool.");
  }
  if (pool.sessions.find(String(claims.origin_jti))?.state === "ended") {
    throw invalidToken(expiredMessage(now, claims));
  }
  return { sub: String(claims.sub) };
}

const cognitoId = z
  .string()
  .min(1)
  .max(55)
  .regex(/^[\w-]+:[0-9a-f-]+$/);

export const identityPoolIdSchema = cognitoId;
export const identityIdSchema = cognitoId;
/** Maps a provider name to a token. */
export const loginsSchema = z.record(z.string(), z.string()).nullish();

/** The identity id of a user, `us-east-1:` and a UUID. The same user and pool always give the same id. */
export function toIdentityId(sub: string): string {
  const digest = hash("sha256", `${IDENTITY_POOL_ID}/${sub}`);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
  ];
  return `${HOME_REGION}:${parts.join("-")}-${digest.slice(20, 32)}`;
}
