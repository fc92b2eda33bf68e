import { z } from "zod";
import { AwsError } from "../../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../../http/json-service";
import { IDENTITY_POOL_ID } from "../../../resource-ids";
import type { UserPool } from "../../user-pool/user-pool";
import { identityPoolIdSchema, loginsSchema, toIdentityId, verifyLogins } from "../login-token";

const schema = z.object({ IdentityPoolId: identityPoolIdSchema, Logins: loginsSchema });

/** Returns the identity id of a signed-in user. */
export function getId(users: UserPool): JsonOperation {
  return jsonOperation({
    name: "GetId",
    schema,
    handle: async ({ IdentityPoolId, Logins }, { host }) => {
      if (IdentityPoolId !== IDENTITY_POOL_ID) {
        throw new AwsError("ResourceNotFoundException", `IdentityPool '${IdentityPoolId}' not found.`);
      }
      const { sub } = await verifyLogins(users, Logins, host);
      return { IdentityId: toIdentityId(sub) };
    },
  });
}
