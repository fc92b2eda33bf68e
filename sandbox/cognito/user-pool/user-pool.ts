import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { SandboxClock } from "../../clock";
import { USER_POOL_ID } from "../../resource-ids";
import { Sessions } from "./sessions";
import type { ServerEphemeral } from "./srp";
import { loadSigningKey, type SigningKey, TokenIssuer } from "./token-issuer";
import { type NewUser, type User, Users } from "./users";

/** Cognito's limit for answering a challenge. */
const CHALLENGE_SECONDS = 180;

/** The pool id after the underscore, a part of every SRP proof. */
export const POOL_NAME = USER_POOL_ID.slice(USER_POOL_ID.indexOf("_") + 1);

/** A sign-in that waits for the client's proof of the password. */
export interface PendingProof {
  readonly username: string;
  readonly clientPublic: bigint;
  readonly server: ServerEphemeral;
  readonly verifier: string;
  /** Undefined if no user has this name and the pool hides that. */
  readonly user: User | undefined;
}

/** The state that the pool's operations share. */
export interface UserPool {
  readonly clock: SandboxClock;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly key: () => SigningKey;
  readonly tokens: TokenIssuer;
  readonly proofs: ExpiringTokens<PendingProof>;
  /** The names of users who proved a temporary password and must choose another. */
  readonly newPasswords: ExpiringTokens<string>;
  /** Whether an unknown user gets the same error as a wrong password. */
  readonly preventUserExistenceErrors: boolean;
}

interface UserPoolOptions {
  /** The folder of users, sessions and the signing key. */
  readonly directory: string;
  readonly clock: SandboxClock;
  readonly initialUsers: readonly NewUser[];
  readonly tokenLifetimeSeconds: () => number;
  readonly preventUserExistenceErrors: boolean;
}

export function openUserPool(options: UserPoolOptions): UserPool {
  const { directory, clock } = options;
  let loaded: SigningKey | undefined;
  // Creating a key is the slowest part of a start, and many runs never need it.
  const key = (): SigningKey => {
    loaded ??= loadSigningKey(join(directory, "signing-key.json"));
    return loaded;
  };
  return {
    clock,
    users: new Users(join(directory, "users.json"), POOL_NAME, options.initialUsers),
    sessions: new Sessions(join(directory, "sessions.json"), clock),
    key,
    tokens: new TokenIssuer(key, clock, options.tokenLifetimeSeconds),
    proofs: new ExpiringTokens(clock, CHALLENGE_SECONDS),
    newPasswords: new ExpiringTokens(clock, CHALLENGE_SECONDS),
    preventUserExistenceErrors: options.preventUserExistenceErrors,
  };
}

const TOKEN_BYTES = 96;
/** The greatest number of sign-ins in progress; one more discards the oldest. */
const MAX_PENDING = 1000;

/** Sign-ins in progress, found by a random token that expires and works once. A restart loses them. */
class ExpiringTokens<T> {
  readonly #clock: SandboxClock;
  readonly #lifetimeMilliseconds: number;
  readonly #entries = new Map<string, { readonly value: T; readonly expiresAt: number }>();

  constructor(clock: SandboxClock, lifetimeSeconds: number) {
    this.#clock = clock;
    this.#lifetimeMilliseconds = lifetimeSeconds * 1000;
  }

  /** Stores a value and returns its token, base64. */
  add(value: T): string {
    const oldest = this.#entries.keys().next();
    if (this.#entries.size >= MAX_PENDING && !oldest.done) this.#entries.delete(oldest.value);
    const token = randomBytes(TOKEN_BYTES).toString("base64");
    this.#entries.set(token, { value, expiresAt: this.#clock.now() + this.#lifetimeMilliseconds });
    return token;
  }

  /** Returns the value and keeps the token valid; undefined if the token is unknown, used or expired. */
  peek(token: string): T | undefined {
    const entry = this.#entries.get(token);
    return entry !== undefined && this.#clock.now() < entry.expiresAt ? entry.value : undefined;
  }

  /** Returns the value and invalidates the token. */
  take(token: string): T | undefined {
    const value = this.peek(token);
    this.#entries.delete(token);
    return value;
  }
}
