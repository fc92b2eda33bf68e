import { expect, test } from "vitest";
import { deployedSignIn } from "@/lib/config/deployed-sign-in";

const complete = {
  region: "eu-central-1",
  userPoolId: "eu-central-1_AbCdEfGhI",
  userPoolClientId: "1h57kf5cpq17m0eml12EXAMPLE",
  identityPoolId: "eu-central-1:1a2b3c4d-0000-4000-8000-000000000000",
};

test("everything is there", () => {
  expect(deployedSignIn({ cognito: complete })).toEqual({ config: complete, problem: undefined });
});

test.each([{}, { cognito: {} }, { endpoint: "http://localhost:4566" }])(
  "%j says nothing about signing in",
  (deployment) => {
    expect(deployedSignIn(deployment)).toEqual({ config: undefined, problem: undefined });
  },
);

test("the region is read from the user pool's id", () => {
  const { region: _region, ...rest } = complete;
  expect(deployedSignIn({ cognito: rest }).config).toEqual(complete);
});

test("a region that differs from the user pool's is where streams are looked for", () => {
  expect(deployedSignIn({ cognito: { ...complete, region: "us-east-1" } }).config?.region).toBe("us-east-1");
});

test("what is missing is named", () => {
  const { problem } = deployedSignIn({
    cognito: { userPoolId: "local_AbC", identityPoolId: complete.identityPoolId },
  });
  expect(problem?.code).toBe("config-incomplete");
  expect(problem?.facts).toEqual({ missing: "cognito.region, cognito.userPoolClientId" });
});
