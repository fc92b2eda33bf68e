import type { JsonService } from "../../http/json-service";
import { getUser } from "./operations/get-user";
import { globalSignOut } from "./operations/global-sign-out";
import { initiateAuth } from "./operations/initiate-auth";
import { respondToAuthChallenge } from "./operations/respond-to-auth-challenge";
import { revokeToken } from "./operations/revoke-token";
import type { UserPool } from "./user-pool";

/** Amazon Cognito user pools, limited to the operations for signing in. */
export function userPoolService(pool: UserPool): JsonService {
  return {
    targetPrefix: "AWSCognitoIdentityProviderService",
    name: "cognito-idp",
    signed: false,
    validationCode: "InvalidParameterException",
    operations: [
      initiateAuth(pool),
      respondToAuthChallenge(pool),
      globalSignOut(pool),
      revokeToken(pool),
      getUser(pool),
    ],
  };
}
