import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../../http/json-service";
import { accessTokenSchema } from "../request-validation";
import { verifyAccessToken } from "../session-tokens";
import type { UserPool } from "../user-pool";

export function getUser(pool: UserPool): JsonOperation {
  return jsonOperation({
    name: "GetUser",
    schema: z.object({ AccessToken: accessTokenSchema }),
    handle: async ({ AccessToken }) => {
      const { user } = await verifyAccessToken(pool, AccessToken);
      const attributes = Object.entries({ sub: user.sub, ...user.attributes });
      return {
        Username: user.username,
        UserAttributes: attributes.map(([Name, Value]) => ({ Name, Value })),
      };
    },
  });
}
