import type { Credentials, TemporaryCredentials } from "../credentials/temporary-credentials";
import {
  type Authorization,
  formatTimestamp,
  parseAuthorizationParameters,
  parseScope,
  parseTimestamp,
} from "./authorization";
import { type CanonicalOptions, canonicalRequest, type SignableRequest } from "./canonical-request";
import { SignatureRejected } from "./rejection";
import { sign, signaturesMatch, signingKey, stringToSign } from "./signature";

export interface TimeOptions {
  /** How far the client's clock may be off, in milliseconds. */
  readonly toleranceMilliseconds: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A request with a valid signature. */
export interface VerifiedSignature {
  readonly authorization: Authorization;
  readonly credentials: Credentials;
  /** For the signatures of the body's chunks. */
  readonly signingKey: Buffer;
}

/** Matches the regions of every partition, for example `us-east-1` and `us-gov-west-1`. */
const REGION = /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/;

function firstValue(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}

/**
 * Parses the signature in the Authorization header.
 * @throws {SignatureRejected} `missing` or `malformed`
 */
export function parseAuthorizationHeader(headers: SignableRequest["headers"]): Authorization {
  const text = firstValue(headers.authorization);
  if (text === undefined || !text.startsWith("AWS4-HMAC-SHA256")) {
    throw new SignatureRejected({ reason: "missing" });
  }
  const parameters = parseAuthorizationParameters(text);
  const missing = ["Credential", "Signature", "SignedHeaders"].filter((name) => !parameters.get(name));
  let detail = missing.map((name) => `Authorization header requires '${name}' parameter. `).join("");
  const timestamp = firstValue(headers["x-amz-date"]);
  if (timestamp === undefined) {
    detail += "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
  }
  if (detail !== "") {
    throw new SignatureRejected({ reason: "malformed", detail: `${detail}Authorization=${text}` });
  }
  const scope = parseScope(parameters.get("Credential") ?? "");
  if (scope === undefined) {
    throw new SignatureRejected({
      reason: "malformed",
      detail: `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${parameters.get("Credential")}'`,
    });
  }
  return {
    ...scope,
    signedHeaders: (parameters.get("SignedHeaders") ?? "").toLowerCase().split(";"),
    signature: parameters.get("Signature") ?? "",
    timestamp: timestamp ?? "",
    sessionToken: firstValue(headers["x-amz-security-token"]),
  };
}

/**
 * @throws {SignatureRejected} `skewed`, with AWS's message, if the request is too old or in the future
 */
export function assertTime(authorization: Authorization, options: TimeOptions): void {
  const signedAt = parseTimestamp(authorization.timestamp);
  if (Number.isNaN(signedAt) || !authorization.timestamp.startsWith(authorization.date)) {
    throw new SignatureRejected({
      reason: "malformed",
      detail: `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${authorization.date}' != '${authorization.timestamp.slice(0, 8)}', from '${authorization.timestamp}'.`,
    });
  }
  const { now, toleranceMilliseconds } = options;
  if (Math.abs(now - signedAt) <= toleranceMilliseconds) return;
  const requestTime = authorization.timestamp;
  const serverTime = formatTimestamp(now);
  const minutes = toleranceMilliseconds / 60_000;
  const old = signedAt < now;
  const bound = formatTimestamp(old ? now - toleranceMilliseconds : now + toleranceMilliseconds);
  const detail = old
    ? `Signature expired: ${requestTime} is now earlier than ${bound} (${serverTime} - ${minutes} min.)`
    : `Signature not yet current: ${requestTime} is still later than ${bound} (${serverTime} + ${minutes} min.)`;
  throw new SignatureRejected({ reason: "skewed", detail, requestTime, serverTime });
}

/**
 * `host` (in HTTP/2 `:authority`) and every `x-amz-` header must be signed, or they could be changed in
 * transit.
 */
export function assertHeadersSigned(request: SignableRequest, signedHeaders: readonly string[]): void {
  const host = signedHeaders.includes(":authority") ? [] : ["host"];
  const required = [...host, ...Object.keys(request.headers).filter((name) => name.startsWith("x-amz-"))];
  const names = required.filter((name) => !signedHeaders.includes(name));
  if (names.length > 0) throw new SignatureRejected({ reason: "unsigned-headers", names });
}

function findCredentials(authorization: Authorization, issued: TemporaryCredentials): Credentials {
  const { accessKeyId, sessionToken } = authorization;
  if (sessionToken === undefined) throw new SignatureRejected({ reason: "unknown-key", accessKeyId });
  const credentials = issued.find(sessionToken);
  if (credentials === undefined) throw new SignatureRejected({ reason: "invalid-token" });
  if (credentials.accessKeyId !== accessKeyId) {
    throw new SignatureRejected({ reason: "unknown-key", accessKeyId });
  }
  return credentials;
}

/**
 * Verifies scope, keys and signature of a request. The caller has checked the time.
 * @throws {SignatureRejected}
 */
export function verifySignature(
  request: SignableRequest,
  authorization: Authorization,
  payloadHash: string,
  issued: TemporaryCredentials,
  options: CanonicalOptions & { readonly service: string },
): VerifiedSignature {
  // The region becomes part of paths and ARNs.
  if (!REGION.test(authorization.region)) {
    throw new SignatureRejected({ reason: "wrong-region", region: authorization.region });
  }
  if (authorization.service !== options.service) {
    throw new SignatureRejected({ reason: "wrong-service", expected: options.service });
  }
  const credentials = findCredentials(authorization, issued);
  const canonical = canonicalRequest(request, authorization.signedHeaders, payloadHash, options);
  const text = stringToSign(authorization.timestamp, authorization, canonical);
  const key = signingKey(credentials.secretAccessKey, authorization);
  if (!signaturesMatch(sign(key, text), authorization.signature)) {
    throw new SignatureRejected({ reason: "mismatch", canonical, stringToSign: text });
  }
  // Checked last, so that only the holder of the secret learns that the keys have expired.
  if (issued.isExpired(credentials)) {
    throw new SignatureRejected({ reason: "expired-token", token: authorization.sessionToken ?? "" });
  }
  return { authorization, credentials, signingKey: key };
}
