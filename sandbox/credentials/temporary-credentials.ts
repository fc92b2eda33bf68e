import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";
import type { SandboxClock } from "../clock";
import { JsonFile } from "../storage/json-file";

const stateSchema = z.object({
  /** 32 bytes, base64. */
  sealingKey: z.string(),
  /** Keys issued before this time count as expired. Milliseconds since 1970. */
  expiredBefore: z.number(),
});

const credentialsSchema = z.object({
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  /** The identity that owns the keys. */
  identityId: z.string(),
  /** Milliseconds since 1970. */
  issuedAt: z.number(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
});

export type Credentials = z.infer<typeof credentialsSchema>;

interface IssuedCredentials extends Credentials {
  readonly sessionToken: string;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** `ASIA`, the prefix of temporary keys, and 16 characters. */
function createAccessKeyId(): string {
  return `ASIA${Array.from(randomBytes(16), (byte) => BASE32[byte % 32]).join("")}`;
}

/**
 * Keys that the identity pool issues. The session token contains them in encrypted form, so that a restarted
 * sandbox still accepts every key it issued, without storing any.
 */
export class TemporaryCredentials {
  readonly #clock: SandboxClock;
  readonly #file: JsonFile<z.infer<typeof stateSchema>>;
  readonly #state: z.infer<typeof stateSchema>;
  readonly #sealer: Sealer;

  /**
   * @param path of the file with the sealing key
   */
  constructor(path: string, clock: SandboxClock) {
    this.#clock = clock;
    this.#file = new JsonFile(path, stateSchema);
    this.#state = this.#file.load(() => ({
      sealingKey: randomBytes(32).toString("base64"),
      expiredBefore: 0,
    }));
    this.#sealer = new Sealer(Buffer.from(this.#state.sealingKey, "base64"));
  }

  /** Issues keys to an identity, valid for `seconds`. */
  issue(identityId: string, seconds: number): IssuedCredentials {
    const now = this.#clock.now();
    const credentials: Credentials = {
      accessKeyId: createAccessKeyId(),
      secretAccessKey: randomBytes(30).toString("base64"),
      identityId,
      issuedAt: now,
      expiresAt: now + seconds * 1000,
    };
    return { ...credentials, sessionToken: this.#sealer.seal(credentials) };
  }

  /** The keys in a session token; undefined if this sandbox did not issue it. */
  find(sessionToken: string): Credentials | undefined {
    const parsed = credentialsSchema.safeParse(this.#sealer.open(sessionToken));
    return parsed.success ? parsed.data : undefined;
  }

  isExpired(credentials: Credentials): boolean {
    return this.#clock.now() >= credentials.expiresAt || credentials.issuedAt < this.#state.expiredBefore;
  }

  /** Expires every key issued so far. */
  expireAll(): void {
    // Includes keys issued in this millisecond.
    this.#state.expiredBefore = this.#clock.now() + 1;
    this.#file.save(this.#state);
  }
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts small values into tokens that only the holder of the key can read or create (AES-256-GCM). */
class Sealer {
  readonly #key: Buffer;

  /** @param key 32 bytes */
  constructor(key: Buffer) {
    this.#key = key;
  }

  seal(value: unknown): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce);
    const locked = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString("base64");
  }

  /** The sealed value; undefined if the token was created with another key or was changed. */
  open(token: string): unknown {
    const bytes = Buffer.from(token, "base64");
    if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      const opened = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return JSON.parse(Buffer.concat([opened, decipher.final()]).toString("utf8"));
    } catch {
      return undefined;
    }
  }
}
