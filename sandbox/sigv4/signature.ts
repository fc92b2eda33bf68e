import { createHmac, hash, timingSafeEqual } from "node:crypto";
import type { Scope } from "./authorization";

const ALGORITHM = "AWS4-HMAC-SHA256";
/** A key is valid for one day, region and service, so only a few are in use at a time. */
const MAX_CACHED_KEYS = 100;
const signingKeys = new Map<string, Buffer>();

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function deriveKey(secret: string, scope: Omit<Scope, "accessKeyId">): Buffer {
  const dated = hmac(`AWS4${secret}`, scope.date);
  return hmac(hmac(hmac(dated, scope.region), scope.service), "aws4_request");
}

/** The key that signs requests of one day, region and service. */
export function signingKey(secret: string, scope: Omit<Scope, "accessKeyId">): Buffer {
  const name = `${secret}/${scope.date}/${scope.region}/${scope.service}`;
  const cached = signingKeys.get(name);
  if (cached !== undefined) return cached;
  const key = deriveKey(secret, scope);
  const oldest = signingKeys.keys().next();
  if (signingKeys.size >= MAX_CACHED_KEYS && !oldest.done) signingKeys.delete(oldest.value);
  signingKeys.set(name, key);
  return key;
}

export function formatScope(scope: Omit<Scope, "accessKeyId">): string {
  return `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
}

/** The text whose signature is the request's signature. */
export function stringToSign(
  timestamp: string,
  scope: Omit<Scope, "accessKeyId">,
  canonical: string,
): string {
  return [ALGORITHM, timestamp, formatScope(scope), hash("sha256", canonical)].join("\n");
}

/** Hexadecimal. */
export function sign(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("hex");
}

/** Compares in constant time, so that a signature cannot be guessed digit by digit. */
export function signaturesMatch(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}
