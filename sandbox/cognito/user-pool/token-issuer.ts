import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  randomUUID,
} from "node:crypto";
import { type JWTPayload, SignJWT } from "jose";
import { z } from "zod";
import type { SandboxClock } from "../../clock";
import { USER_POOL_PROVIDER } from "../../resource-ids";
import { JsonFile } from "../../storage/json-file";
import type { Session } from "./sessions";
import type { User } from "./users";

export const ISSUER = `https://${USER_POOL_PROVIDER}`;

/** As they appear in `AuthenticationResult`. */
interface IssuedTokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  /** Seconds. */
  readonly ExpiresIn: number;
  readonly TokenType: "Bearer";
}

/** Cognito stores attributes as text; in tokens, the two `verified` attributes are booleans. */
function toAttributeClaims(attributes: User["attributes"]): JWTPayload {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      name.endsWith("_verified") ? value === "true" : value,
    ]),
  );
}

/** Issues ID and access tokens with Cognito's claims. */
export class TokenIssuer {
  readonly #key: () => SigningKey;
  readonly #clock: SandboxClock;
  readonly #lifetimeSeconds: () => number;

  constructor(key: () => SigningKey, clock: SandboxClock, lifetimeSeconds: () => number) {
    this.#key = key;
    this.#clock = clock;
    this.#lifetimeSeconds = lifetimeSeconds;
  }

  async issue(user: User, session: Session): Promise<IssuedTokens> {
    const lifetime = this.#lifetimeSeconds();
    const now = Math.floor(this.#clock.now() / 1000);
    const common: JWTPayload = {
      sub: user.sub,
      iss: ISSUER,
      origin_jti: session.originJti,
      event_id: randomUUID(),
      auth_time: session.authTime,
      iat: now,
      exp: now + lifetime,
    };
    return {
      AccessToken: await this.#sign({
        ...common,
        jti: randomUUID(),
        token_use: "access",
        client_id: session.clientId,
        scope: "aws.cognito.signin.user.admin",
        username: user.username,
      }),
      IdToken: await this.#sign({
        ...toAttributeClaims(user.attributes),
        ...common,
        jti: randomUUID(),
        token_use: "id",
        aud: session.clientId,
        "cognito:username": user.username,
      }),
      ExpiresIn: lifetime,
      TokenType: "Bearer",
    };
  }

  #sign(claims: JWTPayload): Promise<string> {
    const key = this.#key();
    return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: key.id }).sign(key.private);
  }
}

const fileSchema = z.object({
  /** PKCS #8, PEM. */
  privateKey: z.string(),
});

/** The RSA key that signs the pool's tokens. Each data directory has a different key. */
export interface SigningKey {
  readonly id: string;
  readonly private: KeyObject;
  readonly public: KeyObject;
}

function generateSigningKey(): z.infer<typeof fileSchema> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
}

/** Loads the key, or creates it on the first start. */
export function loadSigningKey(path: string): SigningKey {
  const { privateKey } = new JsonFile(path, fileSchema).load(generateSigningKey);
  const key = createPrivateKey(privateKey);
  const publicKey = createPublicKey(key);
  const id = hash("sha256", publicKey.export({ type: "spki", format: "der" }), "base64");
  return { id, private: key, public: publicKey };
}
