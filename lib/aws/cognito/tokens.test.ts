import { expect, test } from "vitest";
import { getDisplayName, parseIdToken } from "@/lib/aws/cognito/tokens";

function token(claims: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part(claims)}.signature`;
}

const times = { exp: 200, iat: 100 };

test("the claims are read, in any script", () => {
  const claims = { ...times, "cognito:username": "Zoë 😀", email: "zoe@example.org" };
  expect(parseIdToken(token({ ...claims, sub: "x", "cognito:groups": ["a"] }))).toEqual(claims);
});

test.each(["", "a", "a.b", "a.b.c", "a.!!!.c", token(null), token([]), token({ exp: "soon", iat: 1 })])(
  "%j is no ID token",
  (text) => {
    expect(parseIdToken(text)).toBeUndefined();
  },
);

test.each([
  [{ "cognito:username": "demo", email: "demo@example.com" }, "demo"],
  [
    { "cognito:username": "0b5e7c1e-6a1b-4f0e-9a51-0c9a3a1f6b0d", email: "demo@example.com" },
    "demo@example.com",
  ],
  [{ "cognito:username": "0b5e7c1e-6a1b-4f0e-9a51-0c9a3a1f6b0d" }, "0b5e7c1e-6a1b-4f0e-9a51-0c9a3a1f6b0d"],
  [{ email: "demo@example.com" }, "demo@example.com"],
  [{}, ""],
])("%j is shown as %j", (claims, name) => {
  expect(getDisplayName({ ...times, ...claims })).toBe(name);
});
