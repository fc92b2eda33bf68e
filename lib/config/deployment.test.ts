import { describe, expect, test } from "vitest";
import { loadDeployment, parseDeployment } from "@/lib/config/deployment";
import { HeadwaterError } from "@/lib/errors";

const cognito = {
  region: "eu-central-1",
  userPoolId: "eu-central-1_AbCdEfGhI",
  userPoolClientId: "1h57kf5cpq17m0eml12EXAMPLE",
  identityPoolId: "eu-central-1:1a2b3c4d-0000-4000-8000-000000000000",
};

function refusal(text: string): string {
  try {
    parseDeployment(text);
  } catch (error) {
    if (error instanceof HeadwaterError && error.code === "config-malformed") return error.message;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe("config.json", () => {
  test("may hold everything", () => {
    const deployment = { cognito, endpoint: "http://localhost:4566" };
    expect(parseDeployment(JSON.stringify(deployment))).toEqual(deployment);
  });

  test.each(["{}", '{"cognito":{}}', '{"cognito":{"region":"us-gov-west-1"}}'])(
    "may leave keys out: %s",
    (text) => {
      expect(parseDeployment(text)).toEqual(JSON.parse(text));
    },
  );

  test("may name an endpoint with a path and a slash at its end", () => {
    expect(parseDeployment('{"endpoint":"https://example.org/aws/"}').endpoint).toBe(
      "https://example.org/aws",
    );
  });

  test("that is not JSON is refused with the parser's message", () => {
    expect(refusal('{"cognito":}')).toMatch(
      /^config\.json cannot be used: it is not JSON \(Unexpected token/,
    );
  });

  test.each([
    [
      "a key that nobody knows",
      '{"endpiont":"http://x"}',
      "unknown key “endpiont”; the known keys are cognito, endpoint",
    ],
    [
      "a misspelt key of cognito",
      '{"cognito":{"userpoolid":"x"}}',
      "“cognito”: unknown key “userpoolid”; the known keys are region",
    ],
    [
      "a region that cannot be",
      '{"cognito":{"region":"Frankfurt"}}',
      "“cognito.region”: an AWS region looks like us-east-1",
    ],
    ["a number where text belongs", '{"cognito":{"userPoolId":7}}', "“cognito.userPoolId”"],
    ["a null", '{"cognito":null}', "“cognito”"],
    ["a list at the top", "[]", "expected object"],
    ["a text at the top", '"https://example.org"', "expected object"],
    ["a script as endpoint", '{"endpoint":"javascript:alert(1)"}', "“endpoint”: expected a URL such as"],
    ["an endpoint without a scheme", '{"endpoint":"localhost:4566"}', "“endpoint”: expected a URL such as"],
    [
      "a password in the endpoint",
      '{"endpoint":"http://u:p@localhost"}',
      "must not contain a user name or password",
    ],
    ["a query in the endpoint", '{"endpoint":"http://localhost?a"}', "must not contain “?” or “#”"],
    ["a prototype", '{"__proto__":{"endpoint":"http://evil"}}', "unknown key “__proto__”"],
  ])("with %s is refused by name", (_what, text, expected) => {
    expect(refusal(text)).toContain(expected);
  });

  test("tells every problem at once", () => {
    const message = refusal('{"endpoint":7,"cognito":{"region":"x","identityPoolId":"y"}}');
    expect(message).toContain("endpoint");
    expect(message).toContain("cognito.region");
    expect(message).toContain("cognito.identityPoolId");
  });
});

function answering(status: number, body: string, type = "application/json"): typeof fetch {
  return async () => new Response(body, { status, headers: { "content-type": type } });
}

test("the file next to the page is read", async () => {
  const deployment = { endpoint: "http://localhost:4566" };
  await expect(loadDeployment("/config.json", answering(200, JSON.stringify(deployment)))).resolves.toEqual(
    deployment,
  );
});

test.each([404, 403])("status %s is a site without settings", async (status) => {
  await expect(loadDeployment("/config.json", answering(status, "<html>"))).resolves.toEqual({});
});

test("a host that answers every address with its page is a site without settings", async () => {
  const host = answering(200, "<!doctype html><title>x</title>", "text/html; charset=utf-8");
  await expect(loadDeployment("/config.json", host)).resolves.toEqual({});
});

test("a malformed file is refused", async () => {
  await expect(loadDeployment("/config.json", answering(200, "{"))).rejects.toMatchObject({
    code: "config-malformed",
  });
});

test("a byte order mark does no harm", async () => {
  await expect(loadDeployment("/config.json", answering(200, "\ufeff{}"))).resolves.toEqual({});
});

test("a site that fails differs from one without settings", async () => {
  await expect(loadDeployment("/config.json", answering(500, "<html>", "text/html"))).rejects.toMatchObject({
    code: "config-unreachable",
    message: "/config.json could not be read: status 500.",
  });
});

test("no network is said", async () => {
  const offline = async () => {
    throw new TypeError("Failed to fetch");
  };
  await expect(loadDeployment("/config.json", offline)).rejects.toMatchObject({ code: "config-unreachable" });
});
