import { expect, test } from "vitest";
import { chooseSignIn, getDeployedSignIn } from "@/lib/config/choose-sign-in";
import type { SignInConfig } from "@/lib/config/deployment";

const pool = (name: string): SignInConfig => ({
  region: "us-east-1",
  userPoolId: `us-east-1_${name}`,
  userPoolClientId: `client${name}`,
  identityPoolId: "us-east-1:1a2b3c4d-0000-4000-8000-000000000000",
});
const own = pool("Own");
const other = pool("Other");
const third = pool("Third");

test("nobody has said anything", () => {
  expect(chooseSignIn({ deployment: {}, link: undefined, remembered: undefined })).toEqual({
    inUse: undefined,
    question: undefined,
    deployed: undefined,
    problem: undefined,
  });
});

test("a deployment with only an endpoint leaves signing in open", () => {
  const chosen = chooseSignIn({
    deployment: { endpoint: "http://localhost:4566" },
    link: undefined,
    remembered: undefined,
  });
  expect(chosen.inUse).toBeUndefined();
});

test("what the deployment says is used", () => {
  const chosen = chooseSignIn({ deployment: { cognito: own }, link: undefined, remembered: undefined });
  expect(chosen).toMatchObject({ inUse: { config: own, source: "deployment" }, deployed: own });
  expect(chosen.question).toBeUndefined();
});

test("an incomplete deployment is a problem, and a link may have all the settings", () => {
  const chosen = chooseSignIn({
    deployment: { cognito: { userPoolId: own.userPoolId } },
    link: other,
    remembered: undefined,
  });
  expect(chosen.inUse).toEqual({ config: other, source: "link" });
  expect(chosen.problem?.code).toBe("config-incomplete");
});

test("a link is followed where there is nothing else", () => {
  const chosen = chooseSignIn({ deployment: {}, link: other, remembered: undefined });
  expect(chosen.inUse).toEqual({ config: other, source: "link" });
  expect(chosen.question).toBeUndefined();
});

test("a link that says what the deployment says asks nothing", () => {
  const chosen = chooseSignIn({ deployment: { cognito: own }, link: { ...own }, remembered: undefined });
  expect(chosen.inUse).toEqual({ config: own, source: "deployment" });
  expect(chosen.question).toBeUndefined();
});

test("a link with another pool than the deployment's is a question and is not followed", () => {
  const chosen = chooseSignIn({ deployment: { cognito: own }, link: other, remembered: undefined });
  expect(chosen.inUse).toEqual({ config: own, source: "deployment" });
  expect(chosen.question).toEqual({ config: other, source: "link" });
});

test("a link with another pool than the remembered one is a question", () => {
  const remembered = { config: own, source: "settings" } as const;
  const chosen = chooseSignIn({ deployment: {}, link: other, remembered });
  expect(chosen.inUse).toEqual(remembered);
  expect(chosen.question).toEqual({ config: other, source: "link" });
});

test("a choice made against the deployment stands while the deployment stays the same", () => {
  const remembered = { config: other, source: "link", deployed: own } as const;
  const chosen = chooseSignIn({ deployment: { cognito: own }, link: undefined, remembered });
  expect(chosen.inUse).toEqual({ config: other, source: "link" });
  expect(chosen.question).toBeUndefined();
});

test("when the deployment changes, its settings are used and the earlier choice is a question", () => {
  const remembered = { config: other, source: "link", deployed: own } as const;
  const chosen = chooseSignIn({ deployment: { cognito: third }, link: undefined, remembered });
  expect(chosen.inUse).toEqual({ config: third, source: "deployment" });
  expect(chosen.question).toEqual({ config: other, source: "link" });
});

test("a choice from before the deployment had settings is a question as well", () => {
  const remembered = { config: other, source: "settings", deployed: undefined } as const;
  const chosen = chooseSignIn({ deployment: { cognito: own }, link: undefined, remembered });
  expect(chosen.inUse).toEqual({ config: own, source: "deployment" });
  expect(chosen.question).toEqual({ config: other, source: "settings" });
});

test("an earlier choice stands when the deployment stops saying anything", () => {
  const remembered = { config: other, source: "link", deployed: own } as const;
  const chosen = chooseSignIn({ deployment: {}, link: undefined, remembered });
  expect(chosen.inUse).toEqual({ config: other, source: "link" });
});

test("a deployment that has come to say what was chosen asks nothing", () => {
  const remembered = { config: other, source: "link", deployed: own } as const;
  const chosen = chooseSignIn({ deployment: { cognito: other }, link: undefined, remembered });
  expect(chosen.inUse).toEqual({ config: other, source: "deployment" });
  expect(chosen.question).toBeUndefined();
});

test("a link to the deployment's pool is a question after another pool was chosen", () => {
  const remembered = { config: other, source: "settings", deployed: own } as const;
  const chosen = chooseSignIn({ deployment: { cognito: own }, link: own, remembered });
  expect(chosen.inUse).toEqual({ config: other, source: "settings" });
  expect(chosen.question).toEqual({ config: own, source: "link" });
});

const complete = {
  region: "eu-central-1",
  userPoolId: "eu-central-1_AbCdEfGhI",
  userPoolClientId: "1h57kf5cpq17m0eml12EXAMPLE",
  identityPoolId: "eu-central-1:1a2b3c4d-0000-4000-8000-000000000000",
};

test("everything is there", () => {
  expect(getDeployedSignIn({ cognito: complete })).toEqual({ config: complete, problem: undefined });
});

test.each([{}, { cognito: {} }, { endpoint: "http://localhost:4566" }])(
  "%j says nothing about signing in",
  (deployment) => {
    expect(getDeployedSignIn(deployment)).toEqual({ config: undefined, problem: undefined });
  },
);

test("the region is read from the user pool's id", () => {
  const { region: _region, ...rest } = complete;
  expect(getDeployedSignIn({ cognito: rest }).config).toEqual(complete);
});

test("a region that differs from the user pool's is where streams are looked for", () => {
  expect(getDeployedSignIn({ cognito: { ...complete, region: "us-east-1" } }).config?.region).toBe(
    "us-east-1",
  );
});

test("what is missing is named", () => {
  const { problem } = getDeployedSignIn({
    cognito: { userPoolId: "local_AbC", identityPoolId: complete.identityPoolId },
  });
  expect(problem?.code).toBe("config-incomplete");
  expect(problem?.facts).toEqual({ missing: "cognito.region, cognito.userPoolClientId" });
});
