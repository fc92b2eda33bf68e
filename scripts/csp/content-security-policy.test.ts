import { CognitoIdentityClient } from "@aws-sdk/client-cognito-identity";
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { FirehoseClient } from "@aws-sdk/client-firehose";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { S3Client } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { regions } from "../../lib/aws/regions";
import { contentSecurityPolicy } from "./content-security-policy";
import { pageHeaderPolicy } from "./page-header-policy";

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

test.each(everyPolicy)("%s allows nothing inline and nothing that is evaluated", (_what, policy) => {
  expect(policy).not.toMatch(/unsafe|nonce|strict-dynamic|blob:|\s\*/);
});

test.each(everyPolicy)("%s closes what an injected element could use", (_what, policy) => {
  expect(sources(policy, "base-uri")).toEqual(["'none'"]);
  expect(sources(policy, "form-action")).toEqual(["'none'"]);
  expect(sources(policy, "object-src")).toEqual(["'none'"]);
  expect(sources(policy, "frame-src")).toEqual(["'none'"]);
  expect(sources(policy, "style-src")).toEqual(["'self'"]);
  expect(sources(policy, "img-src")).toEqual(["'self'", "data:"]);
  expect(sources(policy, "worker-src")).toEqual(["'self'"]);
});

test.each(everyPolicy)("%s names no directive twice, as only the first would count", (_what, policy) => {
  const names = policy.split("; ").map((text) => text.split(" ", 1)[0]);
  expect(new Set(names).size).toBe(names.length);
});

test("a page runs the site's scripts and the inline ones whose hash is given", () => {
  expect(sources(meta, "default-src")).toEqual(["'none'"]);
  expect(sources(meta, "script-src")).toEqual(["'self'", HASH]);
  expect(sources(worker, "script-src")).toEqual(["'self'"]);
});

test("the header that knows no hashes leaves scripts to the page's own policy", () => {
  expect(sources(pageHeaderPolicy(), "script-src")).toBeUndefined();
  expect(sources(pageHeaderPolicy(), "default-src")).toBeUndefined();
});

test("who may frame the page stands in headers, and not in a <meta>, which cannot say it", () => {
  expect(sources(meta, "frame-ancestors")).toBeUndefined();
  expect(sources(header, "frame-ancestors")).toEqual(["'none'"]);
  expect(sources(worker, "frame-ancestors")).toEqual(["'none'"]);
  expect(sources(pageHeaderPolicy(), "frame-ancestors")).toEqual(["'none'"]);
});

test("requests go to the site and to AWS, from a <meta> also to this machine", () => {
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

test("requests go to the deployment's endpoint too", () => {
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
