import {
  CognitoIdentityClient,
  GetCredentialsForIdentityCommand,
  GetIdCommand,
} from "@aws-sdk/client-cognito-identity";
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
  type ICognitoStorage,
} from "amazon-cognito-identity-js";
import { USER_POOL_PROVIDER } from "../resource-ids";
import type { Sandbox } from "../sandbox";
import { seed } from "../seed";

export const [demo, newcomer] = seed.users;

/** The part of a sandbox that a client needs. */
type SandboxAddress = Pick<Sandbox, "url" | "config">;

/** Replaces the browser's storage. */
function createMemoryStorage(): ICognitoStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
    },
    clear: () => items.clear(),
  };
}

/** A user of the sandbox's pool, as an object of the library that the page uses. */
export function createCognitoUser(sandbox: SandboxAddress, username: string): CognitoUser {
  const { userPoolId, userPoolClientId } = sandbox.config.cognito;
  const Storage = createMemoryStorage();
  const pool = new CognitoUserPool({
    UserPoolId: userPoolId,
    ClientId: userPoolClientId,
    endpoint: sandbox.url,
    Storage,
  });
  return new CognitoUser({ Username: username, Pool: pool, Storage });
}

/** Signs in by SRP. */
export function signIn(
  user: CognitoUser,
  password: string,
  newPasswordRequired: (attributes: Record<string, string>) => void = () => undefined,
): Promise<CognitoUserSession> {
  const details = new AuthenticationDetails({ Username: user.getUsername(), Password: password });
  return new Promise((onSuccess, onFailure) => {
    user.authenticateUser(details, { onSuccess, onFailure, newPasswordRequired });
  });
}

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

export function createIdentityClient(sandbox: SandboxAddress): CognitoIdentityClient {
  return new CognitoIdentityClient({
    region: sandbox.config.cognito.region,
    endpoint: sandbox.url,
    maxAttempts: 1,
  });
}

/** Exchanges an ID token for AWS keys. */
export async function getKeys(sandbox: SandboxAddress, idToken: string): Promise<Keys> {
  const client = createIdentityClient(sandbox);
  const Logins = { [USER_POOL_PROVIDER]: idToken };
  const { identityPoolId } = sandbox.config.cognito;
  const { IdentityId } = await client.send(new GetIdCommand({ IdentityPoolId: identityPoolId, Logins }));
  const { Credentials } = await client.send(new GetCredentialsForIdentityCommand({ IdentityId, Logins }));
  const { AccessKeyId = "", SecretKey = "", SessionToken = "", Expiration = new Date(0) } = Credentials ?? {};
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}

/** Signs in as `demo` and returns AWS keys. */
export async function demoKeys(sandbox: SandboxAddress): Promise<Keys> {
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  return getKeys(sandbox, session.getIdToken().getJwtToken());
}
