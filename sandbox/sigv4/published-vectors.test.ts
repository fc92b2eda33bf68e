import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalRequest, type SignableRequest } from "./canonical-request";
import { sign, signingKey, stringToSign } from "./signature";

const EMPTY = hash("sha256", "");

interface Vector {
  readonly secret: string;
  readonly service: string;
  readonly timestamp: string;
  readonly signedHeaders: readonly string[];
  readonly payloadHash: string;
  readonly request: SignableRequest;
  readonly excludedParameter?: string;
}

function computeSignature(vector: Vector): string {
  const { service, timestamp } = vector;
  const scope = { date: timestamp.slice(0, 8), region: "us-east-1", service };
  const options = {
    s3: service === "s3",
    ...(vector.excludedParameter && { excludedParameter: vector.excludedParameter }),
  };
  const canonical = canonicalRequest(vector.request, vector.signedHeaders, vector.payloadHash, options);
  return sign(signingKey(vector.secret, scope), stringToSign(timestamp, scope, canonical));
}

/** From AWS's Signature Version 4 test suite. */
const SUITE = {
  secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
  service: "service",
  timestamp: "20150830T123600Z",
  signedHeaders: ["host", "x-amz-date"],
  payloadHash: EMPTY,
};
const SUITE_HEADERS = { host: "example.amazonaws.com", "x-amz-date": "20150830T123600Z" };

test.each([
  ["get-vanilla", "/", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"],
  [
    "get-vanilla-query-order-key-case",
    "/",
    "Param2=value2&Param1=value1",
    "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
  ],
  ["get-relative", "/example/..", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"],
  ["get-slash", "//", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"],
])("the test suite's %s is signed as published", (_name, path, query, expected) => {
  const request = { method: "GET", path, query, headers: SUITE_HEADERS };
  expect(computeSignature({ ...SUITE, request })).toBe(expected);
});

test("the general reference's example (IAM ListUsers) is signed as published", () => {
  const headers = {
    "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    host: "iam.amazonaws.com",
    "x-amz-date": "20150830T123600Z",
  };
  const request = { method: "GET", path: "/", query: "Action=ListUsers&Version=2010-05-08", headers };
  const signature = computeSignature({
    ...SUITE,
    service: "iam",
    signedHeaders: Object.keys(headers),
    request,
  });
  expect(signature).toBe("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
});

/** From S3's API reference, "Authenticating Requests". */
const S3 = {
  secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  service: "s3",
  timestamp: "20130524T000000Z",
};
const S3_HOST = "examplebucket.s3.amazonaws.com";

test("S3's example of a range request is signed as published", () => {
  const headers = {
    host: S3_HOST,
    range: "bytes=0-9",
    "x-amz-content-sha256": EMPTY,
    "x-amz-date": S3.timestamp,
  };
  const request = { method: "GET", path: "/test.txt", query: "", headers };
  const signature = computeSignature({
    ...S3,
    signedHeaders: Object.keys(headers),
    payloadHash: EMPTY,
    request,
  });
  expect(signature).toBe("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
});

test("S3's example of a PUT with a dollar sign in the key is signed as published", () => {
  const payloadHash = hash("sha256", "Welcome to Amazon S3.");
  const headers = {
    date: "Fri, 24 May 2013 00:00:00 GMT",
    host: S3_HOST,
    "x-amz-content-sha256": payloadHash,
    "x-amz-date": S3.timestamp,
    "x-amz-storage-class": "REDUCED_REDUNDANCY",
  };
  const request = { method: "PUT", path: "/test$file.text", query: "", headers };
  const signature = computeSignature({ ...S3, signedHeaders: Object.keys(headers), payloadHash, request });
  expect(signature).toBe("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
});

test("S3's example of a presigned URL is signed as published", () => {
  const query =
    "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=left-out";
  const request = { method: "GET", path: "/test.txt", query, headers: { host: S3_HOST } };
  const signature = computeSignature({
    ...S3,
    signedHeaders: ["host"],
    payloadHash: "UNSIGNED-PAYLOAD",
    request,
    excludedParameter: "X-Amz-Signature",
  });
  expect(signature).toBe("aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
});
