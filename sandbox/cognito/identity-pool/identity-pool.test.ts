import { join } from "node:path";
import { GetCredentialsForIdentityCommand, GetIdCommand } from "@aws-sdk/client-cognito-identity";
import { ListDeliveryStreamsCommand } from "@aws-sdk/client-firehose";
import { fromCognitoIdentityPool } from "@aws-sdk/credential-provider-cognito-identity";
import { type JWTPayload, SignJWT } from "jose";
import { expect, test } from "vitest";
import { createCognitoUser, createIdentityClient, demo, getKeys, signIn } from "../../client/sign-in";
import { IDENTITY_POOL_ID, USER_POOL_CLIENT_ID, USER_POOL_PROVIDER } from "../../resource-ids";
import { firehoseClient } from "../../testing/clients";
import { FakeClock } from "../../testing/fake-clock";
import { type TestSandbox, testSandbox } from "../../testing/test-sandbox";
import { loadSigningKey } from "../user-pool/token-issuer";

/** A token with the given claims, signed with the pool's key. */
async function createToken(sandbox: TestSandbox, claims: JWTPayload): Promise<string> {
  const key = loadSigningKey(join(sandbox.directory, "cognito", "signing-key.json"));
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    sub: "11111111-2222-3333-4444-555555555555",
    iss: `https://${USER_POOL_PROVIDER}`,
    aud: USER_POOL_CLIENT_ID,
    iat: now,
    exp: now + 60,
    ...claims,
  })
    .setProtectedHeader({ alg: "RS256" })
    .sign(key.private);
}

function getId(sandbox: TestSandbox, Logins: Record<string, string> | undefined, pool = IDENTITY_POOL_ID) {
  return createIdentityClient(sandbox).send(new GetIdCommand({ IdentityPoolId: pool, Logins }));
}

test("the SDK's provider turns an ID token into keys that work", async () => {
  const sandbox = await testSandbox();
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const provide = fromCognitoIdentityPool({
    identityPoolId: sandbox.config.cognito.identityPoolId,
    logins: { [USER_POOL_PROVIDER]: session.getIdToken().getJwtToken() },
    clientConfig: { region: "us-east-1", endpoint: sandbox.url },
  });
  const credentials = await provide();
  expect(credentials.accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
  const minutes = ((credentials.expiration?.getTime() ?? 0) - Date.now()) / 60_000;
  expect(Math.round(minutes)).toBe(60);
  const keys = { ...credentials, sessionToken: credentials.sessionToken ?? "", expiration: new Date() };
  const { DeliveryStreamNames } = await firehoseClient(sandbox, keys).send(
    new ListDeliveryStreamsCommand({}),
  );
  expect(DeliveryStreamNames).toHaveLength(1);
});

test("each user has one identity", async () => {
  const sandbox = await testSandbox();
  const id = async (sub: string) =>
    (await getId(sandbox, { [USER_POOL_PROVIDER]: await createToken(sandbox, { sub }) })).IdentityId;
  expect(await id("a")).toBe(await id("a"));
  expect(await id("a")).not.toBe(await id("b"));
  expect(await id("a")).toMatch(/^us-east-1:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("the provider name can contain the sandbox's address", async () => {
  const sandbox = await testSandbox();
  const provider = `${new URL(sandbox.url).host}/${sandbox.config.cognito.userPoolId}`;
  const { IdentityId } = await getId(sandbox, { [provider]: await createToken(sandbox, {}) });
  expect(IdentityId).toBeDefined();
});

test.each<[string, JWTPayload, string]>([
  [
    "of another issuer",
    { iss: "https://example.com" },
    "Invalid login token. Issuer doesn't match providerName",
  ],
  ["for another client", { aud: "another" }, "Token is not from a supported provider of this identity pool."],
  ["without an audience", { aud: undefined }, "Invalid login token. Missing a required claim: aud"],
])("a token %s is rejected", async (_what, claims, message) => {
  const sandbox = await testSandbox();
  const token = await createToken(sandbox, claims);
  await expect(getId(sandbox, { [USER_POOL_PROVIDER]: token })).rejects.toMatchObject({
    name: "NotAuthorizedException",
    message,
  });
});

test("the error for an expired token contains both times", async () => {
  const sandbox = await testSandbox();
  const token = await createToken(sandbox, { exp: 1_441_053_134 });
  await expect(getId(sandbox, { [USER_POOL_PROVIDER]: token })).rejects.toMatchObject({
    name: "NotAuthorizedException",
    message: expect.stringMatching(/^Invalid login token\. Token expired: \d{10} >= 1441053134$/),
  });
});

test("a modified token is rejected", async () => {
  const sandbox = await testSandbox();
  const [head, , signature] = (await createToken(sandbox, {})).split(".");
  const [, otherClaims] = (await createToken(sandbox, { sub: "another-user" })).split(".");
  const changed = [head, otherClaims, signature].join(".");
  await expect(getId(sandbox, { [USER_POOL_PROVIDER]: changed })).rejects.toMatchObject({
    message: "Invalid login token. Couldn't verify signed token.",
  });
});

test("an unsigned token is rejected", async () => {
  const sandbox = await testSandbox();
  const [, claims] = (await createToken(sandbox, {})).split(".");
  const head = Buffer.from('{"alg":"none"}').toString("base64url");
  await expect(getId(sandbox, { [USER_POOL_PROVIDER]: `${head}.${claims}.` })).rejects.toMatchObject({
    name: "NotAuthorizedException",
  });
  await expect(getId(sandbox, { [USER_POOL_PROVIDER]: "no token" })).rejects.toMatchObject({
    message: "Invalid login token. Not a valid OpenId Connect identity token.",
  });
});

test("a token of another sandbox is rejected", async () => {
  const [here, elsewhere] = [await testSandbox(), await testSandbox()];
  const session = await signIn(createCognitoUser(elsewhere, demo.username), demo.password);
  await expect(getKeys(here, session.getIdToken().getJwtToken())).rejects.toMatchObject({
    message: "Invalid login token. Couldn't verify signed token.",
  });
});

test("guests and other providers are rejected", async () => {
  const sandbox = await testSandbox();
  await expect(getId(sandbox, undefined)).rejects.toMatchObject({
    message: "Unauthenticated access is not supported for this identity pool.",
  });
  await expect(getId(sandbox, { "accounts.google.com": "token" })).rejects.toMatchObject({
    message: "Token is not from a supported provider of this identity pool.",
  });
});

test("the error for an unknown identity pool names it", async () => {
  const sandbox = await testSandbox();
  const pool = "us-east-1:00000000-0000-0000-0000-000000000000";
  await expect(getId(sandbox, {}, pool)).rejects.toMatchObject({
    name: "ResourceNotFoundException",
    message: `IdentityPool '${pool}' not found.`,
  });
});

test("a user cannot get keys for another user's identity", async () => {
  const sandbox = await testSandbox();
  const { IdentityId } = await getId(sandbox, {
    [USER_POOL_PROVIDER]: await createToken(sandbox, { sub: "a" }),
  });
  const Logins = { [USER_POOL_PROVIDER]: await createToken(sandbox, { sub: "b" }) };
  const call = createIdentityClient(sandbox).send(
    new GetCredentialsForIdentityCommand({ IdentityId, Logins }),
  );
  await expect(call).rejects.toMatchObject({
    name: "NotAuthorizedException",
    message: expect.stringMatching(/^Logins don't match\./),
  });
});

test("keys expire after an hour", async () => {
  const clock = new FakeClock(Date.now() - 3_599_000);
  const sandbox = await testSandbox({ clock });
  const keys = await getKeys(sandbox, await createToken(sandbox, {}));
  expect(keys.expiration.getTime()).toBe(clock.now() + 3_600_000);
  clock.advance(3_599_000);
  await firehoseClient(sandbox, keys).send(new ListDeliveryStreamsCommand({}));
  clock.advance(1000);
  await expect(firehoseClient(sandbox, keys).send(new ListDeliveryStreamsCommand({}))).rejects.toMatchObject({
    name: "ExpiredTokenException",
  });
});
