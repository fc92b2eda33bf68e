import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CognitoIdentityProviderClient,
  GetUserCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { CognitoRefreshToken, type CognitoUser, type CognitoUserSession } from "amazon-cognito-identity-js";
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { createCognitoUser, demo, newcomer, signIn } from "../../client/sign-in";
import type { Sandbox } from "../../sandbox";
import { FakeClock } from "../../testing/fake-clock";
import { temporaryDirectory, testSandbox } from "../../testing/test-sandbox";

function refresh(user: CognitoUser, session: CognitoUserSession): Promise<CognitoUserSession> {
  const token = new CognitoRefreshToken({ RefreshToken: session.getRefreshToken().getToken() });
  return new Promise((resolve, reject) => {
    user.refreshSession(token, (error, fresh) => (error ? reject(error) : resolve(fresh)));
  });
}

function idpClient(sandbox: Sandbox): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient({ region: "us-east-1", endpoint: sandbox.url, maxAttempts: 1 });
}

function refreshBySdk(sandbox: Sandbox, token: string) {
  return idpClient(sandbox).send(
    new InitiateAuthCommand({
      AuthFlow: "REFRESH_TOKEN_AUTH",
      ClientId: sandbox.config.cognito.userPoolClientId,
      AuthParameters: { REFRESH_TOKEN: token },
    }),
  );
}

test("the correct password signs in, and the ID token has Cognito's claims", async () => {
  const sandbox = await testSandbox();
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const { userPoolId, userPoolClientId } = sandbox.config.cognito;
  expect(session.isValid()).toBe(true);
  const claims = session.getIdToken().decodePayload();
  expect(claims).toMatchObject({
    iss: `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`,
    aud: userPoolClientId,
    token_use: "id",
    "cognito:username": demo.username,
    email: demo.email,
    email_verified: true,
  });
  expect(claims.exp - claims.iat).toBe(3600);
  const access = session.getAccessToken().decodePayload();
  expect(access).toMatchObject({
    token_use: "access",
    client_id: userPoolClientId,
    scope: "aws.cognito.signin.user.admin",
    username: demo.username,
    sub: claims.sub,
    origin_jti: claims.origin_jti,
    auth_time: claims.auth_time,
  });
  expect(access.aud).toBeUndefined();
  expect(access.jti).not.toBe(claims.jti);
});

test("tokens can be verified with the published keys", async () => {
  const sandbox = await testSandbox();
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const base = `${sandbox.url}/${sandbox.config.cognito.userPoolId}/.well-known`;
  const { jwks_uri, issuer } = (await (await fetch(`${base}/openid-configuration`)).json()) as {
    jwks_uri: string;
    issuer: string;
  };
  const keys = createRemoteJWKSet(new URL(jwks_uri));
  const { protectedHeader } = await jwtVerify(session.getIdToken().getJwtToken(), keys, { issuer });
  expect(protectedHeader.alg).toBe("RS256");
});

test("user names are not case-sensitive", async () => {
  const sandbox = await testSandbox();
  const session = await signIn(createCognitoUser(sandbox, "DEMO"), demo.password);
  expect(session.getIdToken().decodePayload()["cognito:username"]).toBe("demo");
});

test.each(["headwater-2026", "Headwater-2026 ", "", "x"])(
  "the wrong password %j is rejected",
  async (wrong) => {
    const sandbox = await testSandbox();
    await expect(signIn(createCognitoUser(sandbox, demo.username), wrong)).rejects.toMatchObject({
      code: "NotAuthorizedException",
      message: "Incorrect username or password.",
    });
  },
);

test("an unknown user gets a different error, unless the pool prevents that", async () => {
  const revealing = await testSandbox();
  await expect(signIn(createCognitoUser(revealing, "nobody"), "Password-1")).rejects.toMatchObject({
    code: "UserNotFoundException",
    message: "User does not exist.",
  });
  const hiding = await testSandbox({ preventUserExistenceErrors: true });
  await expect(signIn(createCognitoUser(hiding, "nobody"), "Password-1")).rejects.toMatchObject({
    code: "NotAuthorizedException",
    message: "Incorrect username or password.",
  });
});

test("no password is stored, only a verifier", async () => {
  const sandbox = await testSandbox();
  const folder = join(sandbox.directory, "cognito");
  const stored = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  expect(stored.join()).toContain('"verifier"');
  expect(stored.join()).not.toContain(demo.password);
  expect(stored.join()).not.toContain(newcomer.password);
});

test("the error for an unknown app client names it", async () => {
  const sandbox = await testSandbox();
  const call = new InitiateAuthCommand({
    AuthFlow: "USER_SRP_AUTH",
    ClientId: "other",
    AuthParameters: { USERNAME: "demo", SRP_A: "1f" },
  });
  await expect(idpClient(sandbox).send(call)).rejects.toMatchObject({
    name: "ResourceNotFoundException",
    message: "User pool client other does not exist.",
  });
});

test("a clear-text password is rejected", async () => {
  const sandbox = await testSandbox();
  const call = new InitiateAuthCommand({
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: sandbox.config.cognito.userPoolClientId,
    AuthParameters: { USERNAME: demo.username, PASSWORD: demo.password },
  });
  await expect(idpClient(sandbox).send(call)).rejects.toMatchObject({
    name: "InvalidParameterException",
    message: "USER_PASSWORD_AUTH flow not enabled for this client",
  });
});

test("a temporary password must be replaced, and the new one must follow the policy", async () => {
  const sandbox = await testSandbox();
  const user = createCognitoUser(sandbox, newcomer.username);
  const attributes = await new Promise<Record<string, string>>((resolve, reject) => {
    signIn(user, newcomer.password, resolve).then(reject, reject);
  });
  expect(attributes).toMatchObject({ email: newcomer.email });
  const choose = (password: string) =>
    new Promise<CognitoUserSession>((onSuccess, onFailure) => {
      user.completeNewPasswordChallenge(password, {}, { onSuccess, onFailure });
    });
  await expect(choose("short")).rejects.toMatchObject({
    code: "InvalidPasswordException",
    message: "Password did not conform with policy: Password not long enough",
  });
  await expect(choose("long-enough-1")).rejects.toMatchObject({
    message: "Password did not conform with policy: Password must have uppercase characters",
  });
  expect((await choose("Replaced-2026")).isValid()).toBe(true);
  await expect(choose("Replaced-again-2026")).rejects.toMatchObject({
    code: "NotAuthorizedException",
    message: "Invalid session for the user, session is expired.",
  });
  const again = createCognitoUser(sandbox, newcomer.username);
  expect((await signIn(again, "Replaced-2026")).isValid()).toBe(true);
  await expect(signIn(again, newcomer.password)).rejects.toMatchObject({ code: "NotAuthorizedException" });
});

test("a refresh token gives new tokens of the same session, even after a restart", async () => {
  const directory = temporaryDirectory();
  const before = await testSandbox({ directory });
  const session = await signIn(createCognitoUser(before, demo.username), demo.password);
  await before.kill();
  const after = await testSandbox({ directory });
  const fresh = await refresh(createCognitoUser(after, demo.username), session);
  const [old, now] = [session, fresh].map((one) => one.getIdToken().decodePayload());
  expect(now).toMatchObject({ sub: old?.sub, origin_jti: old?.origin_jti, auth_time: old?.auth_time });
  expect(now?.jti).not.toBe(old?.jti);
  expect(fresh.getRefreshToken().getToken()).toBe(session.getRefreshToken().getToken());
});

test("an unknown refresh token is rejected", async () => {
  const sandbox = await testSandbox();
  await expect(refreshBySdk(sandbox, "invalid")).rejects.toMatchObject({
    name: "NotAuthorizedException",
    message: "Invalid Refresh Token",
  });
});

test("a refresh token is valid for thirty days", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const token = session.getRefreshToken().getToken();
  const day = 24 * 3600 * 1000;
  clock.advance(30 * day - 60_000);
  await refreshBySdk(sandbox, token);
  clock.advance(60_000);
  await expect(refreshBySdk(sandbox, token)).rejects.toMatchObject({ message: "Refresh Token has expired" });
});

test("a revoked refresh token and its access token are rejected, even after a restart", async () => {
  const directory = temporaryDirectory();
  const sandbox = await testSandbox({ directory });
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const other = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const token = session.getRefreshToken().getToken();
  const { userPoolClientId } = sandbox.config.cognito;
  await idpClient(sandbox).send(new RevokeTokenCommand({ Token: token, ClientId: userPoolClientId }));
  await sandbox.kill();
  const after = await testSandbox({ directory });
  await expect(refreshBySdk(after, token)).rejects.toMatchObject({
    message: "Refresh Token has been revoked",
  });
  const AccessToken = session.getAccessToken().getJwtToken();
  await expect(idpClient(after).send(new GetUserCommand({ AccessToken }))).rejects.toMatchObject({
    name: "NotAuthorizedException",
    message: "Access Token has been revoked",
  });
  await refreshBySdk(after, other.getRefreshToken().getToken());
});

test("a global sign-out ends every session of the user", async () => {
  const sandbox = await testSandbox();
  const user = createCognitoUser(sandbox, demo.username);
  const session = await signIn(user, demo.password);
  const elsewhere = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  await new Promise((onSuccess, onFailure) => {
    user.globalSignOut({ onSuccess, onFailure });
  });
  for (const ended of [session, elsewhere]) {
    await expect(refreshBySdk(sandbox, ended.getRefreshToken().getToken())).rejects.toMatchObject({
      message: "Refresh Token has been revoked",
    });
  }
  const AccessToken = elsewhere.getAccessToken().getJwtToken();
  await expect(idpClient(sandbox).send(new GetUserCommand({ AccessToken }))).rejects.toMatchObject({
    message: "Access Token has been revoked",
  });
  expect((await signIn(createCognitoUser(sandbox, demo.username), demo.password)).isValid()).toBe(true);
});

test("a valid access token reads the user's attributes", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const AccessToken = session.getAccessToken().getJwtToken();
  const { Username, UserAttributes } = await idpClient(sandbox).send(new GetUserCommand({ AccessToken }));
  expect(Username).toBe(demo.username);
  expect(UserAttributes).toContainEqual({ Name: "email", Value: demo.email });
  const idToken = session.getIdToken().getJwtToken();
  await expect(idpClient(sandbox).send(new GetUserCommand({ AccessToken: idToken }))).rejects.toMatchObject({
    message: "Invalid Access Token",
  });
  clock.advance(3_600_000);
  await expect(idpClient(sandbox).send(new GetUserCommand({ AccessToken }))).rejects.toMatchObject({
    message: "Access Token has expired",
  });
});

test("ids and signing keys are the same after a restart, and differ between directories", async () => {
  const directory = temporaryDirectory();
  const readIdentity = async (sandbox: Sandbox) => {
    const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
    return { sub: decodeJwt(session.getIdToken().getJwtToken()).sub, config: sandbox.config.cognito };
  };
  const before = await testSandbox({ directory });
  const first = await readIdentity(before);
  await before.stop();
  expect(await readIdentity(await testSandbox({ directory }))).toEqual(first);
  const elsewhere = await readIdentity(await testSandbox());
  expect(elsewhere.config).toEqual(first.config);
  expect(elsewhere.sub).not.toBe(first.sub);
});
