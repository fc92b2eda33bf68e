import { z } from "zod";
import type { TemporaryCredentials } from "../../../credentials/temporary-credentials";
import { AwsError } from "../../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../../http/json-service";
import type { UserPool } from "../../user-pool/user-pool";
import { identityIdSchema, loginsSchema, toIdentityId, verifyLogins } from "../login-token";

const schema = z.object({ IdentityId: identityIdSchema, Logins: loginsSchema });

/** Issues temporary keys to a signed-in user. */
export function getCredentialsForIdentity(
  users: UserPool,
  credentials: TemporaryCredentials,
  lifetimeSeconds: () => number,
): JsonOperation {
  return jsonOperation({
    name: "GetCredentialsForIdentity",
    schema,
    handle: async ({ IdentityId, Logins }, { host }) => {
      const { sub } = await verifyLogins(users, Logins, host);
      if (toIdentityId(sub) !== IdentityId) {
        throw new AwsError(
          "NotAuthorizedException",
          "Logins don't match. Please include at least one valid login for this identity or identity pool.",
        );
      }
      const issued = credentials.issue(IdentityId, lifetimeSeconds());
      return {
        IdentityId,
        Credentials: {
          AccessKeyId: issued.accessKeyId,
          SecretKey: issued.secretAccessKey,
          SessionToken: issued.sessionToken,
          // AWS JSON writes times in seconds.
          Expiration: issued.expiresAt / 1000,
        },
      };
    },
  });
}
