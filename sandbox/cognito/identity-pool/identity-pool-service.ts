import type { TemporaryCredentials } from "../../credentials/temporary-credentials";
import type { JsonService } from "../../http/json-service";
import type { UserPool } from "../user-pool/user-pool";
import { getCredentialsForIdentity } from "./operations/get-credentials-for-identity";
import { getId } from "./operations/get-id";

/** Amazon Cognito identity pools: exchanges an ID token of the user pool for AWS keys. No guest access. */
export function identityPoolService(
  users: UserPool,
  credentials: TemporaryCredentials,
  credentialsLifetimeSeconds: () => number,
): JsonService {
  return {
    targetPrefix: "AWSCognitoIdentityService",
    name: "cognito-identity",
    signed: false,
    validationCode: "ValidationException",
    operations: [getId(users), getCredentialsForIdentity(users, credentials, credentialsLifetimeSeconds)],
  };
}
