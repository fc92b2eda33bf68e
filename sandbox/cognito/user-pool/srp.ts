import { createHmac, hash, hkdfSync, randomBytes } from "node:crypto";

/** RFC 3526's 3072-bit group 15, which Cognito uses for SRP. */
const PRIME_HEX =
  "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD" +
  "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED" +
  "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F" +
  "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B" +
  "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510" +
  "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7" +
  "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C" +
  "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF";

export const N = BigInt(`0x${PRIME_HEX}`);
export const g = 2n;

/**
 * Even-length hex of a non-negative integer, with a leading zero byte if the first bit is set, as in Java.
 */
export function padHex(value: bigint): string {
  const digits = value.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  return /^[89a-f]/.test(even) ? `00${even}` : even;
}

export function fromHex(hex: string): bigint {
  return BigInt(`0x${hex}`);
}

/** SHA-256 of the bytes written as `hex`, as an integer. */
export function hashHex(hex: string): bigint {
  return fromHex(hash("sha256", Buffer.from(hex, "hex")));
}

/** SRP-6a's multiplier: the hash of N and g. */
export const k = hashHex(padHex(N) + padHex(g));

/** base^exponent mod N. */
export function powerModN(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % N;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N;
    square = (square * square) % N;
  }
  return result;
}

/** The stored form of a password: enough to check a proof, not enough to create one. */
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
 * @param poolName the part of the user pool's id after the underscore
 * @param username the challenge's `USER_ID_FOR_SRP`
 */
export function createVerifier(poolName: string, username: string, password: string): Verifier {
  const salt = randomBytes(SALT_BYTES).toString("hex");
  const identity = hash("sha256", `${poolName}${username}:${password}`);
  const x = hashHex(padHex(fromHex(salt)) + identity);
  return { salt, verifier: powerModN(g, x).toString(16) };
}

export function createServerEphemeral(verifier: string): ServerEphemeral {
  const secret = fromHex(randomBytes(SECRET_BYTES).toString("hex"));
  return { secret, public: (k * fromHex(verifier) + powerModN(g, secret)) % N };
}

/** SRP-6a rejects a multiple of N as the client's public value, because any password would match it. */
export function isValidClientPublic(clientPublic: bigint): boolean {
  return clientPublic % N !== 0n;
}

/** The key that both sides derive if the client knows the password: HKDF of S = (A·v^u)^b mod N. */
export function deriveSessionKey(clientPublic: bigint, server: ServerEphemeral, verifier: string): Buffer {
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
export function signPasswordClaim(
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
