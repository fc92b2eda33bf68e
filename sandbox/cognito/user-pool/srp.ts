import { createHmac, hash, hkdfSync, randomBytes } from "node:crypto";
import { fromHex, g, hashHex, k, N, padHex, powerModN } from "./srp-group";

/** What the pool keeps of a password: enough to check a proof of it, not enough to give one. */
export interface Verifier {
  /** Hex. */
  readonly salt: string;
  /** g^x mod N, hex. */
  readonly verifier: string;
}

/** The server's half of one sign-in. */
export interface ServerEphemeral {
  readonly secret: bigint;
  /** B = k·v + g^b mod N. */
  readonly public: bigint;
}

const SALT_BYTES = 16;
const SECRET_BYTES = 32;
const KEY_BYTES = 16;

/**
 * @param poolName the user pool's id behind its underscore
 * @param username as the challenge's `USER_ID_FOR_SRP` gives it
 */
export function makeVerifier(poolName: string, username: string, password: string): Verifier {
  const salt = randomBytes(SALT_BYTES).toString("hex");
  const identity = hash("sha256", `${poolName}${username}:${password}`);
  const x = hashHex(padHex(fromHex(salt)) + identity);
  return { salt, verifier: powerModN(g, x).toString(16) };
}

export function makeServerEphemeral(verifier: string): ServerEphemeral {
  const secret = fromHex(randomBytes(SECRET_BYTES).toString("hex"));
  return { secret, public: (k * fromHex(verifier) + powerModN(g, secret)) % N };
}

/** SRP-6a refuses a client value that is a multiple of N: with it, any password would do. */
export function isUsableClientValue(clientPublic: bigint): boolean {
  return clientPublic % N !== 0n;
}

/** The key that both sides have if the client knows the password: HKDF of S = (A·v^u)^b mod N. */
export function sessionKey(clientPublic: bigint, server: ServerEphemeral, verifier: string): Buffer {
  const u = hashHex(padHex(clientPublic) + padHex(server.public));
  const shared = powerModN(clientPublic * powerModN(fromHex(verifier), u), server.secret);
  const key = hkdfSync(
    "sha256",
    Buffer.from(padHex(shared), "hex"),
    Buffer.from(padHex(u), "hex"),
    "Caldera Derived Key",
    KEY_BYTES,
  );
  return Buffer.from(key);
}

/** The proof of the password: base64 of the HMAC over pool, user, secret block and time. */
export function passwordClaim(
  key: Buffer,
  poolName: string,
  username: string,
  secretBlock: string,
  timestamp: string,
): string {
  return createHmac("sha256", key)
    .update(poolName)
    .update(username)
    .update(Buffer.from(secretBlock, "base64"))
    .update(timestamp)
    .digest("base64");
}
