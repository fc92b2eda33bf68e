import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { demo } from "../../client/sign-in";
import type { Sandbox } from "../../sandbox";
import { FakeClock } from "../../testing/fake-clock";
import { rawCall } from "../../testing/raw-call";
import { testSandbox } from "../../testing/test-sandbox";
import {
  createServerEphemeral,
  createVerifier,
  deriveSessionKey,
  fromHex,
  g,
  hashHex,
  k,
  N,
  padHex,
  powerModN,
} from "./srp";
import { POOL_NAME } from "./user-pool";

/** The client's side of a sign-in, written out so that a test can falsify each part. */
function cognito(sandbox: Sandbox, operation: string, body: object) {
  const ClientId = sandbox.config.cognito.userPoolClientId;
  const headers = { "x-amz-target": `AWSCognitoIdentityProviderService.${operation}` };
  return rawCall(sandbox, headers, JSON.stringify({ ClientId, ...body }));
}

function begin(sandbox: Sandbox, SRP_A: string) {
  const AuthParameters = { USERNAME: demo.username, SRP_A };
  return cognito(sandbox, "InitiateAuth", { AuthFlow: "USER_SRP_AUTH", AuthParameters });
}

/** `Sun Nov 1 08:05:09 UTC 2026` */
function timestampAt(milliseconds: number): string {
  const [weekday, day, month, year, time] = new Date(milliseconds).toUTCString().split(/,? /);
  return `${weekday} ${month} ${Number(day)} ${time} UTC ${year}`;
}

interface Proof {
  readonly responses: Record<string, string>;
}

async function prove(sandbox: Sandbox, timestamp: string): Promise<Proof> {
  const secret = fromHex(randomBytes(32).toString("hex"));
  const A = powerModN(g, secret);
  const started = await begin(sandbox, A.toString(16));
  const { SALT, SRP_B, SECRET_BLOCK } = started.body.ChallengeParameters as Record<string, string>;
  const B = fromHex(SRP_B ?? "");
  const u = hashHex(padHex(A) + padHex(B));
  const identity = hashHex(Buffer.from(`${POOL_NAME}${demo.username}:${demo.password}`).toString("hex"));
  const x = hashHex(padHex(fromHex(SALT ?? "")) + identity.toString(16).padStart(64, "0"));
  const base = (((B - k * powerModN(g, x)) % N) + N) % N;
  const S = powerModN(base, secret + u * x);
  const key = hkdfSync(
    "sha256",
    Buffer.from(padHex(S), "hex"),
    Buffer.from(padHex(u), "hex"),
    "Caldera Derived Key",
    16,
  );
  const signature = createHmac("sha256", Buffer.from(key))
    .update(POOL_NAME + demo.username)
    .update(Buffer.from(SECRET_BLOCK ?? "", "base64"))
    .update(timestamp)
    .digest("base64");
  return {
    responses: {
      USERNAME: demo.username,
      PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK ?? "",
      PASSWORD_CLAIM_SIGNATURE: signature,
      TIMESTAMP: timestamp,
    },
  };
}

function respond(sandbox: Sandbox, ChallengeResponses: Record<string, string>) {
  return cognito(sandbox, "RespondToAuthChallenge", {
    ChallengeName: "PASSWORD_VERIFIER",
    ChallengeResponses,
  });
}

test("a proof works once and is rejected the second time", async () => {
  const sandbox = await testSandbox();
  const { responses } = await prove(sandbox, timestampAt(Date.now()));
  expect((await respond(sandbox, responses)).status).toBe(200);
  expect(await respond(sandbox, responses)).toMatchObject({
    status: 400,
    body: { __type: "NotAuthorizedException", message: "Incorrect username or password." },
  });
});

test("a proof with a changed timestamp is rejected", async () => {
  const sandbox = await testSandbox();
  const { responses } = await prove(sandbox, timestampAt(Date.now()));
  const changed = { ...responses, TIMESTAMP: timestampAt(Date.now() - 2000) };
  expect((await respond(sandbox, changed)).body.__type).toBe("NotAuthorizedException");
});

test("an old proof and a timestamp in the wrong format are rejected", async () => {
  const sandbox = await testSandbox();
  const old = await prove(sandbox, timestampAt(Date.now() - 360_000));
  expect((await respond(sandbox, old.responses)).body.__type).toBe("NotAuthorizedException");
  const iso = await prove(sandbox, new Date().toISOString());
  expect((await respond(sandbox, iso.responses)).body).toMatchObject({
    __type: "InvalidParameterException",
    message: "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.",
  });
});

test("a challenge expires after three minutes", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  const { responses } = await prove(sandbox, timestampAt(clock.now()));
  clock.advance(180_000);
  expect((await respond(sandbox, responses)).body.__type).toBe("NotAuthorizedException");
});

test.each([
  ["0", "0"],
  ["the modulus", N.toString(16)],
  ["twice the modulus", (2n * N).toString(16)],
  ["not a number", "xyz"],
  ["an oversized number", "f".repeat(10_000)],
])("a client value that any password would match is rejected: %s", async (_what, value) => {
  const answer = await begin(await testSandbox(), value);
  expect(answer).toMatchObject({ status: 400, body: { __type: "InvalidParameterException" } });
});

test.each(["USERNAME", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP", "PASSWORD_CLAIM_SIGNATURE"])(
  "the error for a response without %s names the parameter",
  async (name) => {
    const sandbox = await testSandbox();
    const { responses } = await prove(sandbox, timestampAt(Date.now()));
    const { [name]: _left, ...rest } = responses;
    expect((await respond(sandbox, rest)).body).toMatchObject({
      __type: "InvalidParameterException",
      message: `Missing required parameter ${name}`,
    });
  },
);

test("client and server derive the same key independently, and different keys with a wrong password", () => {
  const { salt, verifier } = createVerifier(POOL_NAME, "user", "right");
  const server = createServerEphemeral(verifier);
  const a = 123_456_789n;
  const A = powerModN(g, a);
  const u = hashHex(padHex(A) + padHex(server.public));
  const clientKey = (password: string) => {
    const identity = hashHex(Buffer.from(`${POOL_NAME}user:${password}`).toString("hex"));
    const x = hashHex(padHex(fromHex(salt)) + identity.toString(16).padStart(64, "0"));
    const base = (((server.public - k * powerModN(g, x)) % N) + N) % N;
    const S = powerModN(base, a + u * x);
    const ikm = Buffer.from(padHex(S), "hex");
    return Buffer.from(hkdfSync("sha256", ikm, Buffer.from(padHex(u), "hex"), "Caldera Derived Key", 16));
  };
  const serverKey = deriveSessionKey(A, server, verifier);
  expect(clientKey("right").equals(serverKey)).toBe(true);
  expect(clientKey("wrong").equals(serverKey)).toBe(false);
});
