import { CognitoIdentityClient } from "@aws-sdk/client-cognito-identity";
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { FirehoseClient } from "@aws-sdk/client-firehose";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { S3Client } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { regions } from "../../lib/aws/regions";
import { contentSecurityPolicy, pageHeaderPolicy, toEndpointSource } from "./content-security-policy";

const HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const meta = contentSecurityPolicy({ scriptHashes: [HASH], forMeta: true });
const header = contentSecurityPolicy({ scriptHashes: [HASH], forMeta: false });
const worker = contentSecurityPolicy({ scriptHashes: [], forMeta: false });
const everyPolicy = [
  ["a page's <meta>", meta],
  ["a page's header, with its hashes", header],
  ["a worker's header", worker],
  ["every page's header, without hashes", pageHeaderPolicy()],
] as const;

function sources(policy: string, directive: string): string[] | undefined {
  const found = policy.split("; ").find((text) => text.split(" ", 1)[0] === directive);
  return found?.split(" ").slice(1);
}

test.each(everyPolicy)("%s allows no inline and no evaluated code", (_what, policy) => {
  expect(policy).not.toMatch(/unsafe|nonce|strict-dynamic|blob:|\s\*/);
});

test.each(everyPolicy)("%s closes every path for an injected element", (_what, policy) => {
  expect(sources(policy, "base-uri")).toEqual(["'none'"]);
  expect(sources(policy, "form-action")).toEqual(["'none'"]);
  expect(sources(policy, "object-src")).toEqual(["'none'"]);
  expect(sources(policy, "frame-src")).toEqual(["'none'"]);
  expect(sources(policy, "style-src")).toEqual(["'self'"]);
  expect(sources(policy, "img-src")).toEqual(["'self'", "data:"]);
  expect(sources(policy, "worker-src")).toEqual(["'self'"]);
});

test.each(everyPolicy)("%s names no directive twice, because only the first one applies", (_what, policy) => {
  const names = policy.split("; ").map((text) => text.split(" ", 1)[0]);
  expect(new Set(names).size).toBe(names.length);
});

test("a page runs the site's scripts and the inline scripts with a given hash", () => {
  expect(sources(meta, "default-src")).toEqual(["'none'"]);
  expect(sources(meta, "script-src")).toEqual(["'self'", HASH]);
  expect(sources(worker, "script-src")).toEqual(["'self'"]);
});

test("the header without hashes leaves scripts to the page's own policy", () => {
  expect(sources(pageHeaderPolicy(), "script-src")).toBeUndefined();
  expect(sources(pageHeaderPolicy(), "default-src")).toBeUndefined();
});

test("headers forbid framing, and a <meta> does not, because it cannot", () => {
  expect(sources(meta, "frame-ancestors")).toBeUndefined();
  expect(sources(header, "frame-ancestors")).toEqual(["'none'"]);
  expect(sources(worker, "frame-ancestors")).toEqual(["'none'"]);
  expect(sources(pageHeaderPolicy(), "frame-ancestors")).toEqual(["'none'"]);
});

test("requests may go to the site and to AWS, in a <meta> also to this machine", () => {
  const aws = ["https://*.amazonaws.com", "https://*.amazonaws.com.cn", "https://*.amazonaws.eu"];
  expect(sources(header, "connect-src")).toEqual(["'self'", ...aws]);
  expect(sources(pageHeaderPolicy(), "connect-src")).toEqual(["'self'", ...aws]);
  expect(sources(meta, "connect-src")).toEqual([
    "'self'",
    ...aws,
    "http://localhost:*",
    "http://127.0.0.1:*",
  ]);
});

test("requests may go to the deployment's endpoint too", () => {
  const endpoint = "http://aws.example.org:4566/path";
  const expected = "http://aws.example.org:4566";
  expect(sources(pageHeaderPolicy(endpoint), "connect-src")).toContain(expected);
  expect(
    sources(contentSecurityPolicy({ scriptHashes: [], endpoint, forMeta: true }), "connect-src"),
  ).toContain(expected);
});

const parameters = { UseFIPS: false, UseDualStack: false };
const endpoints: Record<string, (region: string) => URL> = {
  "the user pool": (region) =>
    new CognitoIdentityProviderClient({ region }).config.endpointProvider({ Region: region, ...parameters })
      .url,
  "the identity pool": (region) =>
    new CognitoIdentityClient({ region }).config.endpointProvider({ Region: region, ...parameters }).url,
  Firehose: (region) =>
    new FirehoseClient({ region }).config.endpointProvider({ Region: region, ...parameters }).url,
  Kinesis: (region) =>
    new KinesisClient({ region }).config.endpointProvider({ Region: region, ...parameters }).url,
  "a bucket": (region) =>
    new S3Client({ region }).config.endpointProvider({ Region: region, Bucket: "records", ...parameters })
      .url,
};

test.each(Object.entries(endpoints))("%s can be reached in every region of AWS", (_what, endpointIn) => {
  const allowed = sources(header, "connect-src")?.filter((source) => source.startsWith("https://*.")) ?? [];
  const suffixes = allowed.map((source) => source.slice("https://*".length));
  for (const region of [...regions.map(({ id }) => id), "eusc-de-east-1"]) {
    const { protocol, hostname } = endpointIn(region);
    expect(protocol).toBe("https:");
    expect(
      suffixes.some((suffix) => hostname.endsWith(suffix)),
      hostname,
    ).toBe(true);
  }
});

test.each([
  ["http://localhost:4566", "http://localhost:4566"],
  ["https://example.org/aws/", "https://example.org"],
  ["https://example.org:443", "https://example.org"],
  ["http://EXAMPLE.org:80/x", "http://example.org"],
  ["http://192.168.1.7:5000", "http://192.168.1.7:5000"],
  ["https://bücher.example", "https://xn--bcher-kva.example"],
])("%s is allowed as %s", (endpoint, source) => {
  expect(toEndpointSource(endpoint)).toBe(source);
});

test.each([
  "http://[::1]:4566",
  "http://a;script-src",
  "http://a,b",
  "ftp://example.org",
  "javascript:alert(1)",
  "localhost:4566",
  "",
])("“%s” is rejected, because a policy cannot name it", (endpoint) => {
  expect(() => toEndpointSource(endpoint)).toThrow(`cannot name the endpoint “${endpoint}”`);
});
