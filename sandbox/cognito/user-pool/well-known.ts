import { exportJWK } from "jose";
import { jsonReply, type Reply } from "../../http/reply";
import { USER_POOL_ID } from "../../resource-ids";
import { ISSUER } from "./token-issuer";
import type { UserPool } from "./user-pool";

const BASE = `/${USER_POOL_ID}/.well-known/`;

/** The pool's public documents; undefined for any other path. */
export async function getWellKnownDocument(
  pool: UserPool,
  path: string,
  endpoint: string,
): Promise<Reply | undefined> {
  if (path === `${BASE}jwks.json`) {
    const key = pool.key();
    const published = { ...(await exportJWK(key.public)), kid: key.id, alg: "RS256", use: "sig" };
    return jsonReply(200, { keys: [published] });
  }
  if (path === `${BASE}openid-configuration`) {
    return jsonReply(200, {
      issuer: ISSUER,
      jwks_uri: `${endpoint}${BASE}jwks.json`,
      id_token_signing_alg_values_supported: ["RS256"],
      response_types_supported: ["code", "token"],
      scopes_supported: ["openid", "email", "phone", "profile"],
      subject_types_supported: ["public"],
    });
  }
  return undefined;
}
