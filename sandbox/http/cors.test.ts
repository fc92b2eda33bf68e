import { expect, test } from "vitest";
import { testSandbox } from "../testing/test-sandbox";

const ORIGIN = "https://headwater.example";

function preflight(url: string, headers: Record<string, string>): Promise<Response> {
  return fetch(url, {
    method: "OPTIONS",
    headers: { origin: ORIGIN, "access-control-request-method": "POST", ...headers },
  });
}

test("a browser may send the SDK's headers, and may cache the preflight", async () => {
  const { url } = await testSandbox();
  const requested = "authorization,content-type,x-amz-date,x-amz-target,amz-sdk-request,x-amz-brand-new";
  const answer = await preflight(url, { "access-control-request-headers": requested });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const allowed = answer.headers.get("access-control-allow-headers")?.split(", ") ?? [];
  expect(allowed).toEqual(expect.arrayContaining(requested.split(",")));
  expect(allowed).toContain("cache-control");
  expect(allowed).not.toContain("*");
  expect(answer.headers.get("access-control-allow-methods")).toContain("PUT");
  expect(Number(answer.headers.get("access-control-max-age"))).toBeGreaterThanOrEqual(600);
});

test("requested headers without an AWS prefix are not allowed", async () => {
  const { url } = await testSandbox();
  const answer = await preflight(url, { "access-control-request-headers": "x-evil, x-amz-ok" });
  const allowed = answer.headers.get("access-control-allow-headers");
  expect(allowed).toContain("x-amz-ok");
  expect(allowed).not.toContain("x-evil");
});

test("a page can read request id, error type and ETag of a response, even of an error", async () => {
  const { url } = await testSandbox();
  const answer = await fetch(url, {
    method: "POST",
    headers: { origin: ORIGIN, "x-amz-target": "None.None" },
  });
  expect(answer.status).toBe(400);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const exposed = answer.headers.get("access-control-expose-headers")?.split(", ");
  expect(exposed).toEqual(expect.arrayContaining(["x-amzn-requestid", "x-amzn-errortype", "etag", "date"]));
});

test("the allowed origins can be limited", async () => {
  const { url } = await testSandbox({ allowedOrigins: [ORIGIN] });
  const allowed = await preflight(url, {});
  expect(allowed.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  expect(allowed.headers.get("vary")).toBe("Origin");
  const other = await preflight(url, { origin: "https://other.example" });
  expect(other.headers.get("access-control-allow-origin")).toBeNull();
});

test("a public site may call this machine if the browser asks", async () => {
  const { url } = await testSandbox();
  const answer = await preflight(url, { "access-control-request-private-network": "true" });
  expect(answer.headers.get("access-control-allow-private-network")).toBe("true");
});
