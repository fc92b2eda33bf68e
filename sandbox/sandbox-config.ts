import { HOME_REGION, IDENTITY_POOL_ID, USER_POOL_CLIENT_ID, USER_POOL_ID } from "./resource-ids";

/** The content of a site's `config.json` that uses a sandbox. */
export interface SandboxConfig {
  readonly cognito: {
    readonly region: string;
    readonly userPoolId: string;
    readonly userPoolClientId: string;
    readonly identityPoolId: string;
  };
  readonly endpoint: string;
}

/** @param endpoint the sandbox's address */
export function createSandboxConfig(endpoint: string): SandboxConfig {
  return {
    cognito: {
      region: HOME_REGION,
      userPoolId: USER_POOL_ID,
      userPoolClientId: USER_POOL_CLIENT_ID,
      identityPoolId: IDENTITY_POOL_ID,
    },
    endpoint,
  };
}
