import { hash, randomBytes, randomUUID } from "node:crypto";
import { z } from "zod";
import type { SandboxClock } from "../../clock";
import { JsonFile } from "../../storage/json-file";

/** Cognito's default for refresh tokens. */
const LIFETIME_SECONDS = 30 * 24 * 3600;
const REFRESH_TOKEN_BYTES = 256;

const sessionSchema = z.object({
  /** `origin_jti` of every token of this sign-in. */
  originJti: z.string(),
  username: z.string(),
  clientId: z.string(),
  /** SHA-256, hex. The refresh token itself is not stored. */
  refreshTokenHash: z.string(),
  /** When the user signed in; seconds since 1970. */
  authTime: z.number(),
  /**
   * - `revoked`: its refresh and access tokens are rejected
   * - `ended`: by a fault; its ID tokens are rejected too, as if they had expired
   */
  state: z.enum(["active", "revoked", "ended"]),
});

export type Session = z.infer<typeof sessionSchema>;

/**
 * All sign-in sessions. Changes are on disk before the response goes out, so that a revoked token stays
 * revoked.
 */
export class Sessions {
  readonly #clock: SandboxClock;
  readonly #file: JsonFile<Session[]>;
  #sessions: Session[];

  constructor(path: string, clock: SandboxClock) {
    this.#clock = clock;
    this.#file = new JsonFile(path, z.array(sessionSchema));
    this.#sessions = this.#file.load(() => []);
  }

  /** Creates a session and its refresh token. */
  createSession(
    username: string,
    clientId: string,
  ): { readonly session: Session; readonly refreshToken: string } {
    const refreshToken = randomBytes(REFRESH_TOKEN_BYTES).toString("base64url");
    const session: Session = {
      originJti: randomUUID(),
      username,
      clientId,
      refreshTokenHash: hash("sha256", refreshToken),
      authTime: Math.floor(this.#clock.now() / 1000),
      state: "active",
    };
    this.#replace([...this.#sessions.filter((other) => !this.isExpired(other)), session]);
    return { session, refreshToken };
  }

  findByRefreshToken(refreshToken: string): Session | undefined {
    const tokenHash = hash("sha256", refreshToken);
    return this.#sessions.find((session) => session.refreshTokenHash === tokenHash);
  }

  find(originJti: string): Session | undefined {
    return this.#sessions.find((session) => session.originJti === originJti);
  }

  isExpired(session: Session): boolean {
    return this.#clock.now() >= (session.authTime + LIFETIME_SECONDS) * 1000;
  }

  revoke(session: Session): void {
    this.#setState("revoked", (other) => other.originJti === session.originJti);
  }

  revokeAllForUser(username: string): void {
    this.#setState("revoked", (other) => other.username === username);
  }

  endAll(): void {
    this.#setState("ended", () => true);
  }

  #setState(state: Session["state"], matches: (session: Session) => boolean): void {
    this.#replace(
      this.#sessions.map((session) =>
        matches(session) && session.state !== "ended" ? { ...session, state } : session,
      ),
    );
  }

  #replace(sessions: Session[]): void {
    this.#file.save(sessions);
    this.#sessions = sessions;
  }
}
