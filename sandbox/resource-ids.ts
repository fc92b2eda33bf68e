/**
 * Account, region and ids of the sandbox's resources. They are the same in every sandbox, so that a link or a
 * `config.json` created with one sandbox works with another. Secrets (signing keys, password salts) differ.
 */
export const ACCOUNT_ID = "000000000000";
/** The region of the user pool, the identity pool and the initial streams. */
export const HOME_REGION = "us-east-1";
export const USER_POOL_ID = "us-east-1_Headwater";
export const USER_POOL_CLIENT_ID = "headwaterlocalsandbox00001";
export const IDENTITY_POOL_ID = "us-east-1:4ead3a7e-1d5a-4b0c-9f0e-5a4db0c00001";
/** The provider name in `Logins`, and the token issuer without its `https://`. */
export const USER_POOL_PROVIDER = `cognito-idp.${HOME_REGION}.amazonaws.com/${USER_POOL_ID}`;
/** The role that signed-in users assume. */
export const SIGNED_IN_ROLE = "headwater-sandbox-signed-in";
