import { z } from "zod";
import { AwsError } from "../../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../../http/json-service";
import { assertClient, clientIdSchema } from "../request-validation";
import type { UserPool } from "../user-pool";

/** Revokes a refresh token and the access tokens issued with it. */
export function revokeToken(pool: UserPool): JsonOperation {
  return jsonOperation({
    name: "RevokeToken",
    schema: z.object({ Token: z.string().min(1), ClientId: clientIdSchema }),
    handle: ({ Token, ClientId }) => {
      assertClient(ClientId);
      // ID and access tokens are signed and have three parts.
      if (Token.split(".").length === 3) {
        throw new AwsError("UnsupportedTokenTypeException", "Unsupported token type.");
      }
      const session = pool.sessions.findByRefreshToken(Token);
      // RFC 7009: revoking an unknown token succeeds.
      if (session !== undefined) pool.sessions.revoke(session);
      return {};
    },
  });
}
