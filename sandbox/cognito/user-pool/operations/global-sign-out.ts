import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../../http/json-service";
import { accessTokenSchema } from "../request-validation";
import { verifyAccessToken } from "../session-tokens";
import type { UserPool } from "../user-pool";

/** Signs a user out everywhere: revokes all refresh and access tokens issued so far. */
export function globalSignOut(pool: UserPool): JsonOperation {
  return jsonOperation({
    name: "GlobalSignOut",
    schema: z.object({ AccessToken: accessTokenSchema }),
    handle: async ({ AccessToken }) => {
      const { user } = await verifyAccessToken(pool, AccessToken);
      pool.sessions.revokeAllForUser(user.username);
      return {};
    },
  });
}
