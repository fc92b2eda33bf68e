/**
 * What the sandbox's things are called. The ids are the same in every sandbox, so that a link or a `config.json`
 * made against one works against another; secrets (signing keys, passwords' salts) differ from one to the next.
 */
export const ACCOUNT_ID = "000000000000";
/** The user pool, the identity pool and the streams that are there at first are in this region. */
export const HOME_REGION = "us-east-1";
export const USER_POOL_ID = "us-east-1_Headwater";
export const USER_POOL_CLIENT_ID = "headwaterlocalsandbox00001";
export const IDENTITY_POOL_ID = "us-east-1:4ead3a7e-1d5a-4b0c-9f0e-5a4db0c00001";
/** The provider's name in `Logins`, and the issuer of tokens without its `https://`. */
export const USER_POOL_PROVIDER = `cognito-idp.${HOME_REGION}.amazonaws.com/${USER_POOL_ID}`;
/** The role that signed-in users get. */
export const SIGNED_IN_ROLE = "headwater-sandbox-signed-in";
