import { expect, test } from "vitest";
import {
  getIdentityPoolRegion,
  getLoginProvider,
  getUserPoolEndpoint,
  getUserPoolRegion,
} from "@/lib/aws/cognito/endpoints";
import type { SignInConfig } from "@/lib/config/deployment";

function config(userPool: string, identityPool = userPool, region = "eu-west-1"): SignInConfig {
  return {
    region,
    userPoolId: `${userPool}_AbC`,
    userPoolClientId: "client",
    identityPoolId: `${identityPool}:1a2b3c4d-0000-4000-8000-000000000000`,
  };
}

test("each pool is in the region that its ID starts with", () => {
  const mixed = config("us-east-1", "ap-south-1");
  expect(getUserPoolRegion(mixed)).toBe("us-east-1");
  expect(getIdentityPoolRegion(mixed)).toBe("ap-south-1");
});

test("a pool whose ID names no region is in the configured one", () => {
  const local = config("local");
  expect(getUserPoolRegion(local)).toBe("eu-west-1");
  expect(getIdentityPoolRegion(local)).toBe("eu-west-1");
});

test.each([
  ["us-east-1", "cognito-idp.us-east-1.amazonaws.com"],
  ["us-gov-west-1", "cognito-idp.us-gov-west-1.amazonaws.com"],
  ["cn-north-1", "cognito-idp.cn-north-1.amazonaws.com.cn"],
  ["eusc-de-east-1", "cognito-idp.eusc-de-east-1.amazonaws.eu"],
])("a user pool in %s answers at %s", (region, host) => {
  expect(getUserPoolEndpoint(config(region), undefined)).toBe(`https://${host}/`);
  expect(getLoginProvider(config(region))).toBe(`${host}/${region}_AbC`);
});

test("the deployment's endpoint takes precedence over AWS's", () => {
  expect(getUserPoolEndpoint(config("us-east-1"), "http://localhost:4566")).toBe("http://localhost:4566/");
});
