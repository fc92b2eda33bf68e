import { expect, test } from "vitest";
import { findUserPool } from "@/lib/aws/cognito/find-user-pool";

const config = {
  region: "us-west-2",
  userPoolId: "us-west-2_AbCdEfGhI",
  userPoolClientId: "1h57kf5cpq17m0eml12example",
  identityPoolId: "us-west-2:1a2b3c4d-0000-4000-8000-000000000000",
};

test("a user pool that publishes its keys exists", async () => {
  const asked: unknown[] = [];
  await findUserPool(config, undefined, async (url) => {
    asked.push(url);
    return new Response('{"keys":[]}');
  });
  expect(asked).toEqual([
    "https://cognito-idp.us-west-2.amazonaws.com/us-west-2_AbCdEfGhI/.well-known/jwks.json",
  ]);
});

test("a user pool that does not exist is named by its ID", async () => {
  const answer = async () => new Response("{}", { status: 400 });
  await expect(findUserPool(config, "http://localhost:4566", answer)).rejects.toMatchObject({
    code: "user-pool-not-found",
    message: "There is no user pool “us-west-2_AbCdEfGhI” (status 400).",
  });
});

test("the error for a missing response names the host", async () => {
  const offline = async () => {
    throw new TypeError("Failed to fetch");
  };
  await expect(findUserPool(config, undefined, offline)).rejects.toMatchObject({
    code: "no-answer",
    message: "cognito-idp.us-west-2.amazonaws.com does not respond (Failed to fetch).",
  });
});
